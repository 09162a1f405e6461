using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// Two buffers: callers encode into one while the other is on its way to the socket. Guarded by the session's sending lock; a buffer handed out by
/// <see cref="Take"/> belongs to the flush until it takes the next. Room for large requests is borrowed from the process's pool for the one flush that needs
/// it.
/// </summary>
internal sealed class OutputBuffer(int size)
{
    private byte[] _filling = new byte[size];
    private byte[] _sending = [];
    private byte[]? _spare = new byte[size];

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
        Release(_sending);
        var length = Length;
        _sending = _filling;
        _filling = _spare ?? new byte[size];
        _spare = null;
        Length = 0;
        return _sending.AsMemory(0, length);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, _filling.Length * 2L), Array.MaxLength));
        _filling.AsSpan(0, Length).CopyTo(larger);
        Release(_filling);
        _filling = larger;
    }

    private void Release(byte[] buffer)
    {
        if (buffer.Length == size) _spare = buffer;
        else if (buffer.Length > size) ArrayPool<byte>.Shared.Return(buffer);
    }
}
