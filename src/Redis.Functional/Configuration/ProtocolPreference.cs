namespace Redis.Functional;

/// <summary>Which version of the protocol to speak. Since 0.1.</summary>
public enum ProtocolPreference
{
    /// <summary>RESP3, and RESP2 with servers that do not know it.</summary>
    Resp3OrResp2,

    /// <summary>RESP2 only: the server never pushes, replies have fewer types.</summary>
    Resp2,
}
