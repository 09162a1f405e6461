using System.Buffers;
using System.Text;

namespace Redis.Functional;

internal ref partial struct RespReader
{
    private RespValue? ReadLeaf(byte type)
    {
        if (TryReadNull()) return RespValue.Nil;
        switch (type)
        {
            case (byte)'+':
                return TryReadValue(out var text) ? RespValue.OfSimple(text) : null;
            case (byte)'$':
                return TryReadValue(out var bytes) || TryReadParts(out bytes) ? RespValue.OfBulk(bytes) : null;
            case (byte)':':
                return TryReadInt64(out var integer) ? RespValue.OfInteger(integer) : null;
            case (byte)',':
                // Digits beyond the range of a double are kept as they are.
                return TryReadDouble(out var number) ? RespValue.OfDouble(number) : TryReadValue(out var tooLarge) ? RespValue.OfBulk(tooLarge) : null;
            case (byte)'(':
                return TryReadValue(out var digits) ? RespValue.OfBigNumberText(digits) : null;
            case (byte)'#':
                return TryReadBoolean(out var flag) ? RespValue.OfBoolean(flag) : null;
            case (byte)'=':
                if (!TryPayload(_at, out var start, out _, out _) || !TryReadValue(out var verbatim)) return null;
                return RespValue.OfVerbatim(Encoding.ASCII.GetString(_frame.Slice(start, 3)), verbatim);
            case (byte)'-' or (byte)'!':
                if (!TryErrorText(out var error, out var next)) return null;
                _at = next;
                return RespValue.OfError(ValueAt(next - 2 - error.Length, error.Length));
            default:
                return null;
        }
    }

    // $? and its parts up to the one without length
    private bool TryReadParts(out RedisValue value)
    {
        value = default;
        var at = _at + 4;
        if (at > _frame.Length || _frame[_at + 1] != '?') return false;
        var whole = new ArrayBufferWriter<byte>();
        while (at < _frame.Length && _frame[at] == ';')
        {
            if (!TryLength(at, out var length, out var start)) return false;
            at = start;
            if (length == 0)
            {
                _at = at;
                value = whole.WrittenSpan.ToArray();
                return true;
            }

            if (!TryPayloadAt(start, length, out at)) return false;
            whole.Write(_frame.Slice(start, (int)length));
        }

        return false;
    }

    private readonly bool TryPayloadAt(int start, long length, out int next)
    {
        var end = start + length + 2;
        next = (int)Math.Min(end, _frame.Length);
        return end <= _frame.Length;
    }
}
