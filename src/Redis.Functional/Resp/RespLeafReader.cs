using System.Buffers;
using System.Text;

namespace Redis.Functional;

/// <summary>Reads single values as leaves of a tree.</summary>
internal static class RespLeafReader
{
    /// <summary>The value of this type, which is no aggregate; null when the frame is cut short.</summary>
    internal static RespValue? Read(scoped ref RespReader reader, byte type)
    {
        if (reader.TryReadNull()) return RespValue.Nil;
        switch (type)
        {
            case (byte)'+':
                return reader.TryReadValue(out var text) ? RespValue.OfSimple(text) : null;
            case (byte)'$':
                return reader.TryReadValue(out var bytes) || TryReadParts(ref reader, out bytes) ? RespValue.OfBulk(bytes) : null;
            case (byte)':':
                return reader.TryReadInt64(out var integer) ? RespValue.OfInteger(integer) : null;
            case (byte)',':
                // Digits beyond the range of a double are kept as they are.
                return reader.TryReadDouble(out var number) ? RespValue.OfDouble(number) : reader.TryReadValue(out var tooLarge) ? RespValue.OfBulk(tooLarge) : null;
            case (byte)'(':
                return reader.TryReadValue(out var digits) ? RespValue.OfBigNumberText(digits) : null;
            case (byte)'#':
                return reader.TryReadBoolean(out var flag) ? RespValue.OfBoolean(flag) : null;
            case (byte)'=':
                if (!reader.TryPayload(reader.Position, out var start, out _, out _) || !reader.TryReadValue(out var verbatim)) return null;
                return RespValue.OfVerbatim(Encoding.ASCII.GetString(reader.Frame.Slice(start, 3)), verbatim);
            case (byte)'-' or (byte)'!':
                if (!reader.TryErrorText(out var error, out var next)) return null;
                reader.Position = next;
                return RespValue.OfError(reader.ValueAt(next - 2 - error.Length, error.Length));
            default:
                return null;
        }
    }

    // $? and its parts up to the one without length
    private static bool TryReadParts(scoped ref RespReader reader, out RedisValue value)
    {
        value = default;
        var frame = reader.Frame;
        var at = reader.Position + 4;
        if (at > frame.Length || frame[reader.Position + 1] != '?') return false;
        var whole = new ArrayBufferWriter<byte>();
        while (at < frame.Length && frame[at] == ';')
        {
            if (!reader.TryLength(at, out var length, out var start)) return false;
            at = start;
            if (length == 0)
            {
                reader.Position = at;
                value = whole.WrittenSpan.ToArray();
                return true;
            }

            if (!TryPayloadAt(frame.Length, start, length, out at)) return false;
            whole.Write(frame.Slice(start, (int)length));
        }

        return false;
    }

    private static bool TryPayloadAt(int frameLength, int start, long length, out int next)
    {
        var end = start + length + 2;
        next = (int)Math.Min(end, frameLength);
        return end <= frameLength;
    }
}
