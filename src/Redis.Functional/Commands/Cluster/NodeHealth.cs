namespace Redis.Functional.Server;

/// <summary>How a node of a cluster is.</summary>
/// <remarks>Since 0.1.</remarks>
public enum NodeHealth
{
    /// <summary>A word this library does not know.</summary>
    Other,

    /// <summary>Well.</summary>
    Online,

    /// <summary>Not reached.</summary>
    Failed,

    /// <summary>It takes over data.</summary>
    Loading,
}
