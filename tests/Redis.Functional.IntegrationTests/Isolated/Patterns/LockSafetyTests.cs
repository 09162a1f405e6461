using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>
/// T27. Sixteen contenders for one lock of 500 ms, whose connections stall for up to two seconds and are cut. Every second
/// one acquires it through the provider of DistributedLock.Core. <c>REDIS_FUNCTIONAL_LOCKS</c> is
/// the number of acquisitions; without it as many as fit into ten seconds.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LockSafetyTests
{
    private const int Contenders = 16;
    private const int Proxies = 4;
    private static readonly int Wanted = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_LOCKS") ?? "0", CultureInfo.InvariantCulture);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    private static readonly RedisLock Contended = new("contended")
    {
        Ttl = TimeSpan.FromMilliseconds(500), AcquireTimeout = TimeSpan.FromSeconds(2), PollInterval = TimeSpan.FromMilliseconds(10),
    };

    [Fact]
    public async Task Locks_are_safe_under_stalls_and_kills()
    {
        await using var server = await RedisServer.StartAsync();
        await using var audit = await LockAudit.StartAsync(server, "contended");
        await using var direct = await Clients.Connect(Clients.Config(server));
        var proxies = Enumerable.Range(1, Proxies).Select(seed => FaultProxy.Start(server, seed)).ToArray();
        var clients = await Task.WhenAll(Enumerable.Range(0, Contenders).Select(i => Clients.Connect(
            Clients.Config(proxies[i % Proxies].Port) with { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(1) })));
        using var ledger = new LockLedger(Contended.Ttl, null, held => Left(direct, held));
        using var over = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var faults = proxies.Select((proxy, i) => Task.Run(() => Trouble(proxy, new Random(i), over.Token))).ToArray();
        var contenders = clients.Select((client, i) => Task.Run(() => ledger.Contend(LockWays.Of(i), Contended, client, Work, 0, new Random(100 + i), over.Token))).ToArray();

        await Eventually.TrueAsync(
            () => Wanted > 0 ? ledger.Acquisitions >= Wanted : Stopwatch.GetElapsedTime(started) > Span, "acquisitions", TimeSpan.FromHours(2));
        await over.CancelAsync();
        await Task.WhenAll([.. faults, .. contenders]);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var client in clients) await client.DisposeAsync();
        foreach (var proxy in proxies) await proxy.DisposeAsync();
        await audit.EndAsync(server);

        var stored = (await server.CliLinesAsync("LRANGE", "store:log", "0", "-1")).Select(long.Parse).ToArray();
        Figures.Report("T27", $"{ledger.Acquisitions} acquisitions by {Contenders} contenders in {seconds:0} s: {audit.Foreign} foreign releases, {audit.RenewedAfterRelease} of {audit.Renewed} renewals after release, {await ledger.Describe(stored)}");
        Assert.True(ledger.Acquisitions > 20, "the lock is taken again and again");
        Assert.Equal((0, 0), (audit.Foreign, audit.RenewedAfterRelease));
        Assert.True(audit.Acquired >= ledger.Acquisitions);
        ledger.Check(stored);
    }

    private static int Work(Random random) => random.Next(10) switch
    {
        < 7 => random.Next(1, 20),
        < 9 => random.Next(20, 400),
        _ => 1500,
    };

    // By the server's own clock, over a connection that nothing disturbs. Gone or somebody else's: the signal was too late.
    private static async Task<double?> Left(RedisClient direct, HeldLock held)
    {
        var (holder, left) = await direct.Run((Raw.Get(held.Key), Raw.Ask("PTTL", held.Key.AsValue())).Zip()).Right();
        return holder.Map(h => h == held.Token).IfNone(false) && left is RespValue.Integer { Number: >= 0 } time ? time.Number : -1;
    }

    private static async Task Trouble(FaultProxy proxy, Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Pause(random.Next(200, 1500), over);
            if (random.Next(3) == 0)
            {
                await proxy.CutAsync(random.Next(2) == 0 ? CutKind.Close : CutKind.Reset);
                continue;
            }

            proxy.Faults = Faults.Both(new FlowFaults { Hold = true });
            await Pause(random.Next(0, 2000), over);
            proxy.Faults = Faults.None;
        }
    }

    private static async Task Pause(int milliseconds, CancellationToken over) =>
        await Task.Delay(milliseconds, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
