namespace Redis.Functional;

/// <summary>The nonce that a busy connection is asked for once per interval.</summary>
internal sealed class CheckExchange(NonceSource source) : NonceExchange(source)
{
    // Proves nothing when the server refuses all commands for a while. Were it the reply to another request, the nonce would come in the place of a
    // later one, where it is known too.
    internal override Acceptance Accept(in ReplyFrame frame) =>
        frame.Reader().TryReadError(out var code, out _) && RefusesAll(code) ? Acceptance.Last : base.Accept(frame);
}
