namespace Redis.Functional;

/// <summary>The client's locks in the order in which a thread may take them (ADR 0019): while it holds one, it takes only later ones.</summary>
internal enum LockRank
{
    /// <summary>A client: its views, its hub and its interpreter.</summary>
    Client,

    /// <summary>A shard of a client, which its client starts.</summary>
    Shard,

    /// <summary>A view of another database, which its client starts and closes.</summary>
    View,

    /// <summary>A leased connection.</summary>
    Lease,

    /// <summary>Exchanges that wait for room in the window.</summary>
    Backlog,

    /// <summary>The sending side of a session.</summary>
    SessionOutput,

    /// <summary>The receiving side of a session.</summary>
    SessionInput,

    /// <summary>Topics and subscribers.</summary>
    Hub,

    /// <summary>A connection pool, the events of a subscriber, the state of a held lock. No other of these is taken meanwhile.</summary>
    State,

    /// <summary>The listeners of a heartbeat that a timer of a configured clock drives.</summary>
    TimerHeartbeat,

    /// <summary>The listeners of the process's own heartbeat.</summary>
    ProcessHeartbeat,

    /// <summary>Exchanges that are kept for reuse.</summary>
    ExchangePool,
}
