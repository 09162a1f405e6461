namespace Redis.Functional.Server;

/// <summary>The statistics of a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerStats
{
    internal ServerStats(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The number of accepted connections.</summary>
    public long Connections => Fields.Long("total_connections_received");

    /// <summary>The number of connections rejected because of the maximum.</summary>
    public long RejectedConnections => Fields.Long("rejected_connections");

    /// <summary>The number of executed commands.</summary>
    public long Commands => Fields.Long("total_commands_processed");

    /// <summary>The current number of commands per second.</summary>
    public long CommandsPerSecond => Fields.Long("instantaneous_ops_per_sec");

    /// <summary>The number of bytes received.</summary>
    public long BytesIn => Fields.Long("total_net_input_bytes");

    /// <summary>The number of bytes sent.</summary>
    public long BytesOut => Fields.Long("total_net_output_bytes");

    /// <summary>The number of successful lookups of keys.</summary>
    public long Hits => Fields.Long("keyspace_hits");

    /// <summary>The number of failed lookups of keys.</summary>
    public long Misses => Fields.Long("keyspace_misses");

    /// <summary>The number of expired keys.</summary>
    public long Expired => Fields.Long("expired_keys");

    /// <summary>The number of evicted keys.</summary>
    public long Evicted => Fields.Long("evicted_keys");

    /// <summary>The number of channels with subscribers.</summary>
    public long Channels => Fields.Long("pubsub_channels");

    /// <summary>The number of patterns with subscribers.</summary>
    public long Patterns => Fields.Long("pubsub_patterns");
}
