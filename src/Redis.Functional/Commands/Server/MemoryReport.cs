namespace Redis.Functional;

/// <summary>Where a server's memory goes. Sizes are in bytes. Since 0.1.</summary>
public sealed record MemoryReport
{
    private MemoryReport(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said, in order, under the server's names; of a database as <c>db.0.overhead.hashtable.main</c>.</summary>
    public ServerFacts Facts { get; }

    /// <summary>The most that was allocated.</summary>
    public long Peak => Facts.Long("peak.allocated");

    /// <summary>What is allocated.</summary>
    public long Total => Facts.Long("total.allocated");

    /// <summary>What was allocated at the start.</summary>
    public long Startup => Facts.Long("startup.allocated");

    /// <summary>What the server needs besides the data.</summary>
    public long Overhead => Facts.Long("overhead.total");

    /// <summary>What the data take.</summary>
    public long Dataset => Facts.Long("dataset.bytes");

    /// <summary>How many keys there are.</summary>
    public long Keys => Facts.Long("keys.count");

    /// <summary>What a key takes on average.</summary>
    public long BytesPerKey => Facts.Long("keys.bytes-per-key");

    /// <summary>What the clients' buffers take.</summary>
    public long Clients => Facts.Long("clients.normal");

    /// <summary>What the machine gave by what is allocated.</summary>
    public double Fragmentation => Facts.Double("fragmentation");

    internal static MemoryReport? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
