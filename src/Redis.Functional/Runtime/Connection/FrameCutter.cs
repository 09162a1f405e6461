using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// Cuts what was received into frames, looking at each byte once however it arrives. Owned by the loop that reads. Works on one span
/// wherever the bytes lie in one (6 ns a frame); slicing a sequence costs 32 ns each time.
/// </summary>
internal struct FrameCutter(RespLimits limits)
{
    // Less is quicker received into the buffer and copied.
    private const long LeastLeft = 64 << 10;
    private const int MostAnnounced = 32;

    private RespScanner _scanner = new(limits);
    private bool _complete;

    // Of a bulk string whose payload is received into an array of its own: that array, the header, and how many bytes of the frame are in no buffer.
    private BulkPayload? _bulk;
    private byte[] _header = [];
    private long _apart;

    /// <summary>First byte of the last frame's value.</summary>
    internal readonly byte FrameType => _scanner.FrameType;

    /// <summary>Why the bytes are not RESP.</summary>
    internal readonly string? Fault => _scanner.Fault;

    /// <summary>The next frame of a buffer that begins with the first unconsumed byte.</summary>
    internal ScanStatus Next(ReadOnlySpan<byte> buffer, ref int consumed, out ReplyFrame frame)
    {
        Begin();
        frame = default;
        var scanned = consumed + (int)(_scanner.FrameLength - _apart);
        if (scanned >= buffer.Length) return ScanStatus.NeedMore;
        var status = _scanner.Scan(buffer[scanned..], out _);
        if (status != ScanStatus.Complete) return status;
        var bytes = buffer.Slice(consumed, (int)(_scanner.FrameLength - _apart));
        consumed += bytes.Length;
        frame = Frame(bytes);
        return ScanStatus.Complete;
    }

    /// <summary>Whether the buffer begins, from where it is unconsumed, with a large bulk string that is worth an array of its own.</summary>
    internal readonly bool IsLarge(ReadOnlySpan<byte> buffer, int consumed) => _bulk is null && _scanner.BulkLeft >= LeastLeft && buffer[consumed] == '$';

    /// <summary>
    /// An array for the payload of the large bulk string that the buffer begins with, from where it is unconsumed: the part that has arrived is in it, and
    /// the rest must be received into it. Then all of the buffer is consumed. Empty: too little of it is there.
    /// </summary>
    internal Memory<byte> TakeApart(ReadOnlySpan<byte> buffer, int consumed, bool isPooled)
    {
        var left = _scanner.BulkLeft;
        var header = buffer.Slice(consumed, buffer[consumed..].IndexOf((byte)'\n') + 1);
        var payload = buffer[(consumed + header.Length)..];

        // An announcement alone reserves little: at most a multiple of what has arrived.
        var length = payload.Length + (int)left;
        if (payload.Length < left / MostAnnounced || Allocate(length, isPooled) is not { } bulk) return default;
        payload.CopyTo(bulk);
        (_bulk, _header) = (new(bulk, length, isPooled), header.ToArray());
        _scanner.SkipPayload();
        _apart = _scanner.FrameLength;
        return bulk.AsMemory(payload.Length, (int)left);
    }

    /// <summary>The same over segments, as a transport of the caller's may hand them out: the frame is copied together once it is whole.</summary>
    internal ScanStatus Next(in ReadOnlySequence<byte> buffer, ref long consumed, out ReplyFrame frame)
    {
        Begin();
        frame = default;
        var status = ScanStatus.NeedMore;
        foreach (var segment in buffer.Slice(consumed + _scanner.FrameLength))
        {
            status = _scanner.Scan(segment.Span, out _);
            if (status != ScanStatus.NeedMore) break;
        }

        if (status != ScanStatus.Complete) return status;
        var bytes = buffer.Slice(consumed, _scanner.FrameLength);
        consumed += bytes.Length;
        frame = Owned(bytes.ToArray());
        return ScanStatus.Complete;
    }

    private void Begin()
    {
        if (!_complete) return;
        _scanner.Reset();
        _complete = false;
        if (_bulk is null) return;
        (_bulk, _header, _apart) = (null, [], 0);
    }

    private ReplyFrame Frame(ReadOnlySpan<byte> bytes)
    {
        _complete = true;
        if (_bulk is not null) return new(_header, _bulk);
        return _scanner.HasStreamed ? new(RespNormalizer.WithoutStreamedParts(bytes)) : new(bytes);
    }

    private ReplyFrame Owned(byte[] bytes)
    {
        _complete = true;
        return new(_scanner.HasStreamed ? RespNormalizer.WithoutStreamedParts(bytes) : bytes);
    }

    // Not zeroed, since all of it is received. Without memory for it, the buffer refuses the reply when it cannot grow.
    private static byte[]? Allocate(int length, bool isPooled)
    {
        try
        {
            return isPooled ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }
}
