using LanguageExt;

namespace Redis.Functional.Server;

// The nodes of a cluster.
public static partial class ServerCommands
{
    private static readonly CommandSpec<BumpEpochResult> ClusterBumpEpochSpec =
        Spec.Write<BumpEpochResult>("CLUSTER BUMPEPOCH", KeyPositions.None, BumpEpochResult.Read);
    private static readonly CommandSpec<Unit> ClusterFailoverSpec = Spec.Write("CLUSTER FAILOVER", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterForgetSpec = Spec.Write("CLUSTER FORGET", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterMeetSpec = Spec.Write("CLUSTER MEET", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterReplicateSpec = Spec.Write("CLUSTER REPLICATE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterResetSpec = Spec.Write("CLUSTER RESET", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterSaveConfigSpec = Spec.Write("CLUSTER SAVECONFIG", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterSetConfigEpochSpec = Spec.Write("CLUSTER SET-CONFIG-EPOCH", KeyPositions.None, Decode.Ok);

    /// <summary>Increases the epoch of the node unless it is already the highest.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-bumpepoch/">CLUSTER BUMPEPOCH</see></para>
    /// </remarks>
    public static Command<BumpEpochResult> ClusterBumpEpoch() => ClusterBumpEpochSpec.Of();

    /// <summary>Starts a failover on a replica, which takes over from its primary.</summary>
    /// <param name="mode">Default: coordinated with the primary.</param>
    /// <remarks>
    /// <para>Fails with ERR if the node is not a replica.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-failover/">CLUSTER FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFailover(ClusterFailoverMode mode = default) => ClusterFailoverSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Removes a node from the node table, and ignores it for a minute.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the node is not known.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-forget/">CLUSTER FORGET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterForget(string nodeId) => ClusterForgetSpec.Of((RedisValue)nodeId);

    /// <summary>Connects the node to a node of another cluster, which joins the two.</summary>
    /// <param name="busPort">Port of the cluster bus. Default: <paramref name="port"/> plus 10,000.</param>
    /// <remarks>
    /// <para>Fails with ERR if the address is invalid.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-meet/">CLUSTER MEET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterMeet(string ip, int port, int? busPort = null)
    {
        var args = Args.Empty(3).Add((RedisValue)ip).AddPort(port);
        return ClusterMeetSpec.Of(busPort is { } bus ? args.AddPort(bus) : args);
    }

    /// <summary>Makes the node a replica of another node, and discards the data of the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the node has slots or keys, or does not know the other node.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER REPLICATE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReplicate(string nodeId) => ClusterReplicateSpec.Of((RedisValue)nodeId);

    /// <summary>Makes the node an empty primary without slots, and discards its data.</summary>
    /// <remarks>
    /// <para>Needs Valkey 9.</para>
    /// <para>Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER REPLICATE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReplicateNoOne() => ClusterReplicateSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>Makes the node leave the cluster.</summary>
    /// <param name="mode">Default: soft.</param>
    /// <remarks>
    /// <para>A replica discards its data.</para>
    /// <para>Fails with ERR if the node is a primary with keys.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-reset/">CLUSTER RESET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReset(ClusterResetMode mode = default) => ClusterResetSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Saves the cluster configuration of the node to disk.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the file cannot be written.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-saveconfig/">CLUSTER SAVECONFIG</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSaveConfig() => ClusterSaveConfigSpec.Of();

    /// <summary>Sets the first configuration epoch of a new node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the node has an epoch or knows other nodes.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER SET-CONFIG-EPOCH</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSetConfigEpoch(long epoch) => ClusterSetConfigEpochSpec.Of(Args.Empty(1).AddAtLeast(1, epoch, "an epoch"));
}
