using LanguageExt;

namespace Redis.Functional.Server;

// The server's connections: listing and ending them.
public static partial class ServerCommands
{
    private static readonly CommandSpec<long> ClientIdSpec = Spec.Read("CLIENT ID", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Option<string>> ClientGetNameSpec = Spec.Read<Option<string>>("CLIENT GETNAME", KeyPositions.None, DecodeName);
    private static readonly CommandSpec<long> ClientGetRedirSpec = Spec.Read("CLIENT GETREDIR", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<TrackingInfo> ClientTrackingInfoSpec =
        Spec.Read("CLIENT TRACKINGINFO", KeyPositions.None, DecodeTree.Of("tracking info", TrackingInfo.Read));

    private static readonly CommandSpec<ClientInfo> ClientInfoSpec = Spec.Read<ClientInfo>("CLIENT INFO", KeyPositions.None, Server.ClientInfo.Read);
    private static readonly CommandSpec<Seq<ClientInfo>> ClientListSpec =
        Spec.Read<Seq<ClientInfo>>("CLIENT LIST", KeyPositions.None, Server.ClientInfo.ReadAll);
    private static readonly CommandSpec<long> ClientKillSpec = Spec.Write("CLIENT KILL", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Unit> ClientPauseSpec = Spec.Write("CLIENT PAUSE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClientUnpauseSpec = Spec.Write("CLIENT UNPAUSE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<bool> ClientUnblockSpec = Spec.Write("CLIENT UNBLOCK", KeyPositions.None, Decode.Bool);

    /// <summary>The number of the connection that asks, which is another after every reconnect.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-id/">CLIENT ID</see></para>
    /// </remarks>
    public static Command<long> ClientId() => ClientIdSpec.Of();

    /// <summary>The name of the connection that asks.</summary>
    /// <returns>None: it has none; <see cref="RedisConfig.ClientName"/> gives one.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6.9 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getname/">CLIENT GETNAME</see></para>
    /// </remarks>
    public static Command<Option<string>> ClientGetName() => ClientGetNameSpec.Of();

    /// <summary>The connection that is told what the server tracks for the one that asks; 0: itself, −1: nothing is tracked.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getredir/">CLIENT GETREDIR</see></para>
    /// </remarks>
    public static Command<long> ClientGetRedir() => ClientGetRedirSpec.Of();

    /// <summary>What the server tracks for the connection that asks.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-trackinginfo/">CLIENT TRACKINGINFO</see></para>
    /// </remarks>
    public static Command<TrackingInfo> ClientTrackingInfo() => ClientTrackingInfoSpec.Of();

    /// <summary>The connection that asks, as the server sees it.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-info/">CLIENT INFO</see></para>
    /// </remarks>
    public static Command<ClientInfo> ClientInfo() => ClientInfoSpec.Of();

    /// <summary>All connections, or those of a kind.</summary>
    /// <remarks>
    /// <para>Since Redis 2.4 (<c>TYPE</c>: 5.0) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(ClientKind? kind = null) => ClientListSpec.Of(Args.Empty(2).AddText("TYPE", kind?.ToString()));

    /// <summary>The connections of these numbers that there are.</summary>
    /// <remarks>
    /// <para>Since Redis 2.4 (<c>ID</c>: 6.2) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(IEnumerable<long> ids) =>
        ClientListSpec.Of(Args.Empty().Add((RedisValue)"ID").AddAll(ids, "number", static (args, id) => args.Add((RedisValue)id)));

    /// <summary>The connections that fulfil a filter, the one that asks only where it is included.</summary>
    /// <remarks>
    /// <para>ERR on Redis, which knows no filters here but the kind and the number.</para>
    /// <para>Since Redis 2.4 (filters: Valkey 8.1) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(ClientFilter filter) =>
        filter is null ? ClientListSpec.Invalid("the filter is null.") : ClientListSpec.Of(Args.Empty().With(filter));

    /// <summary>How many connections were closed.</summary>
    /// <remarks>
    /// <para>Since Redis 2.4 (filters: 2.8.12) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-kill/">CLIENT KILL</see></para>
    /// </remarks>
    public static Command<long> ClientKill(ClientFilter filter) =>
        filter is null ? ClientKillSpec.Invalid("the filter is null.") : ClientKillSpec.Of(Args.Empty().With(filter));

    /// <summary>The server stops answering: to all commands, or to those that write.</summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up; zero and less is an InvalidArgument.</para>
    /// <para>Since Redis 3.0 (<c>WRITE</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/client-pause/">CLIENT PAUSE</see></para>
    /// </remarks>
    public static Command<Unit> ClientPause(TimeSpan time, bool writesOnly = false) =>
        ClientPauseSpec.Of(Args.Empty(2).AddMilliseconds(time).Add((RedisValue)(writesOnly ? "WRITE" : "ALL")));

    /// <summary>The server answers again.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(paused connections) · <see href="https://redis.io/docs/latest/commands/client-unpause/">CLIENT UNPAUSE</see></para>
    /// </remarks>
    public static Command<Unit> ClientUnpause() => ClientUnpauseSpec.Of();

    /// <summary>Ends the waiting of a blocked connection, as if its time was over, or with the error UNBLOCKED.</summary>
    /// <returns>False: it was not blocked.</returns>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(log connections) · <see href="https://redis.io/docs/latest/commands/client-unblock/">CLIENT UNBLOCK</see></para>
    /// </remarks>
    public static Command<bool> ClientUnblock(long id, bool withError = false) =>
        ClientUnblockSpec.Of(Args.Empty(2).Add((RedisValue)id).Add((RedisValue)(withError ? "ERROR" : "TIMEOUT")));

    [Replies(ReplyTypes.Bulk | ReplyTypes.Null)]
    private static RedisResult<Option<string>> DecodeName(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadNull() ? new(Option<string>.None)
        : !reader.TryReadValue(out var name) ? Decode.Unexpected<Option<string>>("a name", ref reader)
        : name.Length == 0 ? new(Option<string>.None)
        : new(Prelude.Some(name.ToString()));
}
