using LanguageExt;

namespace Redis.Functional.Server;

// Changing what a Sentinel watches.
public static partial class ServerCommands
{
    private static readonly Decoder<Seq<(string Name, string Value)>> DecodeSettings = Decode.Pairs<string, string>(Decode.Text, Decode.Text);
    private static readonly CommandSpec<Seq<(string Name, string Value)>> SentinelConfigGetSpec =
        Spec.Write("SENTINEL CONFIG", KeyPositions.None, DecodeSettings);
    private static readonly CommandSpec<Unit> SentinelConfigSetSpec = Spec.Write("SENTINEL CONFIG", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets);
    private static readonly CommandSpec<Seq<(string Name, string Value)>> SentinelDebugSpec = Spec.Write("SENTINEL DEBUG", KeyPositions.None, DecodeSettings);
    private static readonly CommandSpec<Unit> SentinelDebugSetSpec = Spec.Write("SENTINEL DEBUG", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> SentinelFailoverSpec = Spec.Write("SENTINEL FAILOVER", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> SentinelFlushConfigSpec = Spec.Write("SENTINEL FLUSHCONFIG", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> SentinelMonitorSpec = Spec.Write("SENTINEL MONITOR", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> SentinelRemoveSpec = Spec.Write("SENTINEL REMOVE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<long> SentinelResetSpec = Spec.Write("SENTINEL RESET", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Unit> SentinelSetSpec =
        Spec.Write("SENTINEL SET", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway);
    private static readonly CommandSpec<Unit> SentinelSimulateFailureSpec = Spec.Write("SENTINEL SIMULATE-FAILURE", KeyPositions.None, Decode.Ok);

    /// <summary>The sentinel's own parameters that match a pattern; a secret among them comes as it is.</summary>
    /// <remarks>
    /// <para>Several patterns since 7.2.</para>
    /// <para>Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL CONFIG</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> SentinelConfigGet(params ReadOnlySpan<string> patterns) =>
        SentinelConfigGetSpec.Of(Args.Empty().Add((RedisValue)"GET").AddTexts(patterns));

    /// <inheritdoc cref="SentinelConfigGet(ReadOnlySpan{string})"/>
    public static Command<Seq<(string Name, string Value)>> SentinelConfigGet(IEnumerable<string> patterns) =>
        SentinelConfigGetSpec.Of(Args.Empty().Add((RedisValue)"GET").AddValues(patterns));

    /// <summary>Sets parameters of the sentinel itself.</summary>
    /// <remarks>
    /// <para>Several since 7.2.</para>
    /// <para>ERR when there is none of that name.</para>
    /// <para>Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL CONFIG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelConfigSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        SentinelConfigSetSpec.Of(Args.Empty().Add((RedisValue)"SET").AddSettings(parameters));

    /// <inheritdoc cref="SentinelConfigSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelConfigSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        SentinelConfigSetSpec.Of(Args.Empty().Add((RedisValue)"SET").AddSettings(parameters));

    /// <summary>The times that a sentinel goes by, in milliseconds.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL DEBUG</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> SentinelDebug() => SentinelDebugSpec.Of();

    /// <summary>Sets times that a sentinel goes by, in milliseconds; for tests.</summary>
    /// <remarks>
    /// <para>ERR when there is none of that name.</para>
    /// <para>Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL DEBUG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelDebugSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        SentinelDebugSetSpec.Of(Args.Empty().AddSettings(parameters));

    /// <inheritdoc cref="SentinelDebugSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelDebugSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        SentinelDebugSetSpec.Of(Args.Empty().AddSettings(parameters));

    /// <summary>Begins to put a replica in a primary's place, whether it is down or not.</summary>
    /// <remarks>
    /// <para>Coordinated, the primary itself hands over (Valkey 9).</para>
    /// <para>NOGOODSLAVE when no replica will do; INPROG while another runs.</para>
    /// <para>Since Redis 2.8.4 · O(replicas) · <see href="https://valkey.io/commands/sentinel-failover/">SENTINEL FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> SentinelFailover(string name, bool coordinated = false) =>
        SentinelFailoverSpec.Of(Args.Empty(2).Add((RedisValue)name).AddWhen(coordinated, (RedisValue)"COORDINATED"));

    /// <summary>The sentinel writes its configuration file anew.</summary>
    /// <remarks>
    /// <para>ERR when it cannot.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-flushconfig/">SENTINEL FLUSHCONFIG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelFlushConfig() => SentinelFlushConfigSpec.Of();

    /// <summary>The sentinel watches one more primary, which is down when so many sentinels do not reach it.</summary>
    /// <remarks>
    /// <para>ERR when the name is taken, or the address is none.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-monitor/">SENTINEL MONITOR</see></para>
    /// </remarks>
    public static Command<Unit> SentinelMonitor(string name, string host, int port, int quorum) =>
        SentinelMonitorSpec.Of(Args.Empty(4).Add((RedisValue)name).Add((RedisValue)host).AddPort(port).AddAtLeast(1, quorum, "a quorum"));

    /// <summary>The sentinel watches a primary no more.</summary>
    /// <remarks>
    /// <para>ERR when there is none of that name.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-remove/">SENTINEL REMOVE</see></para>
    /// </remarks>
    public static Command<Unit> SentinelRemove(string name) => SentinelRemoveSpec.Of((RedisValue)name);

    /// <summary>Of how many primaries whose name matches a pattern the sentinel forgot replicas, sentinels and failovers; it finds them again.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-reset/">SENTINEL RESET</see></para>
    /// </remarks>
    public static Command<long> SentinelReset(string pattern) => SentinelResetSpec.Of((RedisValue)pattern);

    /// <summary>Changes how a primary is watched: <c>down-after-milliseconds</c>, <c>quorum</c>, <c>auth-pass</c> ….</summary>
    /// <remarks>
    /// <para>ERR when there is no such primary or option.</para>
    /// <para>Since Redis 2.8.4 · O(options) · <see href="https://valkey.io/commands/sentinel-set/">SENTINEL SET</see></para>
    /// </remarks>
    public static Command<Unit> SentinelSet(string name, params ReadOnlySpan<(string Name, RedisValue Value)> options) =>
        SentinelSetSpec.Of(Args.Empty().Add((RedisValue)name).AddSettings(options));

    /// <inheritdoc cref="SentinelSet(string, ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelSet(string name, IEnumerable<(string Name, RedisValue Value)> options) =>
        SentinelSetSpec.Of(Args.Empty().Add((RedisValue)name).AddSettings(options));

    /// <summary>The sentinel will crash after it was elected to lead a failover, or after it made a replica a primary.</summary>
    /// <remarks>
    /// <para>For tests.</para>
    /// <para>Neither is an InvalidArgument.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://valkey.io/commands/sentinel-simulate-failure/">SENTINEL SIMULATE-FAILURE</see></para>
    /// </remarks>
    public static Command<Unit> SentinelSimulateFailure(bool afterElection = false, bool afterPromotion = false) =>
        !afterElection && !afterPromotion ? SentinelSimulateFailureSpec.Invalid("afterElection or afterPromotion must be true.")
        : SentinelSimulateFailureSpec.Of(Args.Empty(2)
                .AddWhen(afterElection, (RedisValue)"crash-after-election")
                .AddWhen(afterPromotion, (RedisValue)"crash-after-promotion"));
}
