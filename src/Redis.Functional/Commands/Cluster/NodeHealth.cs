namespace Redis.Functional.Server;

/// <summary>The health of a node of a cluster.</summary>
/// <remarks>Since 0.1.</remarks>
public enum NodeHealth
{
    /// <summary>A state that this library does not know.</summary>
    Other,

    /// <summary>The node is online.</summary>
    Online,

    /// <summary>The node is not reachable.</summary>
    Failed,

    /// <summary>The node is loading data.</summary>
    Loading,
}
