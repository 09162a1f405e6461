using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// Two buffers: callers encode into one while the other is on its way to the socket. Guarded by the session's sending lock; a buffer handed out by
/// <see cref="Take"/> belongs to the flush until it takes the next. Both are borrowed from the process's pool, and become larger and smaller with what is
/// sent; room for a request beyond the configured size is borrowed for the one flush that needs it.
/// </summary>
internal sealed class OutputBuffer(int size)
{
    private byte[] _filling = [];
    private byte[] _sending = [];
    private byte[] _spare = [];
    private AdaptiveSize _size = new(size);

    /// <summary>Bytes that wait to be sent.</summary>
    internal int Length { get; private set; }

    /// <summary>
    /// Room for an exact number of bytes; they count as written after <see cref="Advance"/>, and a request that cannot be encoded leaves none.
    /// </summary>
    internal Span<byte> Reserve(int length)
    {
        var end = checked(Length + length);
        if (end > _filling.Length) Grow(end);
        return _filling.AsSpan(Length, length);
    }

    /// <summary>Counts reserved bytes as written.</summary>
    internal void Advance(int length) => Length += length;

    /// <summary>All that waits, to be sent by the caller.</summary>
    internal ReadOnlyMemory<byte> Take()
    {
        GiveBack(_sending);
        var length = Length;
        _sending = _filling;
        _filling = _spare;
        _spare = [];
        Length = 0;
        if (length > 0 && _size.Note(length, _sending.Length) && _filling.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_filling);
            _filling = [];
        }

        return _sending.AsMemory(0, length);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(Math.Max(needed, _size.Value), _filling.Length * 2L), Array.MaxLength));
        _filling.AsSpan(0, Length).CopyTo(larger);
        if (_filling.Length > 0) ArrayPool<byte>.Shared.Return(_filling);
        _filling = larger;
    }

    // One that is neither larger than configured nor more than usual is kept.
    private void GiveBack(byte[] buffer)
    {
        if (buffer.Length == 0) return;
        if (buffer.Length <= size && buffer.Length <= 2 * _size.Value) _spare = buffer;
        else ArrayPool<byte>.Shared.Return(buffer);
    }
}
