using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Server;

// The state of a cluster.
public static partial class ServerCommands
{
    private static readonly CommandSpec<ClusterState> ClusterInfoSpec = Spec.Read("CLUSTER INFO", KeyPositions.None, DecodeParts.OfText(ClusterState.Parse));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterNodesSpec = Spec.Read("CLUSTER NODES", KeyPositions.None, DecodeParts.OfText(ClusterNode.ParseAll));
    private static readonly CommandSpec<Seq<ClusterShard>> ClusterShardsSpec = Spec.Read("CLUSTER SHARDS", KeyPositions.None, DecodeParts.Each("shards", ClusterShard.Read));
    private static readonly CommandSpec<Seq<ClusterSlotOwners>> ClusterSlotsSpec = Spec.Read("CLUSTER SLOTS", KeyPositions.None, DecodeParts.Each("slots and nodes", ClusterSlotOwners.Read));
    private static readonly CommandSpec<Seq<ClusterLink>> ClusterLinksSpec = Spec.Read("CLUSTER LINKS", KeyPositions.None, DecodeParts.Each("connections of nodes", ClusterLink.Read));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterReplicasSpec = Spec.Read("CLUSTER REPLICAS", KeyPositions.None, DecodeParts.Each("lines of nodes", ClusterNode.Read));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterSlavesSpec = Spec.Read("CLUSTER SLAVES", KeyPositions.None, DecodeParts.Each("lines of nodes", ClusterNode.Read));
    private static readonly CommandSpec<string> ClusterMyIdSpec = Spec.Read<string>("CLUSTER MYID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> ClusterMyShardIdSpec = Spec.Read<string>("CLUSTER MYSHARDID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<long> ClusterCountFailureReportsSpec = Spec.Read("CLUSTER COUNT-FAILURE-REPORTS", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> ClusterKeySlotSpec = Spec.Read("CLUSTER KEYSLOT", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> ClusterCountKeysInSlotSpec = Spec.Read("CLUSTER COUNTKEYSINSLOT", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Seq<RedisKey>> ClusterGetKeysInSlotSpec = Spec.Read("CLUSTER GETKEYSINSLOT", KeyPositions.None, Decode.List<RedisKey>(DecodeScan.Key));

    /// <summary>How the node sees the cluster. · since 3.0 · O(1) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-info/</summary>
    public static Command<ClusterState> ClusterInfo() => ClusterInfoSpec.Of();

    /// <summary>The nodes that the node knows, with their slots. · since 3.0 · O(nodes) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-nodes/</summary>
    public static Command<Seq<ClusterNode>> ClusterNodes() => ClusterNodesSpec.Of();

    /// <summary>The shards of the cluster: slots, and their primary and replicas. · since 7.0 · O(nodes) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-shards/</summary>
    public static Command<Seq<ClusterShard>> ClusterShards() => ClusterShardsSpec.Of();

    /// <summary>Which nodes answer for which slots; slots without a node are left out. · since 3.0 · O(nodes) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-slots/</summary>
    public static Command<Seq<ClusterSlotOwners>> ClusterSlots() => ClusterSlotsSpec.Of();

    /// <summary>The node's connections with other nodes. · since 7.0 · O(nodes) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-links/</summary>
    public static Command<Seq<ClusterLink>> ClusterLinks() => ClusterLinksSpec.Of();

    /// <summary>The replicas of a primary. · since 5.0 · O(replicas) · ERR when the node is not known, or no primary · https://redis.io/docs/latest/commands/cluster-replicas/</summary>
    public static Command<Seq<ClusterNode>> ClusterReplicas(string nodeId) => ClusterReplicasSpec.Of((RedisValue)nodeId);

    /// <summary>The old name of <see cref="ClusterReplicas"/>. Deprecated since 5.0. · since 3.0 · O(replicas) · https://redis.io/docs/latest/commands/cluster-slaves/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<ClusterNode>> ClusterSlaves(string nodeId) => ClusterSlavesSpec.Of((RedisValue)nodeId);

    /// <summary>The number of the node that is asked: forty characters. · since 3.0 · O(1) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-myid/</summary>
    public static Command<string> ClusterMyId() => ClusterMyIdSpec.Of();

    /// <summary>The number of the shard of the node that is asked: forty characters. · since 7.2 · O(1) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-myshardid/</summary>
    public static Command<string> ClusterMyShardId() => ClusterMyShardIdSpec.Of();

    /// <summary>How many nodes have told this one that they do not reach another. · since 3.0 · O(reports) · ERR when the node is not known · https://redis.io/docs/latest/commands/cluster-count-failure-reports/</summary>
    public static Command<long> ClusterCountFailureReports(string nodeId) => ClusterCountFailureReportsSpec.Of((RedisValue)nodeId);

    /// <summary>The slot of a key. · since 3.0 · O(bytes) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-keyslot/</summary>
    public static Command<long> ClusterKeySlot(RedisKey key) => ClusterKeySlotSpec.Of(key);

    /// <summary>How many keys of a slot the node has. · since 3.0 · O(1) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-countkeysinslot/</summary>
    public static Command<long> ClusterCountKeysInSlot(int slot) => ClusterCountKeysInSlotSpec.Of(Args.Empty(1).AddSlot(slot));

    /// <summary>So many keys of a slot that the node has, or fewer. · since 3.0 · O(keys) · ERR outside a cluster · https://redis.io/docs/latest/commands/cluster-getkeysinslot/</summary>
    public static Command<Seq<RedisKey>> ClusterGetKeysInSlot(int slot, long count) =>
        ClusterGetKeysInSlotSpec.Of(Args.Empty(2).AddSlot(slot).AddAtLeast(0, count, "a count"));
}
