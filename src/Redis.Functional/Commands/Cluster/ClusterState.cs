namespace Redis.Functional;

/// <summary>What a node says of its cluster. Since 0.1.</summary>
public sealed record ClusterState
{
    private ClusterState(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Whether it answers questions about keys.</summary>
    public bool IsOk => Facts["cluster_state"] == "ok";

    /// <summary>How many slots belong to a node.</summary>
    public long SlotsAssigned => Facts.Long("cluster_slots_assigned");

    /// <summary>How many belong to a node that is well.</summary>
    public long SlotsOk => Facts.Long("cluster_slots_ok");

    /// <summary>How many belong to a node that this one does not reach.</summary>
    public long SlotsDoubted => Facts.Long("cluster_slots_pfail");

    /// <summary>How many belong to a node that most do not reach.</summary>
    public long SlotsFailed => Facts.Long("cluster_slots_fail");

    /// <summary>How many nodes it knows.</summary>
    public long KnownNodes => Facts.Long("cluster_known_nodes");

    /// <summary>How many primaries have slots.</summary>
    public long Size => Facts.Long("cluster_size");

    /// <summary>The newest epoch of the cluster.</summary>
    public long CurrentEpoch => Facts.Long("cluster_current_epoch");

    /// <summary>The epoch of this node's slots.</summary>
    public long MyEpoch => Facts.Long("cluster_my_epoch");

    internal static ClusterState Parse(string text) => new(ServerFacts.OfLines(text));
}
