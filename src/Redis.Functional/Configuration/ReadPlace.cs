namespace Redis.Functional;

/// <summary>What a <see cref="ReadFrom"/> prefers.</summary>
internal enum ReadPlace
{
    /// <summary>The primary, whatever its state.</summary>
    Primary,

    /// <summary>The primary while it is connected.</summary>
    PrimaryPreferred,

    /// <summary>Replicas and nothing else.</summary>
    Replica,

    /// <summary>Replicas while there are any.</summary>
    ReplicaPreferred,

    /// <summary>All of them.</summary>
    Any,

    /// <summary>Replicas of a zone.</summary>
    Zone,

    /// <summary>All of a zone.</summary>
    ZoneAny,

    /// <summary>Those with the shortest round trips.</summary>
    Nearest,
}
