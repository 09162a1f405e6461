using LanguageExt;

namespace Redis.Functional.Server;

// The server's record of latencies.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Seq<LatencySpike>> LatencyLatestSpec =
        Spec.Read("LATENCY LATEST", KeyPositions.None, DecodeParts.Each("delays of events", LatencySpike.Read));
    private static readonly CommandSpec<Seq<LatencySample>> LatencyHistorySpec =
        Spec.Read("LATENCY HISTORY", KeyPositions.None, DecodeParts.Each("moments and delays", LatencySample.Read));
    private static readonly CommandSpec<Seq<CommandLatency>> LatencyHistogramSpec =
        Spec.Read("LATENCY HISTOGRAM", KeyPositions.None, DecodeParts.Named("histograms of commands", CommandLatency.Read));
    private static readonly CommandSpec<long> LatencyResetSpec = Spec.Write("LATENCY RESET", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<string> LatencyGraphSpec = Spec.Read<string>("LATENCY GRAPH", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> LatencyDoctorSpec = Spec.Read<string>("LATENCY DOCTOR", KeyPositions.None, Decode.Text);

    /// <summary>The newest delay of each event; empty while the server's <c>latency-monitor-threshold</c> is 0.</summary>
    /// <remarks>
    /// <para>Milliseconds.</para>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-latest/">LATENCY LATEST</see></para>
    /// </remarks>
    public static Command<Seq<LatencySpike>> LatencyLatest() => LatencyLatestSpec.Of();

    /// <summary>The delays of an event, one per second at most.</summary>
    /// <remarks>
    /// <para>Milliseconds.</para>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-history/">LATENCY HISTORY</see></para>
    /// </remarks>
    public static Command<Seq<LatencySample>> LatencyHistory(string name) => LatencyHistorySpec.Of((RedisValue)name);

    /// <summary>How long the calls of these commands took, or of all; those that were not called are left out.</summary>
    /// <remarks>
    /// <para>Microseconds.</para>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY HISTOGRAM</see></para>
    /// </remarks>
    public static Command<Seq<CommandLatency>> LatencyHistogram(params ReadOnlySpan<string> commands) =>
        LatencyHistogramSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="LatencyHistogram(ReadOnlySpan{string})"/>
    public static Command<Seq<CommandLatency>> LatencyHistogram(IEnumerable<string> commands) => LatencyHistogramSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>How many events were forgotten: these, or all.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY RESET</see></para>
    /// </remarks>
    public static Command<long> LatencyReset(params ReadOnlySpan<string> events) => LatencyResetSpec.Of(Args.Empty(0).AddAny(events));

    /// <inheritdoc cref="LatencyReset(ReadOnlySpan{string})"/>
    public static Command<long> LatencyReset(IEnumerable<string> events) => LatencyResetSpec.Of(Args.Empty(0).AddAny(events));

    /// <summary>The delays of an event, drawn with letters.</summary>
    /// <remarks>
    /// <para>ERR when there are none.</para>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-graph/">LATENCY GRAPH</see></para>
    /// </remarks>
    public static Command<string> LatencyGraph(string name) => LatencyGraphSpec.Of((RedisValue)name);

    /// <summary>What the server thinks of its delays.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-doctor/">LATENCY DOCTOR</see></para>
    /// </remarks>
    public static Command<string> LatencyDoctor() => LatencyDoctorSpec.Of();
}
