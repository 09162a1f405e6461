namespace Redis.Functional;

/// <summary>The version of the protocol.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ProtocolPreference
{
    /// <summary>RESP3, with a fallback to RESP2.</summary>
    Resp3OrResp2,

    /// <summary>RESP2 only.</summary>
    /// <remarks>The server sends no pushes, and replies have fewer types.</remarks>
    Resp2,
}
