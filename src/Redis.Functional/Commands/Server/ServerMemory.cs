namespace Redis.Functional.Server;

/// <summary>The memory of a server, from INFO.</summary>
/// <remarks>Sizes are in bytes. Since 0.1.</remarks>
public sealed class ServerMemory
{
    internal ServerMemory(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The allocated memory.</summary>
    public long Used => Fields.Long("used_memory");

    /// <summary>The resident memory.</summary>
    public long Resident => Fields.Long("used_memory_rss");

    /// <summary>The peak of the allocated memory.</summary>
    public long Peak => Fields.Long("used_memory_peak");

    /// <summary>The memory of the data, without overhead.</summary>
    public long Dataset => Fields.Long("used_memory_dataset");

    /// <summary>The memory limit; 0 if there is none.</summary>
    public long Limit => Fields.Long("maxmemory");

    /// <summary>The eviction policy: <c>noeviction</c>, <c>allkeys-lru</c> and others.</summary>
    public string Policy => Fields["maxmemory_policy"];

    /// <summary>The fragmentation ratio: <see cref="Resident"/> divided by <see cref="Used"/>.</summary>
    public double FragmentationRatio => Fields.Double("mem_fragmentation_ratio");

    /// <summary>The memory of the machine.</summary>
    public long MachineTotal => Fields.Long("total_system_memory");
}
