namespace Redis.Functional;

/// <summary>
/// Two buffers: callers encode into one while the other is on its way to the socket. Owned by whoever holds the session's
/// sending lock; a buffer handed out by <see cref="Take"/> belongs to the flush until it takes the next.
/// </summary>
internal sealed class OutputBuffer(int size)
{
    private byte[] _filling = new byte[size];
    private byte[] _sending = new byte[size];

    /// <summary>Bytes that wait to be sent.</summary>
    internal int Length { get; private set; }

    /// <summary>Room for exactly so many bytes, which count as written.</summary>
    internal Span<byte> Reserve(int length)
    {
        var start = Length;
        var end = checked(start + length);
        if (end > _filling.Length) Array.Resize(ref _filling, Math.Max(end, (int)Math.Min(_filling.Length * 2L, Array.MaxLength)));
        Length = end;
        return _filling.AsSpan(start, length);
    }

    /// <summary>All that waits, to be sent by the caller.</summary>
    internal ReadOnlyMemory<byte> Take()
    {
        var taken = _filling;
        var length = Length;

        // A buffer grown by one large request is not kept for the small ones that follow.
        _filling = _sending.Length > size * 16 ? new byte[size] : _sending;
        _sending = taken;
        Length = 0;
        return taken.AsMemory(0, length);
    }
}
