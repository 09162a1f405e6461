namespace Redis.Functional;

/// <summary>
/// An ECHO of a fresh nonce: its reply shows that replies still match their requests, which no reply to a caller's request can show.
/// </summary>
internal class NonceExchange : UpkeepExchange
{
    private readonly NonceSource _source;
    private readonly long _number;

    internal NonceExchange(NonceSource source)
    {
        _source = source;
        _number = source.Next();
        Length = NonceSource.RequestLength;
    }

    public override string Name => "ECHO";

    internal override bool AsksNonce => true;

    /// <summary>True when the server refused ECHO, as it does for a user without the permission.</summary>
    internal bool IsRefused { get; private set; }

    internal override int Encode(Span<byte> destination) => _source.WriteRequest(destination, _number);

    // Certain when the nonce came back. A refusal that names ECHO can be the reply to nothing else either.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (_source.Is(frame, _number)) return Acceptance.Last;
        IsRefused = frame.Reader().TryReadError(out _, out var detail) && Names(detail, "echo");
        return IsRefused ? Acceptance.Last : Acceptance.Doubt;
    }

    internal override string Doubt(in ReplyFrame frame) => $"Expected a nonce of the connection, got {frame.Describe()}. Replies no longer match their requests; the connection was closed.";

    /// <summary>Whether a refusal is that of a server which refuses nearly all commands for a while: it can be the reply to any of them.</summary>
    internal static bool RefusesAll(string code) => code is "BUSY" or "LOADING" or "MASTERDOWN";

    /// <summary>Whether a refusal names its command, as those for want of a permission and of an unknown command do: <c>'echo'</c>, <c>`ECHO`</c>.</summary>
    internal static bool Names(string refusal, string command) =>
        refusal.Contains($"'{command}'", StringComparison.OrdinalIgnoreCase) || refusal.Contains($"`{command}`", StringComparison.OrdinalIgnoreCase);
}
