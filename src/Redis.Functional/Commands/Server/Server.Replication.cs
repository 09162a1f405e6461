using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Server;

// The server as a primary or a replica.
public static partial class ServerCommands
{
    private static readonly CommandSpec<ServerRole> RoleSpec = Spec.Read("ROLE", KeyPositions.None, DecodeTree.Of("a role", ServerRole.Read));
    private static readonly CommandSpec<Unit> ReplicaOfSpec = Spec.Write("REPLICAOF", KeyPositions.None, DecodeTaken);
    private static readonly CommandSpec<Unit> SlaveOfSpec = Spec.Write("SLAVEOF", KeyPositions.None, DecodeTaken);
    private static readonly CommandSpec<Unit> FailoverSpec = Spec.Write("FAILOVER", KeyPositions.None, Decode.Ok);

    /// <summary>Gets the role of the server: primary, replica or sentinel.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/role/">ROLE</see></para>
    /// </remarks>
    public static Command<ServerRole> Role() => RoleSpec.Of();

    /// <summary>Makes the server a replica of another server, and discards the data of the server.</summary>
    /// <remarks>
    /// <para>Fails with ERR in a cluster.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see></para>
    /// </remarks>
    public static Command<Unit> ReplicaOf(string host, int port) => ReplicaOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>Makes the server a primary that keeps its data.</summary>
    /// <remarks>
    /// <para>Fails with ERR in a cluster.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see></para>
    /// </remarks>
    public static Command<Unit> ReplicaOfNoOne() => ReplicaOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>Makes the server a replica of another server, by the old name of <see cref="ReplicaOf"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since Redis 5.0; use <see cref="ReplicaOf"/>.</para>
    /// <para>Fails with ERR in a cluster.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOf(string host, int port) => SlaveOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>Makes the server a primary, by the old name of <see cref="ReplicaOfNoOne"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since Redis 5.0; use <see cref="ReplicaOfNoOne"/>.</para>
    /// <para>Fails with ERR in a cluster.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOfNoOne() => SlaveOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>Starts a coordinated failover to a replica.</summary>
    /// <param name="target">The replica to promote. Null: the one with the highest offset.</param>
    /// <param name="timeout">Maximum time to wait for the replica, rounded up to milliseconds; the failover is then aborted, or forced. Null: no limit.</param>
    /// <param name="force">Whether the failover continues after the timeout. Needs a target and a timeout.</param>
    /// <remarks>
    /// <para>Writes wait until the replica has received all data. <see cref="Role"/> reports the progress.</para>
    /// <para>Fails with ERR if the server has no replicas.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> Failover(RedisEndpoint.Tcp? target = null, TimeSpan? timeout = null, bool force = false)
    {
        if (force && (target is null || timeout is null)) return FailoverSpec.Invalid("force requires a target and a timeout.");
        var args = Args.Empty(6);
        if (target is not null) args.Add((RedisValue)"TO").Add((RedisValue)target.Host).AddPort(target.Port);
        args.AddWhen(force, (RedisValue)"FORCE");
        if (timeout is { } limit) args.Add((RedisValue)"TIMEOUT").AddMilliseconds(limit);
        return FailoverSpec.Of(args);
    }

    /// <summary>Aborts a failover in progress.</summary>
    /// <remarks>
    /// <para>Fails with ERR if there is none.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> FailoverAbort() => FailoverSpec.Of((RedisValue)"ABORT");

    // A server that is a replica of that primary already says so behind the OK.
    [Replies(ReplyTypes.Word)]
    private static RedisResult<Unit> DecodeTaken(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var word) && word.StartsWith("OK"u8) ? new(Unit.Default) : Decode.Unexpected<Unit>("OK", ref reader);
}
