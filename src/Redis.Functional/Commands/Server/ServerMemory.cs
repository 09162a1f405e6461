namespace Redis.Functional;

/// <summary>What INFO tells of a server's memory. Sizes are in bytes. Since 0.1.</summary>
public sealed record ServerMemory
{
    internal ServerMemory(ServerFacts facts) => Facts = facts;

    /// <summary>All it says, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>What it has allocated.</summary>
    public long Used => Facts.Long("used_memory");

    /// <summary>What it takes of the machine's memory.</summary>
    public long Resident => Facts.Long("used_memory_rss");

    /// <summary>The most it has had allocated.</summary>
    public long Peak => Facts.Long("used_memory_peak");

    /// <summary>What the data take, without what it takes to hold them.</summary>
    public long Dataset => Facts.Long("used_memory_dataset");

    /// <summary>How much it may use; 0: there is no limit.</summary>
    public long Limit => Facts.Long("maxmemory");

    /// <summary>What it removes when the limit is reached: <c>noeviction</c>, <c>allkeys-lru</c> …</summary>
    public string Policy => Facts["maxmemory_policy"];

    /// <summary><see cref="Resident"/> by <see cref="Used"/>.</summary>
    public double FragmentationRatio => Facts.Double("mem_fragmentation_ratio");

    /// <summary>What the machine has.</summary>
    public long MachineTotal => Facts.Long("total_system_memory");
}
