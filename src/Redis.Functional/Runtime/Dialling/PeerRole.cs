namespace Redis.Functional;

/// <summary>The role that a server says it has in replication.</summary>
internal enum PeerRole
{
    /// <summary>The server has not said it, or has another one.</summary>
    Unknown,

    /// <summary>It takes writes.</summary>
    Primary,

    /// <summary>It follows a primary.</summary>
    Replica,
}
