using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// T5 and T6. A server that is stopped, and a peer that is gone without a word: calls end at their deadline, the connection is given up, and
/// all is well when the server is back. <c>REDIS_FUNCTIONAL_STOP</c> is the seconds the server stands still.
/// </summary>
[Collection(nameof(Alone))]
public sealed class StalledServerTests
{
    private const int Callers = 64;
    private const double GivenUpWithin = 3_500;
    private static readonly TimeSpan Deadline = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_STOP") ?? "6", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task Calls_to_a_stopped_server_end_at_their_deadline_and_it_is_found_again(WhenDisconnected policy)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { CommandTimeout = Deadline, WhenDisconnected = policy });
        using var lateness = new Lateness();
        using var over = new CancellationTokenSource();
        var ledger = new OutcomeLedger();
        var late = new ConcurrentBag<double>();
        var calls = Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Caller(client, ledger, late, over.Token))).ToArray();
        await Eventually.TrueAsync(() => late.Count > 1_000, "calls succeed");

        server.Stop();
        var stopped = Stopwatch.GetTimestamp();
        await Eventually.TrueAsync(() => !client.IsConnected, "the connection is given up");
        var givenUp = Stopwatch.GetElapsedTime(stopped).TotalMilliseconds;
        await Task.Delay(Stop - Stopwatch.GetElapsedTime(stopped));
        server.Continue();
        var continued = Stopwatch.GetTimestamp();
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the server is found again");
        var back = Stopwatch.GetElapsedTime(continued).TotalMilliseconds;
        await over.CancelAsync();
        await Task.WhenAll(calls);

        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));
        var (p999, worst) = (Figures.Percentile(late, 99.9), late.Max());
        Figures.Report("T5", $"stopped {Stop.TotalSeconds} s, {policy}: overrun of {Deadline.TotalMilliseconds:0} ms p99.9 {p999:0} ms, max {worst:0} ms of {late.Count} calls; given up after {givenUp:0} ms, back {back:0} ms after it went on; {report.Violations.Length} lies in the ledger (machine late {lateness.Worst:0} ms)");
        Assert.True(report.IsClean, report.ToString());
        Assert.True(p999 <= lateness.Allowing(50), $"p99.9 {p999:0} ms, machine late {lateness.Worst:0} ms");
        Assert.True(worst <= lateness.Allowing(100), $"max {worst:0} ms, machine late {lateness.Worst:0} ms");
        Assert.True(givenUp <= lateness.Allowing(GivenUpWithin), $"given up after {givenUp:0} ms");
        Assert.InRange(back, 0, 5_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_peer_that_is_gone_without_a_word_is_noticed(bool busy)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port) with { WhenDisconnected = WhenDisconnected.Wait });
        using var lateness = new Lateness();
        using var over = new CancellationTokenSource();
        var ledger = new OutcomeLedger();
        var late = new ConcurrentBag<double>();
        var calls = busy ? Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Caller(client, ledger, late, over.Token))).ToArray() : [];
        await Eventually.TrueAsync(() => !busy || late.Count > 1_000, "calls succeed");
        await client.Run(Raw.Echo("hello")).Right();

        proxy.Faults = Faults.Blackhole;
        var gone = Stopwatch.GetTimestamp();
        await Eventually.TrueAsync(() => !client.IsConnected, "the connection is given up");
        var noticed = Stopwatch.GetElapsedTime(gone).TotalMilliseconds;
        await proxy.CutAsync(CutKind.Reset);
        proxy.Faults = Faults.None;
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the server is found again");
        await over.CancelAsync();
        await Task.WhenAll(calls);

        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));
        Figures.Report("T6", $"half-open, {(busy ? "busy" : "idle")}: noticed after {noticed:0} ms; {report.Violations.Length} lies in the ledger (machine late {lateness.Worst:0} ms)");
        Assert.True(noticed <= lateness.Allowing(GivenUpWithin), $"noticed after {noticed:0} ms");
        Assert.True(report.IsClean, report.ToString());
    }

    // One write after the other; how long each took beyond its deadline.
    private static async Task Caller(RedisClient client, OutcomeLedger ledger, ConcurrentBag<double> late, CancellationToken over)
    {
        var deadline = client.Config.CommandTimeout.TotalMilliseconds;
        while (!over.IsCancellationRequested)
        {
            var id = ledger.Begin();
            var start = Stopwatch.GetTimestamp();
            var outcome = await client.Run(Raw.RPush("ledger", id));
            late.Add(Math.Max(0, Stopwatch.GetElapsedTime(start).TotalMilliseconds - deadline));
            ledger.Conclude(id, Ledgers.OutcomeOf(outcome));

            // While nothing is connected every call fails at once: that is no reason to spin.
            if (outcome.IsLeft) await Task.Delay(5, CancellationToken.None);
        }
    }
}
