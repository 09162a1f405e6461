using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// The one contiguous buffer of a connection's reader, owned by its read loop: received bytes from <c>Start</c> to <c>End</c>, room
/// behind them. It slides when little is left over, doubles when a frame does not fit, and goes back to its usual size when large
/// frames have not been seen for a while.
/// </summary>
internal struct ReceiveBuffer(int size)
{
    private byte[] _bytes = [];
    private AdaptiveSize _size = new(size);

    internal int Start { get; private set; }

    internal int End { get; private set; }

    internal readonly int Length => End - Start;

    internal readonly int Capacity => _bytes.Length;

    internal readonly ReadOnlySequence<byte> Unread => new(_bytes, Start, Length);

    internal readonly ReadOnlySpan<byte> UnreadSpan => _bytes.AsSpan(Start, Length);

    internal readonly Memory<byte> Free => _bytes.AsMemory(End);

    internal readonly bool Owns(object? array) => ReferenceEquals(array, _bytes);

    internal void Received(int bytes) => End += bytes;

    internal void ConsumeTo(int position) => Start = Math.Clamp(position, Start, End);

    /// <summary>Makes room for at least one more byte, and keeps half of the buffer free where that costs little. False: it cannot grow.</summary>
    internal bool MakeRoom()
    {
        if (Length == 0) Rewind();
        if (End < _bytes.Length && _bytes.Length - End >= _bytes.Length >> 1) return true;
        if (Start > 0 && Length <= _bytes.Length >> 1)
        {
            Slide(_bytes);
            return true;
        }
        return End < _bytes.Length || Grow();
    }

    internal void Release()
    {
        var bytes = _bytes;
        (_bytes, Start, End) = ([], 0, 0);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Rewind()
    {
        var used = End;
        (Start, End) = (0, 0);
        if (_bytes.Length > 0 && _size.Note(used, _bytes.Length)) Release();
    }

    private bool Grow()
    {
        var wanted = _bytes.Length == 0 ? _size.Value : Math.Min(2L * _bytes.Length, Array.MaxLength);
        if (wanted <= _bytes.Length || Rent((int)wanted) is not { } next) return false;
        var old = _bytes;
        Slide(next);
        _bytes = next;
        if (old.Length > 0) ArrayPool<byte>.Shared.Return(old);
        return true;
    }

    private static byte[]? Rent(int length)
    {
        try
        {
            return ArrayPool<byte>.Shared.Rent(length);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    private void Slide(byte[] target)
    {
        Buffer.BlockCopy(_bytes, Start, target, 0, Length);
        (Start, End) = (0, Length);
    }
}
