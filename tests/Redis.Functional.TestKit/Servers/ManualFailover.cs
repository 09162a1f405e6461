namespace Redis.Functional.TestKit;

/// <summary>The ways in which a replica takes over (CLUSTER FAILOVER).</summary>
public enum ManualFailover
{
    /// <summary>The primary takes part, and nothing is lost.</summary>
    InSync,

    /// <summary>Without the primary, which may be down.</summary>
    Force,

    /// <summary>Without the votes of the other primaries too.</summary>
    Takeover,
}
