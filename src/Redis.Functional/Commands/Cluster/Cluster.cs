using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Server;

// The state of a cluster.
public static partial class ServerCommands
{
    private static readonly CommandSpec<ClusterState> ClusterInfoSpec = Spec.Read("CLUSTER INFO", KeyPositions.None, DecodeParts.OfText(ClusterState.Parse));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterNodesSpec =
        Spec.Read("CLUSTER NODES", KeyPositions.None, DecodeParts.OfText(ClusterNode.ParseAll));
    private static readonly CommandSpec<Seq<ClusterShard>> ClusterShardsSpec =
        Spec.Read("CLUSTER SHARDS", KeyPositions.None, DecodeParts.Each("shards", ClusterShard.Read));
    private static readonly CommandSpec<Seq<ClusterSlotOwners>> ClusterSlotsSpec =
        Spec.Read("CLUSTER SLOTS", KeyPositions.None, DecodeParts.Each("slots and nodes", ClusterSlotOwners.Read));
    private static readonly CommandSpec<Seq<ClusterLink>> ClusterLinksSpec =
        Spec.Read("CLUSTER LINKS", KeyPositions.None, DecodeParts.Each("connections of nodes", ClusterLink.Read));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterReplicasSpec =
        Spec.Read("CLUSTER REPLICAS", KeyPositions.None, DecodeParts.Each("lines of nodes", ClusterNode.Read));
    private static readonly CommandSpec<Seq<ClusterNode>> ClusterSlavesSpec =
        Spec.Read("CLUSTER SLAVES", KeyPositions.None, DecodeParts.Each("lines of nodes", ClusterNode.Read));
    private static readonly CommandSpec<string> ClusterMyIdSpec = Spec.Read<string>("CLUSTER MYID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> ClusterMyShardIdSpec = Spec.Read<string>("CLUSTER MYSHARDID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<long> ClusterCountFailureReportsSpec = Spec.Read("CLUSTER COUNT-FAILURE-REPORTS", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> ClusterKeySlotSpec = Spec.Read("CLUSTER KEYSLOT", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> ClusterCountKeysInSlotSpec = Spec.Read("CLUSTER COUNTKEYSINSLOT", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Seq<RedisKey>> ClusterGetKeysInSlotSpec =
        Spec.Read("CLUSTER GETKEYSINSLOT", KeyPositions.None, Decode.List<RedisKey>(DecodeScan.Key));

    /// <summary>Gets the state of the cluster in the view of the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-info/">CLUSTER INFO</see></para>
    /// </remarks>
    public static Command<ClusterState> ClusterInfo() => ClusterInfoSpec.Of();

    /// <summary>Gets the nodes that the node knows, with their slots.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-nodes/">CLUSTER NODES</see></para>
    /// </remarks>
    public static Command<Seq<ClusterNode>> ClusterNodes() => ClusterNodesSpec.Of();

    /// <summary>Gets the shards of the cluster: slots with their primary and replicas.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-shards/">CLUSTER SHARDS</see></para>
    /// </remarks>
    public static Command<Seq<ClusterShard>> ClusterShards() => ClusterShardsSpec.Of();

    /// <summary>Gets the slots of the cluster with the nodes that serve them.</summary>
    /// <returns>The assigned slots.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-slots/">CLUSTER SLOTS</see></para>
    /// </remarks>
    public static Command<Seq<ClusterSlotOwners>> ClusterSlots() => ClusterSlotsSpec.Of();

    /// <summary>Gets the links of the node to other nodes.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-links/">CLUSTER LINKS</see></para>
    /// </remarks>
    public static Command<Seq<ClusterLink>> ClusterLinks() => ClusterLinksSpec.Of();

    /// <summary>Gets the replicas of a primary.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the node is not known or not a primary.</para>
    /// <para>Since Redis 5.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-replicas/">CLUSTER REPLICAS</see></para>
    /// </remarks>
    public static Command<Seq<ClusterNode>> ClusterReplicas(string nodeId) => ClusterReplicasSpec.Of((RedisValue)nodeId);

    /// <summary>Gets the replicas of a primary, by the old name of <see cref="ClusterReplicas"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since Redis 5.0; use <see cref="ClusterReplicas"/>.</para>
    /// <para>Fails with ERR if the node is not known or not a primary.</para>
    /// <para>Since Redis 3.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-slaves/">CLUSTER SLAVES</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<ClusterNode>> ClusterSlaves(string nodeId) => ClusterSlavesSpec.Of((RedisValue)nodeId);

    /// <summary>Gets the ID of the node.</summary>
    /// <returns>40 characters.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myid/">CLUSTER MYID</see></para>
    /// </remarks>
    public static Command<string> ClusterMyId() => ClusterMyIdSpec.Of();

    /// <summary>Gets the ID of the shard of the node.</summary>
    /// <returns>40 characters.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myshardid/">CLUSTER MYSHARDID</see></para>
    /// </remarks>
    public static Command<string> ClusterMyShardId() => ClusterMyShardIdSpec.Of();

    /// <summary>Counts the nodes that report a node as unreachable.</summary>
    /// <returns>The number of active failure reports.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the node is not known.</para>
    /// <para>
    /// Since Redis 3.0 · O(reports) · <see href="https://redis.io/docs/latest/commands/cluster-count-failure-reports/">CLUSTER COUNT-FAILURE-REPORTS</see>
    /// </para>
    /// </remarks>
    public static Command<long> ClusterCountFailureReports(string nodeId) => ClusterCountFailureReportsSpec.Of((RedisValue)nodeId);

    /// <summary>Gets the slot of a key.</summary>
    /// <returns>The slot, 0 to 16383.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/cluster-keyslot/">CLUSTER KEYSLOT</see></para>
    /// </remarks>
    public static Command<long> ClusterKeySlot(RedisKey key) => ClusterKeySlotSpec.Of(key);

    /// <summary>Counts the keys of a slot on the node.</summary>
    /// <returns>The number of keys.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-countkeysinslot/">CLUSTER COUNTKEYSINSLOT</see></para>
    /// </remarks>
    public static Command<long> ClusterCountKeysInSlot(int slot) => ClusterCountKeysInSlotSpec.Of(Args.Empty(1).AddSlot(slot));

    /// <summary>Gets keys of a slot on the node.</summary>
    /// <param name="count">Maximum number of keys.</param>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-getkeysinslot/">CLUSTER GETKEYSINSLOT</see></para>
    /// </remarks>
    public static Command<Seq<RedisKey>> ClusterGetKeysInSlot(int slot, long count) =>
        ClusterGetKeysInSlotSpec.Of(Args.Empty(2).AddSlot(slot).AddAtLeast(0, count, "a count"));
}
