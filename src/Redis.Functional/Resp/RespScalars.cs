using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>Measures simple values that lie wholly in one chunk, which most replies do.</summary>
internal static class RespScalars
{
    /// <summary>The length of the value at the start of the chunk, or 0 if it needs the state of the scanner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int LengthOf(ReadOnlySpan<byte> chunk, long maxBulk, int maxLine)
    {
        if (chunk.IsEmpty) return 0;
        return chunk[0] == '$' ? BulkLength(chunk, maxBulk) : SmallLength(chunk, maxLine);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BulkLength(ReadOnlySpan<byte> chunk, long maxBulk)
    {
        if (chunk.Length < 5) return 0;
        var length = (uint)(chunk[1] - '0');
        if (length > 9) return chunk[1] == '-' && chunk[2] == '1' && chunk[3] == '\r' && chunk[4] == '\n' ? 5 : 0;
        var at = 2;
        for (; at < chunk.Length; at++)
        {
            var digit = (uint)(chunk[at] - '0');
            if (digit > 9) break;
            if (at > 9) return 0;
            length = (length * 10) + digit;
        }

        var end = at + 2 + (long)length;
        if (end + 2 > chunk.Length || length > maxBulk) return 0;
        var close = (int)end;
        return chunk[at] == '\r' && chunk[at + 1] == '\n' && chunk[close] == '\r' && chunk[close + 1] == '\n' ? close + 2 : 0;
    }

    private static int SmallLength(ReadOnlySpan<byte> chunk, int maxLine)
    {
        switch (chunk[0])
        {
            case (byte)':':
                return IntegerLength(chunk);
            case (byte)'+' or (byte)'-':
                var line = chunk[1..];
                if (line.Length - 1 > maxLine) line = line[..Math.Max(maxLine + 1, 0)];
                var end = line.IndexOfAny((byte)'\r', (byte)'\n');
                return end >= 0 && end + 2 < chunk.Length && chunk[end + 1] == '\r' && chunk[end + 2] == '\n' ? end + 3 : 0;
            case (byte)'#':
                return chunk.Length > 3 && chunk[1] is (byte)'t' or (byte)'f' && chunk[2] == '\r' && chunk[3] == '\n' ? 4 : 0;
            case (byte)'_':
                return chunk.Length > 2 && chunk[1] == '\r' && chunk[2] == '\n' ? 3 : 0;
            default:
                return 0;
        }
    }

    // at most 18 digits, which cannot exceed 64 bits
    private static int IntegerLength(ReadOnlySpan<byte> chunk)
    {
        var first = chunk.Length > 1 && chunk[1] == '-' ? 2 : 1;
        var at = first;
        while (at < chunk.Length && (uint)(chunk[at] - '0') <= 9) at++;
        if (at == first || at - first > 18 || at + 1 >= chunk.Length) return 0;
        return chunk[at] == '\r' && chunk[at + 1] == '\n' ? at + 2 : 0;
    }
}
