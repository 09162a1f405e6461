namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>How an increment gets to the server.</summary>
public enum Way
{
    Shared,
    Pooled,
    Leased,
    Pipeline,
    Transaction,
    Script,
}
