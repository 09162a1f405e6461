namespace Redis.Functional.Server;

/// <summary>The state of a cluster in the view of a node.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterState
{
    private ClusterState(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether the node accepts commands with keys.</summary>
    public bool IsOk => Fields["cluster_state"] == "ok";

    /// <summary>The number of assigned slots.</summary>
    public long SlotsAssigned => Fields.Long("cluster_slots_assigned");

    /// <summary>The number of slots whose node is reachable.</summary>
    public long SlotsOk => Fields.Long("cluster_slots_ok");

    /// <summary>The number of slots whose node this node cannot reach.</summary>
    public long SlotsDoubted => Fields.Long("cluster_slots_pfail");

    /// <summary>The number of slots whose node most primaries report as unreachable.</summary>
    public long SlotsFailed => Fields.Long("cluster_slots_fail");

    /// <summary>The number of known nodes.</summary>
    public long KnownNodes => Fields.Long("cluster_known_nodes");

    /// <summary>The number of primaries with slots.</summary>
    public long Size => Fields.Long("cluster_size");

    /// <summary>The highest epoch of the cluster.</summary>
    public long CurrentEpoch => Fields.Long("cluster_current_epoch");

    /// <summary>The configuration epoch of the node.</summary>
    public long MyEpoch => Fields.Long("cluster_my_epoch");

    internal static ClusterState Parse(string text) => new(ServerFields.OfLines(text));
}
