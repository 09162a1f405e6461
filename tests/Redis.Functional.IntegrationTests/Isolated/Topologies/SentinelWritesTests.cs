using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// What callers are told of their writes over a failover is what the servers did, the deposed one too: of a pool, of a view of another database, and of
/// transactions that are tried again. Where calls wait for a connection they are told of no write that did not run, and of no read that failed.
/// </summary>
[Trait("Load", "Waits")]
public sealed class SentinelWritesTests
{
    private const int Callers = 16;
    private const int Enough = 100;

    private static readonly RetrySchedule Patient =
        RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(16)).WithJitter(1) & RetrySchedule.Times(1_000);

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task Pooled_clients_tell_the_truth_of_their_writes(WhenDisconnected away) => await Failover.Each(async failover =>
    {
        await using var client = await failover.Connect(Failover.Waiting with { WhenDisconnected = away, Pool = new() { MaxSize = 8 } });

        await FollowWriting(failover, client, $"pool, {away}", waits: away == WhenDisconnected.Wait);
    });

    [Fact]
    public async Task Callers_of_a_shared_connection_that_wait_are_told_of_no_write_that_did_not_run() => await Failover.Each(static async failover =>
    {
        await using var client = await failover.Connect(Failover.Waiting);

        await FollowWriting(failover, client, "shared, Wait", waits: true);
    });

    [Fact]
    public async Task A_view_of_another_database_follows() => await Failover.Each(static async failover =>
    {
        await using var client = await failover.Connect();
        var view = client.Node.GetDatabase(1);

        await FollowWriting(failover, view, "database 1", waits: false, database: 1);

        await client.Run(Set("k", "of database 0")).Right();
        Assert.Contains(" db=1 ", await view.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
        Assert.False(await view.Run(Exists("k")).Right());
        Assert.Empty((await failover.Added(Writes.Stream, database: 0)).All);
    });

    [Fact]
    public async Task Optimistic_increments_count_once() => await Failover.Each(static async failover =>
    {
        await using var client = await failover.Connect();
        var ledger = new OutcomeLedger();
        var right = 0;
        using var over = new CancellationTokenSource();
        var counting = Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (!over.IsCancellationRequested)
            {
                var id = ledger.Begin();
                var outcome = await client.Run(Optimistic(["counter"], from n in Get<long>("counter") select Multi((Set("counter", n.IfNone(0) + 1), XAdd("counted", "id", id)).Zip()), Patient));
                ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
                if (outcome.IsRight) Interlocked.Increment(ref right);
                await Task.Delay(1, CancellationToken.None);
            }
        }));
        await Eventually.TrueAsync(() => Volatile.Read(ref right) > Enough, "increments succeed");

        await failover.Happens();
        await Eventually.TrueAsync(() => failover.IsFollowedBy(client), "the client follows");
        var before = Volatile.Read(ref right);
        await Eventually.TrueAsync(() => Volatile.Read(ref right) > before + Enough, "increments succeed again");
        await over.CancelAsync();
        await counting;

        var (all, onPromoted) = await failover.Added("counted");
        var report = ledger.Compare(all);
        Figures.Report("T26", $"sentinels, {failover}: the counter is {onPromoted.Length}, {right} increments succeeded, {all.Length - onPromoted.Length} not passed on by the deposed primary; {report}");
        Assert.True(report.IsClean, $"{failover}: {report}");
        Assert.Equal($"{onPromoted.Length}", await failover.Promoted.CliAsync("GET", "counter"));
        Assert.Equal($"{await failover.Deposed.CliAsync("XLEN", "counted")}", await failover.Deposed.CliAsync("GET", "counter"));
        await Watches.NoneOn(client, "counter");
    });

    private static async Task FollowWriting(Failover failover, RedisClient client, string of, bool waits, int database = 0)
    {
        var ledger = new OutcomeLedger();
        var writes = new Writes(client, ledger, failover.Deposed);
        var reads = new Reads(client);
        using var over = new CancellationTokenSource();
        var reading = waits ? reads.Keep(over.Token) : Task.CompletedTask;
        var writing = writes.Keep(Callers, over.Token);
        await Eventually.TrueAsync(() => writes.Acknowledged > Enough, "writes are acknowledged");

        await failover.Happens();
        await Eventually.TrueAsync(() => writes.AcknowledgedElsewhere > Enough, "writes are acknowledged by the next primary");
        await over.CancelAsync();
        await Task.WhenAll(writing, reading);

        var (all, onPromoted) = await failover.Added(Writes.Stream, database);
        var report = ledger.Compare(all);
        Figures.Report("T17", $"sentinels, {of}, {failover}: {all.Length - onPromoted.Length} writes not passed on by the deposed primary, {writes.AcknowledgedAfterLeaving} acknowledged by it after leaving; {report}");
        Assert.True(report.IsClean, $"{failover}: {report}");
        Assert.Equal(0, writes.AcknowledgedAfterLeaving);
        Assert.Empty(reads.Errors);
        if (waits) Ledgers.NoneLeftToRepeat(report, $"{failover}, {of}");
    }
}
