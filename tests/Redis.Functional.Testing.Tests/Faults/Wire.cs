namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>What the bytes of a connection are, and of which server.</summary>
public enum Wire
{
    Resp2,
    Resp3,
    Tls,
    GarnetResp2,
    GarnetResp3,
}
