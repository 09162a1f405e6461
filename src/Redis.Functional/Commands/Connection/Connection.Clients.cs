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

    /// <summary>Gets the ID of the connection that runs the command.</summary>
    /// <returns>The ID, which changes with every reconnect.</returns>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-id/">CLIENT ID</see></para>
    /// </remarks>
    public static Command<long> ClientId() => ClientIdSpec.Of();

    /// <summary>Gets the name of the connection that runs the command.</summary>
    /// <returns>The name, or None if it has none. <see cref="RedisConfig.ClientName"/> sets it.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6.9 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getname/">CLIENT GETNAME</see></para>
    /// </remarks>
    public static Command<Option<string>> ClientGetName() => ClientGetNameSpec.Of();

    /// <summary>Gets the connection that receives the invalidation messages of the connection that runs the command.</summary>
    /// <returns>The ID of the connection; 0 if it is the same connection; −1 if tracking is off.</returns>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/client-getredir/">CLIENT GETREDIR</see></para>
    /// </remarks>
    public static Command<long> ClientGetRedir() => ClientGetRedirSpec.Of();

    /// <summary>Gets the tracking state of the connection that runs the command.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-trackinginfo/">CLIENT TRACKINGINFO</see></para>
    /// </remarks>
    public static Command<TrackingInfo> ClientTrackingInfo() => ClientTrackingInfoSpec.Of();

    /// <summary>Gets the connection that runs the command, as the server describes it.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/client-info/">CLIENT INFO</see></para>
    /// </remarks>
    public static Command<ClientInfo> ClientInfo() => ClientInfoSpec.Of();

    /// <summary>Gets the connections of the server.</summary>
    /// <param name="kind">Only connections of this kind. Needs Redis 5.0. Null: all.</param>
    /// <remarks>
    /// <para>Since Redis 2.4 (<c>TYPE</c>: 5.0) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(ClientKind? kind = null) => ClientListSpec.Of(Args.Empty(2).AddKind("TYPE", kind));

    /// <summary>Gets the connections with the given IDs.</summary>
    /// <returns>The connections that exist.</returns>
    /// <remarks>
    /// <para>Since Redis 2.4 (<c>ID</c>: 6.2) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(IEnumerable<long> ids) =>
        ClientListSpec.Of(Args.Empty().Add((RedisValue)"ID").AddAll(ids, "number", static (args, id) => args.Add((RedisValue)id)));

    /// <summary>Gets the connections that match a filter.</summary>
    /// <remarks>
    /// <para>
    /// The connection that runs the command is included only if <see cref="ClientFilter.SkipMe"/> is false. Redis knows no conditions but the kind and the ID,
    /// and replies to others with ERR.
    /// </para>
    /// <para>Since Redis 2.4 (filters: Valkey 8.1) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-list/">CLIENT LIST</see></para>
    /// </remarks>
    public static Command<Seq<ClientInfo>> ClientList(ClientFilter filter) =>
        filter is null ? ClientListSpec.Invalid("the filter is null.") : ClientListSpec.Of(Args.Empty().With(filter));

    /// <summary>Closes the connections that match a filter.</summary>
    /// <param name="filter">At least one condition, otherwise an InvalidArgument.</param>
    /// <returns>The number of connections that were closed.</returns>
    /// <remarks>
    /// <para>Since Redis 2.4 (filters: 2.8.12) · O(connections) · <see href="https://redis.io/docs/latest/commands/client-kill/">CLIENT KILL</see></para>
    /// </remarks>
    public static Command<long> ClientKill(ClientFilter filter) =>
        filter is null ? ClientKillSpec.Invalid("the filter is null.") : ClientKillSpec.Of(Args.Empty().With(filter));

    /// <summary>Pauses the server: commands of clients wait.</summary>
    /// <param name="time">Rounded up to milliseconds. Zero or less: InvalidArgument.</param>
    /// <param name="writesOnly">Whether only commands that write wait. Needs Redis 6.2.</param>
    /// <remarks>
    /// <para>Since Redis 3.0 (<c>WRITE</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/client-pause/">CLIENT PAUSE</see></para>
    /// </remarks>
    public static Command<Unit> ClientPause(TimeSpan time, bool writesOnly = false) =>
        ClientPauseSpec.Of(Args.Empty(2).AddMilliseconds(time).Add((RedisValue)(writesOnly ? "WRITE" : "ALL")));

    /// <summary>Ends a pause of the server.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(paused connections) · <see href="https://redis.io/docs/latest/commands/client-unpause/">CLIENT UNPAUSE</see></para>
    /// </remarks>
    public static Command<Unit> ClientUnpause() => ClientUnpauseSpec.Of();

    /// <summary>Unblocks a connection that waits in a blocking command.</summary>
    /// <param name="withError">Whether the blocking command fails with UNBLOCKED. Default: it returns as if its time were up.</param>
    /// <returns>True if the connection was unblocked; false if it was not blocked.</returns>
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
