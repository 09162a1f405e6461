using LanguageExt;

namespace Redis.Functional;

/// <summary>What a node says of its cluster, with the addresses where this client dials.</summary>
/// <param name="Asked">Where the node was dialled.</param>
/// <param name="IsOk">True when it sees the cluster as serving.</param>
/// <param name="KnownNodes">How many nodes it knows.</param>
/// <param name="Map">Who has which slot.</param>
/// <param name="Others">Nodes that it knows and that have no slots.</param>
/// <param name="Refusal">Why a node that it named is in none of these; null: each is.</param>
internal sealed record ClusterAnswer(RedisEndpoint Asked, bool IsOk, long KnownNodes, SlotMap Map, ClusterMember[] Others, RedisError? Refusal)
{
    /// <summary>The answer of a node, as it is to be understood: no host is its own host, <c>?</c> a node that it cannot name, port 0 its own port.</summary>
    /// <param name="asked">Where the node was dialled.</param>
    /// <param name="state">Its CLUSTER INFO.</param>
    /// <param name="slots">Its CLUSTER SLOTS, asked after that: the epoch may be too low, and never too high.</param>
    /// <param name="nodes">Its CLUSTER NODES, where that was asked.</param>
    /// <param name="address">Where a node is dialled.</param>
    internal static ClusterAnswer Of(RedisEndpoint asked, ClusterState state, Seq<ClusterSlotOwners> slots, Seq<ClusterNode> nodes, NodeAddress address)
    {
        var members = new ClusterMembers(asked, address);
        members.LearnForm(slots);
        var shards = slots.AsEnumerable()
            .Select(owners => (owners.Slots, Members: owners.Nodes.Select(members.Of).ToArray()))
            .Where(static owners => owners.Members is [not null, ..])
            .GroupBy(static owners => owners.Members[0]!.Id.Length > 0 ? owners.Members[0]!.Id : owners.Members[0]!.Endpoint.ToString(), StringComparer.Ordinal)
            .Select(static group => (
                new SlotShard(group.First().Members[0]!, [.. group.SelectMany(static owners => owners.Members.Skip(1).OfType<ClusterMember>()).DistinctBy(static member => member.Endpoint)]),
                group.Select(static owners => owners.Slots).ToArray()))
            .ToArray();
        ClusterMember[] others = [.. nodes.AsEnumerable().Where(IsThere).Select(members.Of).OfType<ClusterMember>()];
        return new(asked, state.IsOk, state.KnownNodes, SlotMap.Of(state.CurrentEpoch, shards), others, members.Refusal);
    }

    /// <summary>Whether it names a node that is dialled at this address.</summary>
    internal bool Names(RedisEndpoint endpoint) => Map.Find(endpoint) is not null || Array.Exists(Others, member => member.Endpoint == endpoint);

    /// <summary>All nodes that it names.</summary>
    internal IEnumerable<ClusterMember> Members => Map.Members.Concat(Others);

    private static bool IsThere(ClusterNode node) => !node.Flags.Any(static flag => flag is "handshake" or "noaddr" or "fail");
}
