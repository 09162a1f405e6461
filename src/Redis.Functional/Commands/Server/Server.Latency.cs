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

    /// <summary>Gets the latest latency spike of each event, in milliseconds.</summary>
    /// <returns>The spikes; empty while <c>latency-monitor-threshold</c> of the server is 0.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-latest/">LATENCY LATEST</see></para>
    /// </remarks>
    public static Command<Seq<LatencySpike>> LatencyLatest() => LatencyLatestSpec.Of();

    /// <summary>Gets the latency spikes of an event, in milliseconds.</summary>
    /// <returns>The spikes, at most one per second.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-history/">LATENCY HISTORY</see></para>
    /// </remarks>
    public static Command<Seq<LatencySample>> LatencyHistory(string name) => LatencyHistorySpec.Of((RedisValue)name);

    /// <summary>Gets the latency histograms of commands, in microseconds.</summary>
    /// <param name="commands">None: all commands.</param>
    /// <returns>The histograms of the commands that were called.</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/latency-histogram/">LATENCY HISTOGRAM</see></para>
    /// </remarks>
    public static Command<Seq<CommandLatency>> LatencyHistogram(params ReadOnlySpan<string> commands) =>
        LatencyHistogramSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="LatencyHistogram(ReadOnlySpan{string})"/>
    public static Command<Seq<CommandLatency>> LatencyHistogram(IEnumerable<string> commands) => LatencyHistogramSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>Clears the latency spikes of events.</summary>
    /// <param name="events">None: all events.</param>
    /// <returns>The number of events that were cleared.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-reset/">LATENCY RESET</see></para>
    /// </remarks>
    public static Command<long> LatencyReset(params ReadOnlySpan<string> events) => LatencyResetSpec.Of(Args.Empty(0).AddAny(events));

    /// <inheritdoc cref="LatencyReset(ReadOnlySpan{string})"/>
    public static Command<long> LatencyReset(IEnumerable<string> events) => LatencyResetSpec.Of(Args.Empty(0).AddAny(events));

    /// <summary>Gets a chart of the latency spikes of an event, drawn with characters.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the event has no spikes.</para>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-graph/">LATENCY GRAPH</see></para>
    /// </remarks>
    public static Command<string> LatencyGraph(string name) => LatencyGraphSpec.Of((RedisValue)name);

    /// <summary>Gets a report of the server about its latency.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/latency-doctor/">LATENCY DOCTOR</see></para>
    /// </remarks>
    public static Command<string> LatencyDoctor() => LatencyDoctorSpec.Of();
}
