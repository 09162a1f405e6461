namespace Redis.Functional;

/// <summary>The nonce at the end of a write, before whose reply no value of that write is handed out.</summary>
internal sealed class SealExchange(NonceSource source) : NonceExchange(source)
{
    // Without the nonce nothing is proved: a user who may not ECHO cannot have this integrity.
    internal override Acceptance Accept(in ReplyFrame frame) =>
        base.Accept(frame) == Acceptance.Last && !IsRefused ? Acceptance.Last : Acceptance.Doubt;
}
