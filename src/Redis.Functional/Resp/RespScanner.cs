using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Finds the end of a frame in bytes that arrive in chunks, and refuses what is not RESP. It looks at each byte once, keeps its
/// place across chunks wherever they are cut, skips payloads unread, and reserves nothing for what a header announces: it
/// holds one small entry per aggregate that is open. Owned by the reader of the connection.
/// </summary>
/// <remarks>
/// A line is judged when its end has come or its limit is passed, so the verdict depends on the bytes alone, never on the cuts.
/// Pushes are taken inside aggregates too: servers answer SUBSCRIBE inside MULTI so.
/// </remarks>
internal partial struct RespScanner
{
    private enum Phase : byte { Value, Line, LineFeed, Payload, PayloadReturn, PayloadFeed, ChunkHead, Done, Broken }

    private readonly long _maxFrame;
    private readonly long _maxBulk;
    private readonly int _maxElements;
    private readonly int _maxDepth;
    private readonly int _maxLine;

    private long _frameLength;
    private Phase _phase;
    private byte _frameType;
    private bool _streamed;
    private string? _fault;

    // the line or payload at hand
    private RespShortLine _line;
    private int _lineLength;
    private byte _lineType;
    private byte _number;
    private byte _prefixLeft;
    private long _payloadLeft;
    private long _streamedBytes;

    private RespAggregates _open;
    private bool _owesValue;

    public RespScanner(RespLimits limits)
    {
        limits ??= RespLimits.Default;
        _maxFrame = Math.Min(limits.MaxFrameLength, Array.MaxLength);
        _maxBulk = limits.MaxBulkLength;
        _maxElements = limits.MaxElements;
        _maxDepth = limits.MaxDepth;
        _maxLine = Math.Min(limits.MaxLineLength, Array.MaxLength);
    }

    /// <summary>Bytes of the current frame consumed so far, over all chunks.</summary>
    public readonly long FrameLength => _frameLength;

    /// <summary>The first byte of the value itself, attributes before it left out; 0 until it was seen.</summary>
    public readonly byte FrameType => _frameType;

    /// <summary>True when the frame has parts without announced length.</summary>
    public readonly bool HasStreamed => _streamed;

    /// <summary>Why the frame is invalid: what was found at which byte, from 0; no payload.</summary>
    public readonly string? Fault => _fault;

    /// <summary>
    /// Consumes the chunk up to the end of one frame; an attribute belongs to the value after it. After Complete the next scan
    /// begins the next frame.
    /// </summary>
    public ScanStatus Scan(ReadOnlySpan<byte> chunk, out int consumed)
    {
        if (_phase == Phase.Value && _frameLength == 0)
        {
            var length = RespScalars.LengthOf(chunk, _maxBulk, _maxLine);
            if (length > 0 && length <= _maxFrame)
            {
                _frameLength = length;
                _frameType = chunk[0];
                _phase = Phase.Done;
                consumed = length;
                return ScanStatus.Complete;
            }
        }

        return ScanOn(chunk, out consumed);
    }

    /// <summary>Bytes that a bulk string which is the whole frame, without attributes, still lacks of its payload; 0: the frame is another.</summary>
    public readonly long BulkLeft => _phase == Phase.Payload && _lineType == (byte)'$' && _open.Depth == 0 ? _payloadLeft : 0;

    /// <summary>Counts the rest of the payload as seen: it is received elsewhere.</summary>
    public void SkipPayload()
    {
        _frameLength += _payloadLeft;
        _payloadLeft = 0;
        _phase = Phase.PayloadReturn;
    }

    /// <summary>Makes ready for the next frame; the space for open aggregates is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reset()
    {
        _frameLength = 0;
        _phase = Phase.Value;
        _frameType = 0;
        _streamed = false;
        _fault = null;
        _open.Clear();
        _owesValue = false;
    }

    private ScanStatus ScanOn(ReadOnlySpan<byte> chunk, out int consumed)
    {
        consumed = 0;
        if (_phase == Phase.Broken) return ScanStatus.Invalid;
        if (_phase == Phase.Done) Reset();
        var status = ScanStatus.NeedMore;
        while (status == ScanStatus.NeedMore && consumed < chunk.Length) status = Step(chunk, ref consumed);
        _frameLength += consumed;
        if (status != ScanStatus.Invalid && _frameLength > _maxFrame) return Fail("a frame longer than the limit", 0);
        if (status == ScanStatus.Complete) _phase = Phase.Done;
        return status;
    }

    private ScanStatus Step(ReadOnlySpan<byte> chunk, ref int at)
    {
        switch (_phase)
        {
            case Phase.Value:
                return StepValue(chunk, ref at);
            case Phase.ChunkHead:
                return chunk[at] == ';' ? BeginLine(chunk[at++]) : Fail("a missing part of a streamed string", at);
            case Phase.Line:
                return StepLine(chunk, ref at);
            case Phase.LineFeed:
                return StepLineFeed(chunk, ref at);
            case Phase.Payload:
                return StepPayload(chunk, ref at);
            case Phase.PayloadReturn:
                if (chunk[at++] != '\r') return Fail("a payload longer than announced", at - 1);
                _phase = Phase.PayloadFeed;
                return ScanStatus.NeedMore;
            default:
                return chunk[at++] == '\n' ? EndPayload() : Fail("a payload longer than announced", at - 1);
        }
    }

    private ScanStatus Fail(string found, int at)
    {
        _fault = $"{found} at byte {_frameLength + at}";
        _phase = Phase.Broken;
        return ScanStatus.Invalid;
    }
}
