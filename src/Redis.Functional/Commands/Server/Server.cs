using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The commands that administer a server, a cluster or a Sentinel, and those about connections, scripts, functions and channels as a whole.</summary>
/// <remarks>
/// One static method per command and reply type, as in <see cref="Commands"/>, which has the commands about data. Import them with <c>using static
/// Redis.Functional.Server.ServerCommands;</c>. Since 0.1.
/// </remarks>
public static partial class ServerCommands
{
    private static readonly CommandSpec<long> DbSizeSpec = Spec.Read("DBSIZE", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Unit> FlushAllSpec = Spec.Write("FLUSHALL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> FlushDbSpec = Spec.Write("FLUSHDB", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> SwapDbSpec = Spec.Write("SWAPDB", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<DateTimeOffset> TimeSpec = Spec.Read<DateTimeOffset>("TIME", KeyPositions.None, DecodeNow);
    private static readonly CommandSpec<string> LolwutSpec = Spec.Read<string>("LOLWUT", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<ServerInfo> InfoSpec = Spec.Read("INFO", KeyPositions.None, DecodeParts.OfText(ServerInfo.Parse));

    /// <summary>Gets the number of keys of the database.</summary>
    /// <returns>The number of keys, including expired ones that are not yet deleted.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/dbsize/">DBSIZE</see></para>
    /// </remarks>
    public static Command<long> DbSize() => DbSizeSpec.Of();

    /// <summary>Deletes all keys of all databases of the server.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushall/">FLUSHALL</see></para>
    /// </remarks>
    public static Command<Unit> FlushAll(FlushMode mode = default) => FlushAllSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Deletes all keys of the database.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushdb/">FLUSHDB</see></para>
    /// </remarks>
    public static Command<Unit> FlushDb(FlushMode mode = default) => FlushDbSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Swaps two databases: connections to one of them see the keys of the other at once.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(watching and blocked clients) · <see href="https://redis.io/docs/latest/commands/swapdb/">SWAPDB</see></para>
    /// </remarks>
    public static Command<Unit> SwapDb(int first, int second) =>
        SwapDbSpec.Of(Args.Empty(2).AddAtLeast(0, first, "a database").AddAtLeast(0, second, "a database"));

    /// <summary>Gets the time of the server.</summary>
    /// <returns>The time in microseconds, in UTC.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/time/">TIME</see></para>
    /// </remarks>
    public static Command<DateTimeOffset> Time() => TimeSpec.Of();

    /// <summary>Gets information and statistics of the server.</summary>
    /// <param name="sections">
    /// Sections such as <c>memory</c>, <c>commandstats</c> or <c>everything</c>. More than one needs Redis 7.0. None: the default sections.
    /// </param>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
    /// </remarks>
    public static Command<ServerInfo> Info(params ReadOnlySpan<string> sections) => InfoSpec.Of(Args.Empty(0).AddAny(sections));

    /// <inheritdoc cref="Info(ReadOnlySpan{string})"/>
    public static Command<ServerInfo> Info(IEnumerable<string> sections) => InfoSpec.Of(Args.Empty(0).AddAny(sections));

    /// <summary>Gets a piece of computer art with the version of the server.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lolwut/">LOLWUT</see></para>
    /// </remarks>
    public static Command<string> Lolwut(int? version = null) => LolwutSpec.Of(Args.Empty(2).AddNumber("VERSION", version));

    [Replies(ReplyTypes.Array, 2)]
    private static RedisResult<DateTimeOffset> DecodeNow(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadInt64(out var seconds) && reader.TryReadInt64(out var micros)
        && DecodeParts.UnixSeconds(seconds) is { } whole && micros is >= 0 and < 1_000_000
            ? new(whole.AddTicks(micros * TimeSpan.TicksPerMicrosecond))
            : Decode.Unexpected<DateTimeOffset>("seconds and microseconds", ref reader);
}
