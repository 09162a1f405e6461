using System.Collections.Concurrent;
using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>
/// A client of a cluster carries on when a primary is killed or frozen, and over failovers by hand: how soon, and with what it says of its writes.
/// REDIS_FUNCTIONAL_FAILOVERS says how many failovers of each kind; 5 without it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class ClusterFailoverTests
{
    private static readonly int Failovers = Clusters.Number("REDIS_FUNCTIONAL_FAILOVERS", 5);
    private static readonly int Returns = Math.Max(1, Failovers / 5);
    private static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(7);
    private const int AtOnce = 5;
    private const int Callers = 16;
    private const string Stream = "log";

    // From the promotion to the first write, in milliseconds.
    private const double Soon = 700;

    [Fact]
    public Task Killed_primary() => Measure("killed", TimeSpan.FromSeconds(3.2), static primary => primary.Kill());

    [Fact]
    public Task Frozen_primary() => Measure("frozen", TimeSpan.FromSeconds(4.3), static primary => primary.Stop());

    [Fact]
    public async Task Failovers_by_hand_cost_no_call()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster);
        var errors = new ConcurrentBag<RedisError>();
        var times = new ConcurrentBag<double>();
        var counts = new long[Callers];
        using var over = new CancellationTokenSource();
        var counting = Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            while (!over.IsCancellationRequested)
            {
                var start = Stopwatch.GetTimestamp();
                var outcome = await client.Run(Incr($"count{caller}"));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                outcome.IfLeft(errors.Add);
                if (outcome.IsRight) counts[caller]++;
            }
        }));

        for (var i = 0; i < Failovers; i++)
        {
            await cluster.FailoverAsync(i * 3_000 % 16_384);
            await cluster.ReadyAsync();
        }

        await over.CancelAsync();
        await counting;

        Figures.Report("cluster, failovers by hand", $"{Failovers} under {Callers} callers: {times.Count} calls, p99 {Figures.Percentile(times, 99):F1} ms, at most {times.Max():F0} ms, {errors.Count} errors");
        Assert.Empty(errors);
        var kept = await client.Run(Pipeline.Traverse(Enumerable.Range(0, Callers), static caller => Get<long>($"count{caller}"))).Right();
        Assert.Equal(counts, kept.Select(static count => count.IfNone(0)));
    }

    /// <summary>The replica is not in sync yet when it is told to take over: the primary holds writes back until it is, or for five seconds.</summary>
    [Fact]
    public async Task Failovers_by_hand_to_a_replica_that_has_only_just_come_back_cost_no_call()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, static node => node with { CommandTimeout = TimeSpan.FromSeconds(10), ReadTimeout = TimeSpan.FromSeconds(10) });
        var slot = KeySlot.Of(Stream);
        var ledger = new OutcomeLedger();
        var times = new ConcurrentBag<double>();
        var errors = new ConcurrentBag<RedisError>();
        using var over = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (!over.IsCancellationRequested)
            {
                var id = ledger.Begin();
                var start = Stopwatch.GetTimestamp();
                var outcome = await client.Run(XAdd(Stream, "id", id));
                times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                outcome.IfLeft(errors.Add);
                ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
                await Task.Delay(1, CancellationToken.None);
            }
        }));

        var promoted = await cluster.PrimaryOfAsync(slot);
        var taken = 0;
        for (var i = 0; i < Returns; i++)
        {
            var replica = await cluster.ReplicaOfAsync(promoted);
            replica.Kill();
            await replica.RestartAsync();
            await Eventually.TrueAsync(async () => !(await replica.AskAsync("CLUSTER", "FAILOVER")).IsError, "the replica begins to take over");

            // A primary gives up after five seconds; what it has held back it runs then.
            var asked = Stopwatch.GetTimestamp();
            await Eventually.TrueAsync(async () => await cluster.IsPrimaryOfAsync(slot, replica) || Stopwatch.GetElapsedTime(asked) > GivenUp, "the failover has ended");
            taken += await cluster.IsPrimaryOfAsync(slot, replica) ? 1 : 0;
            await cluster.ReadyAsync();
            promoted = await cluster.PrimaryOfAsync(slot);
        }

        await over.CancelAsync();
        await writing;

        var found = (await promoted.AskAsync("XRANGE", Stream, "-", "+")).Items.Select(static entry => entry.Items[1].Items[1].Text);
        var report = ledger.Compare(found);
        Figures.Report("T19, cluster, replica just back", $"{Returns} failovers by hand, {taken} took place: {times.Count} writes, at most {times.Max():F2} s, {errors.Count} errors, {report}");
        Assert.Empty(errors);
        Assert.True(report.IsClean, $"{report}");
    }

    private static async Task Measure(string what, TimeSpan limit, Action<RedisServer> end)
    {
        var runs = new List<Run>();
        for (var left = Failovers; left > 0; left -= AtOnce)
            runs.AddRange(await Task.WhenAll(Enumerable.Range(0, Math.Min(left, AtOnce)).Select(_ => Failover(end))));

        Figures.Report(
            $"cluster, primary {what}",
            $"{runs.Count} failovers: first write after {Middle(runs, static run => run.FirstWrite):F2} s (at most {runs.Max(static run => run.FirstWrite).TotalSeconds:F2}), promoted after {Middle(runs, static run => run.Promoted):F2} s, acknowledged writes lost: {runs.Sum(static run => run.Report.Count(LedgerFault.Lost))}");
        Assert.All(runs, static run => Assert.True(run.Report.Count(LedgerFault.Duplicate) + run.Report.Count(LedgerFault.Phantom) + run.Report.Count(LedgerFault.Foreign) == 0, $"{run.Report}"));
        Assert.All(runs, run => Assert.True(run.FirstWrite < limit || run.FirstWrite - run.Promoted < run.Soon, $"first write after {run.FirstWrite}, promoted after {run.Promoted}"));
    }

    private static async Task<Run> Failover(Action<RedisServer> end)
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = (await RedisClient.Connect(new ClusterConfig([.. cluster.Nodes.Select(Clusters.At)]))).Right();
        var slot = KeySlot.Of(Stream);
        var deposed = await cluster.PrimaryOfAsync(slot);
        var ledger = new OutcomeLedger();
        var (acknowledged, firstAfter, ended) = (0, 0L, 0L);
        using var over = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (!over.IsCancellationRequested)
            {
                var id = ledger.Begin();
                var begun = Stopwatch.GetTimestamp();
                var outcome = await client.Run(XAdd(Stream, "id", id));
                ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
                if (outcome.IsRight)
                {
                    Interlocked.Increment(ref acknowledged);
                    if (Volatile.Read(ref ended) is not 0 and var end && begun > end) Interlocked.CompareExchange(ref firstAfter, Stopwatch.GetTimestamp(), 0);
                }

                // Without a pause the callers of several clusters would take all of the machine.
                await Task.Delay(1, CancellationToken.None);
            }
        }));
        await Eventually.TrueAsync(() => Volatile.Read(ref acknowledged) > 100, "writes are acknowledged");

        using var lateness = new Lateness();
        end(deposed);
        var start = Stopwatch.GetTimestamp();
        Volatile.Write(ref ended, start);
        var promoted = await cluster.PromotedAsync(slot, deposed);
        var promotedAfter = Stopwatch.GetElapsedTime(start);
        await Eventually.TrueAsync(() => Volatile.Read(ref firstAfter) != 0, "a write is acknowledged by the next primary");
        await over.CancelAsync();
        await writing;

        var found = (await promoted.AskAsync("XRANGE", Stream, "-", "+")).Items.Select(static entry => entry.Items[1].Items[1].Text);
        return new(Stopwatch.GetElapsedTime(start, firstAfter), promotedAfter, ledger.Compare(found), TimeSpan.FromMilliseconds(lateness.Allowing(Soon)));
    }

    private static double Middle(List<Run> runs, Func<Run, TimeSpan> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2).TotalSeconds;

    private sealed record Run(TimeSpan FirstWrite, TimeSpan Promoted, LedgerReport Report, TimeSpan Soon);
}
