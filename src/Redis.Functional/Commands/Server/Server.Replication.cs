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

    /// <summary>What the server is: a primary and its replicas, a replica and its primary, or a sentinel.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/role/">ROLE</see></para>
    /// </remarks>
    public static Command<ServerRole> Role() => RoleSpec.Of();

    /// <summary>The server becomes a replica of another and loses its data.</summary>
    /// <remarks>
    /// <para>ERR in a cluster.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see></para>
    /// </remarks>
    public static Command<Unit> ReplicaOf(string host, int port) => ReplicaOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>The server becomes a primary and keeps its data.</summary>
    /// <remarks>
    /// <para>ERR in a cluster.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see></para>
    /// </remarks>
    public static Command<Unit> ReplicaOfNoOne() => ReplicaOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>The old name of <see cref="ReplicaOf"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since 5.0.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOf(string host, int port) => SlaveOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>The old name of <see cref="ReplicaOfNoOne"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since 5.0.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOfNoOne() => SlaveOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>Begins to change places with a replica: the one given, or the one that is furthest.</summary>
    /// <remarks>
    /// <para>
    /// Writes wait until it has all. With a timeout the server gives up after it, or, forced, goes on without waiting any longer. <see cref="Role"/> tells how
    /// it went.
    /// </para>
    /// <para>Milliseconds, rounded up. ERR without replicas; forcing needs a target and a timeout.</para>
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

    /// <summary>Calls off a failover that has not yet happened.</summary>
    /// <remarks>
    /// <para>ERR when there is none.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> FailoverAbort() => FailoverSpec.Of((RedisValue)"ABORT");

    // A server that is a replica of that primary already says so behind the OK.
    [Replies(ReplyTypes.Word)]
    private static RedisResult<Unit> DecodeTaken(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var word) && word.StartsWith("OK"u8) ? new(Unit.Default) : Decode.Unexpected<Unit>("OK", ref reader);
}
