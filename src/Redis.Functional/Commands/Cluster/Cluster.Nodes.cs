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

    /// <summary>Gives the node a new epoch, when its own is not the newest.</summary>
    /// <remarks>
    /// <para>ERR outside a cluster.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-bumpepoch/">CLUSTER BUMPEPOCH</see></para>
    /// </remarks>
    public static Command<BumpEpochResult> ClusterBumpEpoch() => ClusterBumpEpochSpec.Of();

    /// <summary>The replica that is asked begins to take its primary's place.</summary>
    /// <remarks>
    /// <para>ERR when it is no replica.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-failover/">CLUSTER FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFailover(ClusterFailoverMode mode = default) => ClusterFailoverSpec.Of(Args.Empty(1).With(mode));

    /// <summary>The node forgets another, and does not learn of it again for a minute.</summary>
    /// <remarks>
    /// <para>ERR when it does not know it.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-forget/">CLUSTER FORGET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterForget(string nodeId) => ClusterForgetSpec.Of((RedisValue)nodeId);

    /// <summary>Introduces the node to another and so to its cluster; the port for nodes is the port plus 10,000 when it is not given.</summary>
    /// <remarks>
    /// <para>ERR when the address is none.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-meet/">CLUSTER MEET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterMeet(string ip, int port, int? busPort = null)
    {
        var args = Args.Empty(3).Add((RedisValue)ip).AddPort(port);
        return ClusterMeetSpec.Of(busPort is { } bus ? args.AddPort(bus) : args);
    }

    /// <summary>The node becomes a replica of another and loses its data.</summary>
    /// <remarks>
    /// <para>ERR when it has slots or keys, or does not know the other.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER REPLICATE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReplicate(string nodeId) => ClusterReplicateSpec.Of((RedisValue)nodeId);

    /// <summary>The node becomes an empty primary without slots, a shard of its own.</summary>
    /// <remarks>
    /// <para>Valkey 9.</para>
    /// <para>Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER REPLICATE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReplicateNoOne() => ClusterReplicateSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>Makes the node forget the cluster.</summary>
    /// <remarks>
    /// <para>A replica loses its data.</para>
    /// <para>ERR when a primary has keys.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-reset/">CLUSTER RESET</see></para>
    /// </remarks>
    public static Command<Unit> ClusterReset(ClusterResetMode mode = default) => ClusterResetSpec.Of((RedisValue)mode.ToString());

    /// <summary>The node writes what it knows of the cluster to its disk.</summary>
    /// <remarks>
    /// <para>ERR when it cannot.</para>
    /// <para>Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-saveconfig/">CLUSTER SAVECONFIG</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSaveConfig() => ClusterSaveConfigSpec.Of();

    /// <summary>Gives a node that is new its first epoch.</summary>
    /// <remarks>
    /// <para>ERR when it has one, or knows other nodes.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER SET-CONFIG-EPOCH</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSetConfigEpoch(long epoch) => ClusterSetConfigEpochSpec.Of(Args.Empty(1).AddAtLeast(1, epoch, "an epoch"));
}
