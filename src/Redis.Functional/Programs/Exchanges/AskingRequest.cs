namespace Redis.Functional;

/// <summary>
/// ASKING, which makes a node serve the next request, or transaction, for a slot that is moving to it. Its reply is checked and dropped.
/// </summary>
internal static class AskingRequest
{
    internal const string Name = "ASKING";

    /// <summary>Its size in bytes.</summary>
    internal static int Length => Bytes.Length;

    private static ReadOnlySpan<byte> Bytes => "*1\r\n$6\r\nASKING\r\n"u8;

    internal static int Encode(Span<byte> destination)
    {
        Bytes.CopyTo(destination);
        return Bytes.Length;
    }

    /// <summary>Takes its reply: OK or an error, which is given. The request behind it has its own reply all the same.</summary>
    internal static Acceptance Accept(in ReplyFrame frame, out RedisError? refusal)
    {
        refusal = null;
        if (frame.Is("+OK\r\n"u8)) return Acceptance.More;
        if (!frame.Reader().TryReadError(out var code, out var detail)) return Acceptance.Doubt;
        refusal = new RedisError.Server(code, ServerErrorText.Clean(code, detail)) { Delivery = Delivery.Rejected, Context = new() { Command = Name } };
        return Acceptance.More;
    }
}
