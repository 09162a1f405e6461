namespace Redis.Functional.Server;

/// <summary>What INFO tells of what a server has done.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerStats
{
    internal ServerStats(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Connections accepted.</summary>
    public long Connections => Fields.Long("total_connections_received");

    /// <summary>Connections refused, for there were too many.</summary>
    public long RejectedConnections => Fields.Long("rejected_connections");

    /// <summary>Commands done.</summary>
    public long Commands => Fields.Long("total_commands_processed");

    /// <summary>Commands per second at this moment.</summary>
    public long CommandsPerSecond => Fields.Long("instantaneous_ops_per_sec");

    /// <summary>Bytes received.</summary>
    public long BytesIn => Fields.Long("total_net_input_bytes");

    /// <summary>Bytes sent.</summary>
    public long BytesOut => Fields.Long("total_net_output_bytes");

    /// <summary>Keys looked for and found.</summary>
    public long Hits => Fields.Long("keyspace_hits");

    /// <summary>Keys looked for and not found.</summary>
    public long Misses => Fields.Long("keyspace_misses");

    /// <summary>Keys that expired.</summary>
    public long Expired => Fields.Long("expired_keys");

    /// <summary>Keys removed since memory was short.</summary>
    public long Evicted => Fields.Long("evicted_keys");

    /// <summary>Channels that are subscribed to.</summary>
    public long Channels => Fields.Long("pubsub_channels");

    /// <summary>Patterns that are subscribed to.</summary>
    public long Patterns => Fields.Long("pubsub_patterns");
}
