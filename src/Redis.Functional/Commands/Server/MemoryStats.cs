namespace Redis.Functional.Server;

/// <summary>The memory usage of a server.</summary>
/// <remarks>Sizes are in bytes. Since 0.1.</remarks>
public sealed class MemoryStats
{
    private MemoryStats(ServerFields fields) => Fields = fields;

    /// <summary>All fields in the order and with the names of the reply; those of a database as <c>db.0.overhead.hashtable.main</c>.</summary>
    public ServerFields Fields { get; }

    /// <summary>The peak of the allocated memory.</summary>
    public long Peak => Fields.Long("peak.allocated");

    /// <summary>The allocated memory.</summary>
    public long Total => Fields.Long("total.allocated");

    /// <summary>The memory allocated at startup.</summary>
    public long Startup => Fields.Long("startup.allocated");

    /// <summary>The memory that the server needs in addition to the data.</summary>
    public long Overhead => Fields.Long("overhead.total");

    /// <summary>The memory of the data.</summary>
    public long Dataset => Fields.Long("dataset.bytes");

    /// <summary>The number of keys.</summary>
    public long Keys => Fields.Long("keys.count");

    /// <summary>The average memory per key.</summary>
    public long BytesPerKey => Fields.Long("keys.bytes-per-key");

    /// <summary>The memory of client buffers.</summary>
    public long Clients => Fields.Long("clients.normal");

    /// <summary>The fragmentation ratio: resident memory divided by allocated memory.</summary>
    public double Fragmentation => Fields.Double("fragmentation");

    internal static MemoryStats? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
