namespace Redis.Functional.Server;

/// <summary>What a node says of its cluster.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterState
{
    private ClusterState(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether it answers questions about keys.</summary>
    public bool IsOk => Fields["cluster_state"] == "ok";

    /// <summary>How many slots belong to a node.</summary>
    public long SlotsAssigned => Fields.Long("cluster_slots_assigned");

    /// <summary>How many belong to a node that is well.</summary>
    public long SlotsOk => Fields.Long("cluster_slots_ok");

    /// <summary>How many belong to a node that this one does not reach.</summary>
    public long SlotsDoubted => Fields.Long("cluster_slots_pfail");

    /// <summary>How many belong to a node that most do not reach.</summary>
    public long SlotsFailed => Fields.Long("cluster_slots_fail");

    /// <summary>How many nodes it knows.</summary>
    public long KnownNodes => Fields.Long("cluster_known_nodes");

    /// <summary>How many primaries have slots.</summary>
    public long Size => Fields.Long("cluster_size");

    /// <summary>The newest epoch of the cluster.</summary>
    public long CurrentEpoch => Fields.Long("cluster_current_epoch");

    /// <summary>The epoch of this node's slots.</summary>
    public long MyEpoch => Fields.Long("cluster_my_epoch");

    internal static ClusterState Parse(string text) => new(ServerFields.OfLines(text));
}
