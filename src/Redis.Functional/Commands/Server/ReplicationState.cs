namespace Redis.Functional.Server;

/// <summary>The state of the connection of a replica to its primary.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ReplicationState
{
    /// <summary>A state that this library does not know.</summary>
    Other,

    /// <summary>The replica will connect.</summary>
    Connect,

    /// <summary>The replica is connecting.</summary>
    Connecting,

    /// <summary>The replica is performing the handshake.</summary>
    Handshake,

    /// <summary>The replica is receiving the data of the primary.</summary>
    Sync,

    /// <summary>The replica is connected and receives updates.</summary>
    Connected,
}
