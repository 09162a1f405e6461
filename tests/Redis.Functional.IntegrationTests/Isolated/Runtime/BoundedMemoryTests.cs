using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T7. Ten thousand callers before a server that is stopped: memory and threads stay bounded, and all is well when it goes on.</summary>
[Collection(nameof(Alone))]
public sealed class BoundedMemoryTests
{
    private const int Callers = 10_000;
    private const long Allowed = 64L << 20;

    // Of the rate before: a shared machine's own rate differs by as much from one second to the next.
    private const double Recovered = 0.6;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(4);

    [Theory]
    [InlineData(WhenInFlightFull.Wait)]
    [InlineData(WhenInFlightFull.Fail)]
    public async Task Ten_thousand_callers_before_a_stopped_server_stay_within_64_MiB(WhenInFlightFull policy)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { WhenInFlightFull = policy, CommandTimeout = TimeSpan.FromSeconds(1) });
        using var over = new CancellationTokenSource();
        var ledger = new OutcomeLedger();
        var right = 0L;
        var padding = new string('x', 1_000);
        var calls = Enumerable.Range(0, Callers).Select(_ => Task.Run(Caller)).ToArray();
        await Eventually.TrueAsync(() => Interlocked.Read(ref right) > Callers, "all callers have begun");
        var before = await Rate();
        var (bytes, threads) = (GC.GetTotalMemory(forceFullCollection: true), ThreadPool.ThreadCount);
        var ledgerSize = ledger.Begun;

        server.Stop();
        var (highest, most) = (0L, 0);
        var stopped = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(stopped) < Stop)
        {
            await Task.Delay(100);
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - bytes);
            most = Math.Max(most, ThreadPool.ThreadCount - threads);
        }

        server.Continue();
        var continued = Stopwatch.GetTimestamp();
        var after = 0.0;
        while (after < Recovered * before && Stopwatch.GetElapsedTime(continued) < TimeSpan.FromSeconds(5)) after = await Rate();
        var recovered = Stopwatch.GetElapsedTime(continued).TotalSeconds;
        await over.CancelAsync();
        await Task.WhenAll(calls);
        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));

        Figures.Report("T7", $"{policy}: {Callers} callers of 1 KiB, server stopped {Stop.TotalSeconds} s: heap +{highest >> 20} MiB, pool threads {most:+0;-0;0}, {before:0} calls/s before, {after:0} after {recovered:0.0} s; {report.Violations.Length} lies in {ledger.Begun} writes");
        Assert.True(report.IsClean, report.ToString());
        Assert.InRange(highest, 0, Allowed + (300L * (ledger.Begun - ledgerSize)));
        Assert.InRange(recovered, 0, 5);

        async Task Caller()
        {
            while (!over.IsCancellationRequested)
            {
                var id = ledger.Begin();
                var outcome = await client.Run(Raw.RPush("ledger", id).Zip(Raw.Set("padding", padding)));
                ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
                if (outcome.IsRight) Interlocked.Increment(ref right);
                await Task.Delay(Pause);
            }
        }

        async Task<double> Rate()
        {
            var (start, count) = (Stopwatch.GetTimestamp(), Interlocked.Read(ref right));
            await Task.Delay(500);
            return (Interlocked.Read(ref right) - count) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }
}
