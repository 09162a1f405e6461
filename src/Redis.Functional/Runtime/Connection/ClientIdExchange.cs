namespace Redis.Functional;

/// <summary>CLIENT ID, before a blocking command on a connection whose number the handshake has not told: HELLO of RESP3 does.</summary>
internal sealed class ClientIdExchange : UpkeepExchange
{
    private readonly Session _session;

    internal ClientIdExchange(Session session)
    {
        _session = session;
        Length = (int)HandshakeCommands.ClientId.EncodedLength();
    }

    public override string Name => HandshakeCommands.ClientId.Name;

    internal override int Encode(Span<byte> destination) => HandshakeCommands.ClientId.Encode(destination);

    // Certain when the reply is a number or an error.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        if (reader.IsError)
        {
            _session.ClientId = Session.NoClientId;
            return Acceptance.Last;
        }

        if (!reader.TryReadInt64(out var id)) return Acceptance.Doubt;
        _session.ClientId = id;
        return Acceptance.Last;
    }
}
