namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>How a set of servers loses its primary.</summary>
internal enum Loss
{
    /// <summary>Its process ends.</summary>
    Killed,

    /// <summary>SENTINEL FAILOVER: it lives on, and goes on acknowledging writes.</summary>
    ByHand,
}
