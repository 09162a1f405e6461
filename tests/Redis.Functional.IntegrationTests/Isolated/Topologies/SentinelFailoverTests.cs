using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// A client follows the primary through a failover: how soon after a kill, a freeze and an order, and with what it says of its writes. REDIS_FUNCTIONAL_FAILOVERS
/// says how many failovers of each kind; 5 without it, all at once.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SentinelFailoverTests
{
    private static readonly int Failovers = int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_FAILOVERS"), out var number) ? number : 5;
    private const int AtOnce = 5;
    private const double Soon = 250;

    [Fact]
    public async Task Killed_primary() => await Measure("killed", TimeSpan.FromSeconds(3), static set => set.KillPrimaryAsync());

    [Fact]
    public async Task Frozen_primary() => await Measure("frozen", TimeSpan.FromSeconds(3.5), static set => set.FreezePrimaryAsync());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failover_by_hand_with_the_primary_alive(bool followsEarly)
    {
        var runs = await Repeat(
            async set =>
            {
                var primary = await set.PrimaryAsync();
                await set.FailoverAsync();
                return primary;
            },
            followsEarly);

        Report(followsEarly ? "by hand, followed early" : "by hand, followed when announced", runs);
        Assert.All(runs, static run => Assert.True(run.Report.Count(LedgerFault.Duplicate) + run.Report.Count(LedgerFault.Phantom) + run.Report.Count(LedgerFault.Foreign) == 0, $"{run.Report}"));
        Assert.All(runs, static run => Assert.Equal(0, run.AcknowledgedAfterLeaving));
        if (followsEarly) Assert.All(runs, static run => Assert.True(run.FirstWrite - run.Promoted < run.Soon, $"first write {run.FirstWrite}, promoted {run.Promoted}"));
    }

    private static async Task Measure(string what, TimeSpan limit, Func<SentinelSet, Task<RedisServer>> end)
    {
        var runs = await Repeat(end, followsEarly: true);

        Report(what, runs);
        Assert.All(runs, static run => Assert.True(run.Report.Count(LedgerFault.Duplicate) + run.Report.Count(LedgerFault.Phantom) + run.Report.Count(LedgerFault.Foreign) == 0, $"{run.Report}"));

        // Sentinels that vote for each other elect nobody, and try again after seconds: then the client is measured by the promotion.
        Assert.All(runs, run => Assert.True(run.FirstWrite < limit || run.FirstWrite - run.Promoted < run.Soon, $"first write after {run.FirstWrite}, promoted after {run.Promoted}"));
    }

    private static async Task<List<Run>> Repeat(Func<SentinelSet, Task<RedisServer>> end, bool followsEarly)
    {
        var runs = new List<Run>();
        for (var left = Failovers; left > 0; left -= AtOnce)
            runs.AddRange(await Task.WhenAll(Enumerable.Range(0, Math.Min(left, AtOnce)).Select(_ => Failover(end, followsEarly))));
        return runs;
    }

    private static async Task<Run> Failover(Func<SentinelSet, Task<RedisServer>> end, bool followsEarly)
    {
        await using var set = await SentinelSet.StartAsync();
        await using var events = await ServerFeed.EventsAsync(set.Sentinels[1]);
        var config = new SentinelConfig(set.Name, [.. set.Sentinels.Select(static sentinel => new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port))]) { FollowsEarly = followsEarly };
        await using var client = (await RedisClient.Connect(config)).Right();
        var deposed = await set.PrimaryAsync();
        var ledger = new OutcomeLedger();
        using var over = new CancellationTokenSource();
        var writes = new Writes(client, ledger, deposed);
        var writing = writes.Keep(4, over.Token);
        await Eventually.TrueAsync(() => writes.Acknowledged > 100, "writes are acknowledged");

        using var lateness = new Lateness();
        var start = Stopwatch.GetTimestamp();
        Assert.Same(deposed, await end(set));
        var promoting = Promoted(set, deposed, start);
        await Eventually.TrueAsync(() => writes.FirstElsewhere != 0, "a write is acknowledged by the next primary");
        var promoted = await promoting;
        var announced = Stopwatch.GetElapsedTime(start, (await events.FirstAsync(static happened => happened.Name == "+switch-master")).At);
        await over.CancelAsync();
        await writing;

        var primary = await set.SuccessorAsync(deposed);
        var found = (await primary.AskAsync("XRANGE", Writes.Stream, "-", "+")).Items.Select(static entry => entry.Items[1].Items[1].Text);
        return new(Stopwatch.GetElapsedTime(start, writes.FirstElsewhere), promoted, announced, writes.AcknowledgedAfterLeaving, ledger.Compare(found), TimeSpan.FromMilliseconds(lateness.Allowing(Soon)));
    }

    private static async Task<TimeSpan> Promoted(SentinelSet set, RedisServer deposed, long start)
    {
        await set.PromotedAsync(deposed);
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Report(string what, List<Run> runs) => Figures.Report(
        $"sentinels, primary {what}",
        $"{runs.Count} failovers: first write after {Middle(runs, static run => run.FirstWrite):F2} s (at most {runs.Max(static run => run.FirstWrite).TotalSeconds:F2}), promoted after {Middle(runs, static run => run.Promoted):F2} s, +switch-master after {Middle(runs, static run => run.Announced):F2} s, acknowledged writes lost: {runs.Sum(static run => run.Report.Count(LedgerFault.Lost))}");

    private static double Middle(List<Run> runs, Func<Run, TimeSpan> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2).TotalSeconds;

    private sealed record Run(TimeSpan FirstWrite, TimeSpan Promoted, TimeSpan Announced, int AcknowledgedAfterLeaving, LedgerReport Report, TimeSpan Soon);
}
