namespace Redis.Functional.Benchmarks;

/// <summary>Counts replies in a stream of bytes and decodes nothing: the least any client must do.</summary>
public struct ReplyCounter
{
    private long skip;
    private long elements;
    private long number;
    private byte kind;
    private bool negative;

    /// <summary>How many top-level replies ended in these bytes.</summary>
    /// <exception cref="InvalidOperationException">An error reply: the load is not what it should be.</exception>
    public int Count(ReadOnlySpan<byte> bytes)
    {
        var replies = 0;
        var at = 0;
        while (at < bytes.Length)
        {
            if (skip > 0)
            {
                var step = (int)Math.Min(skip, bytes.Length - at);
                at += step;
                skip -= step;
                if (skip == 0) replies += End();
                continue;
            }

            var next = bytes[at++];
            if (kind == 0) kind = next;
            else if (next == '\n') replies += Header();
            else if (next == '-') negative = true;
            else if ((uint)(next - '0') < 10) number = (number * 10) + next - '0';
        }

        return replies;
    }

    private int Header()
    {
        var (type, length) = (kind, negative ? -1 : number);
        (kind, number, negative) = (0, 0, false);
        switch (type)
        {
            case (byte)'$' when length >= 0:
                skip = length + 2;
                return 0;
            case (byte)'*' when length > 0:
                elements += elements > 0 ? length - 1 : length;
                return 0;
            case (byte)'-':
                throw new InvalidOperationException("The server answered an error.");
            default:
                return End();
        }
    }

    private int End()
    {
        if (elements == 0) return 1;
        return --elements == 0 ? 1 : 0;
    }
}
