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

    /// <summary>Gets the configuration parameters of the sentinel that match patterns.</summary>
    /// <param name="patterns">More than one needs Redis 7.2.</param>
    /// <remarks>
    /// <para>Secrets are returned in plain text.</para>
    /// <para>Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL CONFIG</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> SentinelConfigGet(params ReadOnlySpan<string> patterns) =>
        SentinelConfigGetSpec.Of(Args.Empty().Add((RedisValue)"GET").AddTexts(patterns));

    /// <inheritdoc cref="SentinelConfigGet(ReadOnlySpan{string})"/>
    public static Command<Seq<(string Name, string Value)>> SentinelConfigGet(IEnumerable<string> patterns) =>
        SentinelConfigGetSpec.Of(Args.Empty().Add((RedisValue)"GET").AddValues(patterns));

    /// <summary>Sets configuration parameters of the sentinel.</summary>
    /// <param name="parameters">More than one needs Redis 7.2.</param>
    /// <remarks>
    /// <para>Fails with ERR if a parameter does not exist.</para>
    /// <para>Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL CONFIG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelConfigSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        SentinelConfigSetSpec.Of(Args.Empty().Add((RedisValue)"SET").AddSettings(parameters));

    /// <inheritdoc cref="SentinelConfigSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelConfigSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        SentinelConfigSetSpec.Of(Args.Empty().Add((RedisValue)"SET").AddSettings(parameters));

    /// <summary>Gets the time settings of the sentinel, in milliseconds.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL DEBUG</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> SentinelDebug() => SentinelDebugSpec.Of();

    /// <summary>Sets time settings of the sentinel, in milliseconds, for tests.</summary>
    /// <remarks>
    /// <para>Fails with ERR if a setting does not exist.</para>
    /// <para>Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL DEBUG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelDebugSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        SentinelDebugSetSpec.Of(Args.Empty().AddSettings(parameters));

    /// <inheritdoc cref="SentinelDebugSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelDebugSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        SentinelDebugSetSpec.Of(Args.Empty().AddSettings(parameters));

    /// <summary>Starts a failover of a primary, whether it is down or not.</summary>
    /// <param name="coordinated">Whether the primary takes part in the failover. Needs Valkey 9.</param>
    /// <remarks>
    /// <para>Fails with NOGOODSLAVE if no replica is suitable, and with INPROG while another failover is in progress.</para>
    /// <para>Since Redis 2.8.4 · O(replicas) · <see href="https://valkey.io/commands/sentinel-failover/">SENTINEL FAILOVER</see></para>
    /// </remarks>
    public static Command<Unit> SentinelFailover(string name, bool coordinated = false) =>
        SentinelFailoverSpec.Of(Args.Empty(2).Add((RedisValue)name).AddWhen(coordinated, (RedisValue)"COORDINATED"));

    /// <summary>Rewrites the configuration file of the sentinel.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the file cannot be written.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-flushconfig/">SENTINEL FLUSHCONFIG</see></para>
    /// </remarks>
    public static Command<Unit> SentinelFlushConfig() => SentinelFlushConfigSpec.Of();

    /// <summary>Starts to monitor a primary.</summary>
    /// <param name="quorum">Number of sentinels that must not reach the primary before it counts as down.</param>
    /// <remarks>
    /// <para>Fails with ERR if the name is in use or the address is invalid.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-monitor/">SENTINEL MONITOR</see></para>
    /// </remarks>
    public static Command<Unit> SentinelMonitor(string name, string host, int port, int quorum) =>
        SentinelMonitorSpec.Of(Args.Empty(4).Add((RedisValue)name).Add((RedisValue)host).AddPort(port).AddAtLeast(1, quorum, "a quorum"));

    /// <summary>Stops monitoring a primary.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-remove/">SENTINEL REMOVE</see></para>
    /// </remarks>
    public static Command<Unit> SentinelRemove(string name) => SentinelRemoveSpec.Of((RedisValue)name);

    /// <summary>Discards the known replicas, sentinels and failovers of all primaries that match a pattern.</summary>
    /// <returns>The number of primaries that matched.</returns>
    /// <remarks>
    /// <para>The sentinel discovers replicas and sentinels again.</para>
    /// <para>Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-reset/">SENTINEL RESET</see></para>
    /// </remarks>
    public static Command<long> SentinelReset(string pattern) => SentinelResetSpec.Of((RedisValue)pattern);

    /// <summary>Sets options of a monitored primary, such as <c>down-after-milliseconds</c>, <c>quorum</c> or <c>auth-pass</c>.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the primary or an option does not exist.</para>
    /// <para>Since Redis 2.8.4 · O(options) · <see href="https://valkey.io/commands/sentinel-set/">SENTINEL SET</see></para>
    /// </remarks>
    public static Command<Unit> SentinelSet(string name, params ReadOnlySpan<(string Name, RedisValue Value)> options) =>
        SentinelSetSpec.Of(Args.Empty().Add((RedisValue)name).AddSettings(options));

    /// <inheritdoc cref="SentinelSet(string, ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> SentinelSet(string name, IEnumerable<(string Name, RedisValue Value)> options) =>
        SentinelSetSpec.Of(Args.Empty().Add((RedisValue)name).AddSettings(options));

    /// <summary>Makes the sentinel crash during its next failover, for tests.</summary>
    /// <param name="afterElection">Crashes after its election as leader.</param>
    /// <param name="afterPromotion">Crashes after the promotion of a replica.</param>
    /// <remarks>
    /// <para>At least one of the two is required, otherwise an InvalidArgument.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://valkey.io/commands/sentinel-simulate-failure/">SENTINEL SIMULATE-FAILURE</see></para>
    /// </remarks>
    public static Command<Unit> SentinelSimulateFailure(bool afterElection = false, bool afterPromotion = false) =>
        !afterElection && !afterPromotion ? SentinelSimulateFailureSpec.Invalid("afterElection or afterPromotion must be true.")
        : SentinelSimulateFailureSpec.Of(Args.Empty(2)
                .AddWhen(afterElection, (RedisValue)"crash-after-election")
                .AddWhen(afterPromotion, (RedisValue)"crash-after-promotion"));
}
