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

    /// <summary>What the server is: a primary and its replicas, a replica and its primary, or a sentinel. · since 2.8.12 · O(1) · https://redis.io/docs/latest/commands/role/</summary>
    public static Command<ServerRole> Role() => RoleSpec.Of();

    /// <summary>The server becomes a replica of another and loses its data. · since 5.0 · O(1) · ERR in a cluster · https://redis.io/docs/latest/commands/replicaof/</summary>
    public static Command<Unit> ReplicaOf(string host, int port) => ReplicaOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>The server becomes a primary and keeps its data. · since 5.0 · O(1) · ERR in a cluster · https://redis.io/docs/latest/commands/replicaof/</summary>
    public static Command<Unit> ReplicaOfNoOne() => ReplicaOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>The old name of <see cref="ReplicaOf"/>. Deprecated since 5.0. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/slaveof/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOf(string host, int port) => SlaveOfSpec.Of(Args.Empty(2).Add((RedisValue)host).AddPort(port));

    /// <summary>The old name of <see cref="ReplicaOfNoOne"/>. Deprecated since 5.0. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/slaveof/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SlaveOfNoOne() => SlaveOfSpec.Of((RedisValue)"NO", (RedisValue)"ONE");

    /// <summary>
    /// Begins to change places with a replica: the one given, or the one that is furthest. Writes wait until it has all. With a timeout the
    /// server gives up after it, or, forced, goes on without waiting any longer. <see cref="Role"/> tells how it went. · since 6.2 · O(1)
    /// · milliseconds, rounded up · ERR without replicas; forcing needs a target and a timeout · https://redis.io/docs/latest/commands/failover/
    /// </summary>
    public static Command<Unit> Failover(RedisEndpoint.Tcp? target = null, TimeSpan? timeout = null, bool force = false)
    {
        if (force && (target is null || timeout is null)) return FailoverSpec.Invalid("forcing needs a target and a timeout");
        var args = Args.Empty(6);
        if (target is not null) args.Add((RedisValue)"TO").Add((RedisValue)target.Host).AddPort(target.Port);
        args.AddWhen(force, (RedisValue)"FORCE");
        if (timeout is { } limit) args.Add((RedisValue)"TIMEOUT").AddMilliseconds(limit);
        return FailoverSpec.Of(args);
    }

    /// <summary>Calls off a failover that has not yet happened. · since 6.2 · O(1) · ERR when there is none · https://redis.io/docs/latest/commands/failover/</summary>
    public static Command<Unit> FailoverAbort() => FailoverSpec.Of((RedisValue)"ABORT");

    // A server that is a replica of that primary already says so behind the OK.
    [Replies(ReplyTypes.Word)]
    private static RedisResult<Unit> DecodeTaken(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var word) && word.StartsWith("OK"u8) ? new(Unit.Default) : Decode.Unexpected<Unit>("OK", ref reader);
}
