using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>
/// T27 across five servers. Sixteen contenders for one lock of 500 ms, while two of the servers at a time are killed, stalled and started again.
/// Every second one acquires it through the provider of DistributedLock.Core.
/// <c>REDIS_FUNCTIONAL_LOCKS</c> is the number of acquisitions; without it as many as fit into ten seconds.
/// </summary>
[Collection(nameof(Alone))]
public sealed class MajorityLockSafetyTests
{
    private const int Contenders = 16;
    private const int Sets = 4;

    // Whoever asks again at once after its release gets it again.
    private const int MostRest = 100;
    private static readonly int Wanted = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_LOCKS") ?? "0", CultureInfo.InvariantCulture);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    private static readonly RedisLock Contended = new("contended")
    {
        Ttl = TimeSpan.FromMilliseconds(500), AcquireTimeout = TimeSpan.FromSeconds(2), PollInterval = TimeSpan.FromMilliseconds(50),
    };

    private int kills;
    private int stalls;

    [Fact]
    public async Task A_majority_is_safe_while_two_of_five_are_killed_and_stalled()
    {
        await using var servers = await FiveServers.Start(new() { AppendOnly = true });
        await using var storing = await RedisServer.StartAsync();
        await using var store = await Clients.Connect(Clients.Config(storing));
        var audits = await Task.WhenAll(servers.All.Select(static server => LockAudit.StartAsync(server, "contended")));
        var sets = await Task.WhenAll(Enumerable.Range(0, Sets).Select(_ => servers.Clients()));
        await using var direct = await servers.Clients();
        using var ledger = new LockLedger(Contended.Ttl, store, held => Left(direct.All, held));
        using var over = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var contenders = Enumerable.Range(0, Contenders).Select(i => Task.Run(() =>
        {
            var wanted = Contended.Across(sets[i % Sets].All);
            return ledger.Contend(LockWays.Of(i), wanted, store, Work, MostRest, new Random(100 + i), over.Token);
        })).ToArray();
        var faults = Enumerable.Range(0, 2).Select(i => Task.Run(() => Trouble(servers, audits, new Random(i), i, over.Token))).ToArray();

        await Eventually.TrueAsync(
            () => Wanted > 0 ? ledger.Acquisitions >= Wanted : Stopwatch.GetElapsedTime(started) > Span && ledger.Losses > 0, "acquisitions", TimeSpan.FromHours(2));
        await over.CancelAsync();
        await Task.WhenAll(faults);
        var shares = await Task.WhenAll(contenders);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var clients in sets) await clients.DisposeAsync();
        foreach (var (audit, server) in audits.Zip(servers.All)) await audit.EndAsync(server);

        var stored = (await storing.CliLinesAsync("LRANGE", "store:log", "0", "-1")).Select(long.Parse).ToArray();
        var (foreign, after, renewed) = (audits.Sum(static audit => audit.Foreign), audits.Sum(static audit => audit.RenewedAfterRelease), audits.Sum(static audit => audit.Renewed));
        foreach (var audit in audits) await audit.DisposeAsync();
        Figures.Report("T27", $"across five servers, {kills} kills and {stalls} stalls: {ledger.Acquisitions} acquisitions by {Contenders} contenders ({shares.Min()} to {shares.Max()} each) in {seconds:0} s: {foreign} foreign releases, {after} of {renewed} renewals after release, {await ledger.Describe(stored)}");
        Assert.True(ledger.Acquisitions > 20, "the lock is taken again and again");
        Assert.Equal((0, 0), (foreign, after));
        if (Wanted > 100 * Contenders) Assert.All(shares, share => Assert.True(share > Wanted / Contenders / 4, $"nobody starves: {share}"));
        ledger.Check(stored);
    }

    private static int Work(Random random) => random.Next(50) switch
    {
        < 44 => random.Next(1, 10),
        < 47 => random.Next(20, 400),
        _ => 500,
    };

    // Of those servers that are the one task's and not the other's, so that three are well.
    private async Task Trouble(FiveServers servers, LockAudit[] audits, Random random, int task, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Pause(random.Next(100, 1500), over);
            var chosen = servers.Borrow(random);
            var server = servers.All[chosen];
            if (random.Next(2) == 0)
            {
                Interlocked.Increment(ref kills);
                server.Kill();
                await Pause(random.Next(0, 1500), over);
                await server.RestartAsync();
                await audits[chosen].GoOnAsync(server);
            }
            else
            {
                Interlocked.Increment(ref stalls);
                server.Stop();
                await Pause(random.Next(0, 2000), over);
                server.Continue();
            }

            servers.Return(chosen);
        }
    }

    // By the servers' own clocks: until fewer than three have it. Those that do not answer may have it; one that
    // has just been started again would answer late, and tell of another moment.
    private static async Task<double?> Left(RedisClient[] direct, HeldLock held)
    {
        var asked = await Task.WhenAll(direct.Select(client => client.Run((Raw.Get(held.Key), Raw.Ask("PTTL", held.Key.AsValue())).Zip().Timeout(TimeSpan.FromMilliseconds(25))).AsTask()));
        var left = asked.Where(static answer => answer.IsRight).Select(static answer => answer.Right())
            .Select(answer => answer.Item1.Map(holder => holder == held.Token).IfNone(false) && answer.Item2 is RespValue.Integer { Number: >= 0 } time ? time.Number : -1d)
            .OrderDescending().ToArray();
        return left.Length >= FiveServers.Majority && left[FiveServers.Majority - 1] >= 0 ? left[FiveServers.Majority - 1] : left.Length == direct.Length ? -1 : null;
    }

    private static async Task Pause(int milliseconds, CancellationToken over) =>
        await Task.Delay(milliseconds, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
