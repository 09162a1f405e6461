namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>What the bytes of a connection are.</summary>
public enum Wire
{
    Resp2,
    Resp3,
    Tls,
}
