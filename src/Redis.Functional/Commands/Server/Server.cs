using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The commands that administer a server, a cluster or a Sentinel, and those about connections, scripts, functions and channels as a whole.</summary>
/// <remarks>
/// One static method per command and reply type, as in <see cref="Commands"/>, which has the commands about data. Meant for
/// <c>using static Redis.Functional.Server.ServerCommands;</c>. Since 0.1.
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

    /// <summary>How many keys the database has, those included that have expired and were not yet removed.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/dbsize/">DBSIZE</see></para>
    /// </remarks>
    public static Command<long> DbSize() => DbSizeSpec.Of();

    /// <summary>Removes all keys of all databases of this server.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushall/">FLUSHALL</see></para>
    /// </remarks>
    public static Command<Unit> FlushAll(FlushMode mode = default) => FlushAllSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Removes all keys of the database.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushdb/">FLUSHDB</see></para>
    /// </remarks>
    public static Command<Unit> FlushDb(FlushMode mode = default) => FlushDbSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Two databases change their numbers: who uses the one sees the keys of the other from now on.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(clients that watch or wait) · <see href="https://redis.io/docs/latest/commands/swapdb/">SWAPDB</see></para>
    /// </remarks>
    public static Command<Unit> SwapDb(int first, int second) =>
        SwapDbSpec.Of(Args.Empty(2).AddAtLeast(0, first, "a database").AddAtLeast(0, second, "a database"));

    /// <summary>What time it is for the server.</summary>
    /// <remarks>
    /// <para>Microseconds, in UTC.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/time/">TIME</see></para>
    /// </remarks>
    public static Command<DateTimeOffset> Time() => TimeSpec.Of();

    /// <summary>
    /// What the server tells of itself, typed, and all of it as it came: the usual sections, or those named (<c>memory</c>, <c>commandstats</c>,
    /// <c>everything</c> …).
    /// </summary>
    /// <remarks>
    /// <para>Several since 7.0.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
    /// </remarks>
    public static Command<ServerInfo> Info(params ReadOnlySpan<string> sections) => InfoSpec.Of(Args.Empty(0).AddAny(sections));

    /// <inheritdoc cref="Info(ReadOnlySpan{string})"/>
    public static Command<ServerInfo> Info(IEnumerable<string> sections) => InfoSpec.Of(Args.Empty(0).AddAny(sections));

    /// <summary>A piece of computer art and the server's version.</summary>
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
