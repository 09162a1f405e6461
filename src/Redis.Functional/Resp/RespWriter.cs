using System.Buffers.Text;

namespace Redis.Functional;

/// <summary>
/// Requests: an array of bulk strings, and nothing else, so that no argument can end its own frame. Sizes are known before
/// anything is written; a destination has to hold them.
/// </summary>
internal static class RespWriter
{
    /// <summary>Bytes of <c>*count CR LF</c>.</summary>
    public static int HeaderLength(int count) => 3 + Digits((uint)count);

    /// <summary>Bytes of <c>$length CR LF payload CR LF</c>.</summary>
    public static int BulkLength(int payload) => 5 + Digits((uint)payload) + payload;

    /// <summary>Writes <c>*count CR LF</c>; the number of bytes written.</summary>
    public static int WriteHeader(Span<byte> destination, int count) => WriteLengthLine(destination, (byte)'*', count);

    /// <summary>Writes <c>$length CR LF payload CR LF</c>; the number of bytes written.</summary>
    public static int WriteBulk(Span<byte> destination, ReadOnlySpan<byte> payload)
    {
        var start = WriteLengthLine(destination, (byte)'$', payload.Length);
        payload.CopyTo(destination[start..]);
        var end = start + payload.Length;
        destination[end + 1] = (byte)'\n';
        destination[end] = (byte)'\r';
        return end + 2;
    }

    internal static int WriteLengthLine(Span<byte> destination, byte type, int number)
    {
        destination[0] = type;
        int end;
        if ((uint)number < 10)
        {
            destination[1] = (byte)('0' + number);
            end = 2;
        }
        else if ((uint)number < 100)
        {
            var tens = (uint)number / 10;
            destination[2] = (byte)('0' + ((uint)number - (tens * 10)));
            destination[1] = (byte)('0' + tens);
            end = 3;
        }
        else
        {
            Utf8Formatter.TryFormat((uint)number, destination[1..], out var digits);
            end = 1 + digits;
        }

        destination[end + 1] = (byte)'\n';
        destination[end] = (byte)'\r';
        return end + 2;
    }

    private static int Digits(uint number) =>
        number < 10 ? 1
        : number < 100 ? 2
        : number < 1_000 ? 3
        : number < 10_000 ? 4
        : number < 100_000 ? 5
        : number < 1_000_000 ? 6
        : number < 10_000_000 ? 7
        : number < 100_000_000 ? 8
        : number < 1_000_000_000 ? 9
        : 10;
}
