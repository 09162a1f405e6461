namespace Redis.Functional.Server;

/// <summary>How far a replica is with its primary.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ReplicationState
{
    /// <summary>A word this library does not know.</summary>
    Other,

    /// <summary>It is about to connect.</summary>
    Connect,

    /// <summary>It connects.</summary>
    Connecting,

    /// <summary>It speaks with the primary about where to begin.</summary>
    Handshake,

    /// <summary>It takes over the primary's data.</summary>
    Sync,

    /// <summary>It follows.</summary>
    Connected,
}
