namespace Redis.Functional.Server;

/// <summary>What INFO tells of a server's memory.</summary>
/// <remarks>Sizes are in bytes. Since 0.1.</remarks>
public sealed class ServerMemory
{
    internal ServerMemory(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>What it has allocated.</summary>
    public long Used => Fields.Long("used_memory");

    /// <summary>What it takes of the machine's memory.</summary>
    public long Resident => Fields.Long("used_memory_rss");

    /// <summary>The most it has had allocated.</summary>
    public long Peak => Fields.Long("used_memory_peak");

    /// <summary>What the data take, without what it takes to hold them.</summary>
    public long Dataset => Fields.Long("used_memory_dataset");

    /// <summary>How much it may use; 0: there is no limit.</summary>
    public long Limit => Fields.Long("maxmemory");

    /// <summary>What it removes when the limit is reached: <c>noeviction</c>, <c>allkeys-lru</c> …</summary>
    public string Policy => Fields["maxmemory_policy"];

    /// <summary><see cref="Resident"/> by <see cref="Used"/>.</summary>
    public double FragmentationRatio => Fields.Double("mem_fragmentation_ratio");

    /// <summary>What the machine has.</summary>
    public long MachineTotal => Fields.Long("total_system_memory");
}
