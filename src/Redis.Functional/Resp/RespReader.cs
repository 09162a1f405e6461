using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Reads the values of one frame that the scanner has accepted and that has no streamed parts. A read that fails does not move;
/// nothing throws, not even on a frame cut short. Attributes before a value are skipped, but for <see cref="ReadTree"/>.
/// </summary>
internal ref partial struct RespReader
{
    private readonly ReadOnlySpan<byte> _frame;
    private readonly byte[]? _owner;
    private readonly int _offset;

    // The payload of the frame, which is a bulk string, when it was received apart from its header.
    private readonly BulkPayload? _bulk;
    private int _at;

    /// <summary>Bytes of the frame read so far.</summary>
    public int Position
    {
        readonly get => _at;
        internal set => _at = value;
    }

    /// <summary>All bytes of the frame.</summary>
    internal readonly ReadOnlySpan<byte> Frame => _frame;

    /// <summary>Reads borrowed bytes: values are copied out.</summary>
    public RespReader(ReadOnlySpan<byte> frame) => _frame = frame;

    /// <summary>Reads bytes that are never written again: values are slices of them.</summary>
    public RespReader(byte[] owner, int offset, int length)
    {
        _frame = owner.AsSpan(offset, length);
        _owner = owner;
        _offset = offset;
    }

    /// <summary>Reads the header of a bulk string and its payload, which is never written again.</summary>
    internal RespReader(ReadOnlySpan<byte> header, BulkPayload bulk)
    {
        _frame = header;
        _bulk = bulk;
    }

    /// <summary>True when no value is left.</summary>
    public readonly bool AtEnd => _at >= _frame.Length;

    /// <summary>True when the next value is an error. Cheaper than <see cref="Peek"/>, since it is asked of each reply.</summary>
    public readonly bool IsError => ValueStart() is >= 0 and var at && _frame[at] is (byte)'-' or (byte)'!';

    /// <summary>The type of the next value; Null at the end.</summary>
    public readonly RespType Peek()
    {
        var at = ValueStart();
        if (at < 0) return RespType.Null;
        return _frame[at] switch
        {
            (byte)'+' => RespType.SimpleString,
            (byte)'$' => IsNull(at) ? RespType.Null : RespType.BulkString,
            (byte)'=' => RespType.VerbatimString,
            (byte)':' => RespType.Integer,
            (byte)',' => RespType.Double,
            (byte)'(' => RespType.BigNumber,
            (byte)'#' => RespType.Boolean,
            (byte)'-' or (byte)'!' => RespType.Error,
            (byte)'*' => IsNull(at) ? RespType.Null : RespType.Array,
            (byte)'~' => RespType.Set,
            (byte)'%' => RespType.Map,
            (byte)'>' => RespType.Push,
            _ => RespType.Null,
        };
    }

    /// <summary>Array, set or push: the elements. Map: twice the pairs. The reader then stands at the first of them.</summary>
    public bool TryReadAggregate(out int count)
    {
        count = 0;
        var at = ValueStart();
        if (at < 0 || _frame[at] is not ((byte)'*' or (byte)'%' or (byte)'~' or (byte)'>')) return false;
        if (!TryCount(at, out count, out var next)) return false;
        _at = next;
        return true;
    }

    /// <summary>The frame from the next value on, its attributes skipped; empty at the end.</summary>
    public readonly ReadOnlySpan<byte> Remaining() => ValueStart() is >= 0 and var at ? _frame[at..] : default;

    /// <summary>Leaves out one whole value with its attributes.</summary>
    public bool Skip()
    {
        var next = _bulk is null ? SkipFrom(_at, 1) : _frame.Length;
        if (next < 0) return false;
        _at = next;
        return true;
    }

    /// <summary>
    /// The next value with its attributes as a tree; streamed parts are understood here. Of a frame cut short,
    /// <see cref="RespValue.Nil"/>, and the reader is at the end.
    /// </summary>
    public RespValue ReadTree() => RespTreeReader.Read(ref this);

    /// <summary>Type and size of the next value, never its content: <c>bulk string of 5 bytes</c>, <c>array of 3</c>.</summary>
    public readonly string Describe() => RespDescription.Of(in this);

    // where the next value begins, behind its attributes; -1 when there is none
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly int ValueStart()
    {
        if (_at >= _frame.Length) return -1;
        return _frame[_at] == '|' ? BehindAttributes(_at) : _at;
    }

    private readonly int BehindAttributes(int at)
    {
        while (at >= 0 && at < _frame.Length && _frame[at] == '|') at = TryCount(at, out var count, out var next) ? SkipFrom(next, count) : -1;
        return at < _frame.Length ? at : -1;
    }

    // counts what is still to come instead of nesting: the order of children does not matter to a skip
    private readonly int SkipFrom(int at, long values)
    {
        while (values > 0)
        {
            if (at >= _frame.Length) return -1;
            switch (_frame[at])
            {
                case (byte)'$' or (byte)'!' or (byte)'=':
                    if (!TryPayload(at, out _, out _, out at) && !TryNullEnd(at, out at)) return -1;
                    values--;
                    break;
                case (byte)'*' or (byte)'%' or (byte)'~' or (byte)'>' or (byte)'|':
                    var attribute = _frame[at] == '|';
                    if (TryCount(at, out var count, out var next)) values += count;
                    else if (!TryNullEnd(at, out next)) return -1;
                    at = next;
                    if (!attribute) values--;
                    break;
                default:
                    if (!TryLine(at, out _, out at)) return -1;
                    values--;
                    break;
            }
        }

        return at;
    }

    private readonly bool IsNull(int at) =>
        at + 4 < _frame.Length && _frame[at + 1] == '-' && _frame[at] is (byte)'$' or (byte)'*' && _frame[at + 2] == '1';

    private readonly bool TryNullEnd(int at, out int next)
    {
        next = at + 5;
        return at >= 0 && IsNull(at);
    }

    // children of the aggregate at this place, which cannot be more than a third of the bytes that follow
    internal readonly bool TryCount(int at, out int children, out int next)
    {
        children = 0;
        if (!TryLength(at, out var count, out next)) return false;
        if (_frame[at] is (byte)'%' or (byte)'|') count *= 2;
        if (count > (_frame.Length - next) / 3) return false;
        children = (int)count;
        return true;
    }

    internal readonly bool TryLine(int at, out int end, out int next)
    {
        end = _frame[at..].IndexOf((byte)'\r') + at;
        next = end + 2;
        return end >= at && next <= _frame.Length;
    }

    // 19 digits at most, as the scanner has it; too many of them turn negative, which is refused as too long
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryLength(int at, out long length, out int next)
    {
        length = 0;
        var frame = _frame;
        var digitsFrom = at + 1;
        var end = digitsFrom;
        for (; end < frame.Length; end++)
        {
            var digit = (uint)(frame[end] - '0');
            if (digit > 9) break;
            if (end - digitsFrom > 18) break;
            length = (length * 10) + digit;
        }

        next = end + 2;
        return end > digitsFrom && next <= frame.Length && frame[end] == '\r' && (ulong)length <= int.MaxValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryPayload(int at, out int start, out int length, out int next)
    {
        length = 0;
        next = at;
        if (!TryLength(at, out var announced, out start) || start + announced + 2 > _frame.Length) return false;
        length = (int)announced;
        next = start + length + 2;
        return true;
    }
}
