namespace Redis.Functional;

/// <summary>What INFO tells of what a server has done. Since 0.1.</summary>
public sealed record ServerStats
{
    internal ServerStats(ServerFacts facts) => Facts = facts;

    /// <summary>All it says, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Connections accepted.</summary>
    public long Connections => Facts.Long("total_connections_received");

    /// <summary>Connections refused, for there were too many.</summary>
    public long RejectedConnections => Facts.Long("rejected_connections");

    /// <summary>Commands done.</summary>
    public long Commands => Facts.Long("total_commands_processed");

    /// <summary>Commands per second at this moment.</summary>
    public long CommandsPerSecond => Facts.Long("instantaneous_ops_per_sec");

    /// <summary>Bytes received.</summary>
    public long BytesIn => Facts.Long("total_net_input_bytes");

    /// <summary>Bytes sent.</summary>
    public long BytesOut => Facts.Long("total_net_output_bytes");

    /// <summary>Keys looked for and found.</summary>
    public long Hits => Facts.Long("keyspace_hits");

    /// <summary>Keys looked for and not found.</summary>
    public long Misses => Facts.Long("keyspace_misses");

    /// <summary>Keys that expired.</summary>
    public long Expired => Facts.Long("expired_keys");

    /// <summary>Keys removed since memory was short.</summary>
    public long Evicted => Facts.Long("evicted_keys");

    /// <summary>Channels that are subscribed to.</summary>
    public long Channels => Facts.Long("pubsub_channels");

    /// <summary>Patterns that are subscribed to.</summary>
    public long Patterns => Facts.Long("pubsub_patterns");
}
