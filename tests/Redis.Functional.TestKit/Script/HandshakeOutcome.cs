namespace Redis.Functional.TestKit;

/// <summary>What a client should make of a server's handshake.</summary>
public enum HandshakeOutcome
{
    /// <summary>It connects and speaks RESP3.</summary>
    Connects,

    /// <summary>It connects and speaks RESP2.</summary>
    ConnectsAsResp2,

    /// <summary>It does not connect, says why, and runs no command.</summary>
    FailsToConnect,
}
