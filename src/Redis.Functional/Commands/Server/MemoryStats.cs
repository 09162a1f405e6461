namespace Redis.Functional.Server;

/// <summary>Where a server's memory goes.</summary>
/// <remarks>Sizes are in bytes. Since 0.1.</remarks>
public sealed class MemoryStats
{
    private MemoryStats(ServerFields fields) => Fields = fields;

    /// <summary>All that was said, in order, under the server's names; of a database as <c>db.0.overhead.hashtable.main</c>.</summary>
    public ServerFields Fields { get; }

    /// <summary>The most that was allocated.</summary>
    public long Peak => Fields.Long("peak.allocated");

    /// <summary>What is allocated.</summary>
    public long Total => Fields.Long("total.allocated");

    /// <summary>What was allocated at the start.</summary>
    public long Startup => Fields.Long("startup.allocated");

    /// <summary>What the server needs besides the data.</summary>
    public long Overhead => Fields.Long("overhead.total");

    /// <summary>What the data take.</summary>
    public long Dataset => Fields.Long("dataset.bytes");

    /// <summary>How many keys there are.</summary>
    public long Keys => Fields.Long("keys.count");

    /// <summary>What a key takes on average.</summary>
    public long BytesPerKey => Fields.Long("keys.bytes-per-key");

    /// <summary>What the clients' buffers take.</summary>
    public long Clients => Fields.Long("clients.normal");

    /// <summary>What the machine gave by what is allocated.</summary>
    public double Fragmentation => Fields.Double("fragmentation");

    internal static MemoryStats? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
