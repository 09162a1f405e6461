using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T30. Blocking calls and leases have connections of their own: they stall nobody, and none is lost, whatever is cancelled or killed.</summary>
[Collection(nameof(Alone))]
public sealed class ExclusiveConnectionTests
{
    private const int Blocked = 200;
    private const int Readers = 8;
    private const int Reads = 2_000;
    private const int Rounds = 6;
    private const int MostRounds = 18;
    private const double Slower = 1.5;
    private const int PoolSize = 32;
    private const int Workers = 64;
    private const int Kills = 40;
    private int calls;

    [Fact]
    public async Task Calls_that_block_do_not_slow_down_the_others()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { ClientName = "me" });
        await client.Run(Raw.Set("read", "me")).Right();
        await Traffic(client);
        var (alone, beside) = (new List<double>(), new List<double>());

        // The quietest round of each counts, and more are made while it may be that none was quiet: what the machine does beside is no matter of the client's.
        for (var round = 0; round < Rounds || (round < MostRounds && Ratio() > Slower); round++)
        {
            alone.Add(await Traffic(client));
            using var cancel = new CancellationTokenSource();
            var blocked = Enumerable.Range(0, Blocked).Select(i => client.Run(Raw.BLPop($"empty:{i}", TimeSpan.Zero), cancel.Token).AsTask()).ToArray();
            await server.Blocks(Blocked);
            beside.Add(await Traffic(client));
            await cancel.CancelAsync();
            foreach (var call in blocked) Assert.Equal(Delivery.Rejected, (await call).Left().Delivery);
            await server.Blocks(0);
        }

        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Waiting: 0 }, "no lease is left");
        await server.Has("me", 1 + client.Node.PoolStatistics.Idle);

        var ratio = Ratio();
        Figures.Report("T30", $"GET beside {Blocked} BLPOP on one client: p99 {beside.Min():0.00} ms against {alone.Min():0.00} ms alone, {ratio:0.00} times ({alone.Count} rounds of {Readers * Reads} reads, medians {Figures.Percentile(beside, 50):0.00} and {Figures.Percentile(alone, 50):0.00} ms); {client.Node.PoolStatistics.InUse} leases left");
        Assert.InRange(ratio, 0, Slower);

        double Ratio() => beside.Min() / alone.Min();
    }

    [Theory]
    [InlineData(false, ProtocolPreference.Resp2)]
    [InlineData(false, ProtocolPreference.Resp3OrResp2)]
    [InlineData(true, ProtocolPreference.Resp2)]
    [InlineData(true, ProtocolPreference.Resp3OrResp2)]
    public async Task Kills_and_cancels_leak_no_lease(bool pooled, ProtocolPreference protocol)
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        await using var server = await RedisServer.StartAsync();
        var config = Clients.Config(server, protocol) with { ClientName = "me", MaxLeasedConnections = PoolSize, WhenDisconnected = WhenDisconnected.Wait };
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() { MaxSize = PoolSize } }).Right() : await Clients.Connect(config);
        using var over = new CancellationTokenSource();
        var workers = Enumerable.Range(0, Workers).Select(n => Task.Run(() => Work(client, new Random(seed + n), over.Token))).ToArray();
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Volatile.Read(ref calls);
            await Eventually.TrueAsync(() => Volatile.Read(ref calls) > before + Workers, "calls go on", TimeSpan.FromSeconds(30));
            Assert.InRange(client.Node.PoolStatistics.InUse + client.Node.PoolStatistics.Idle, 0, PoolSize);
            await server.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        }

        await over.CancelAsync();
        await Task.WhenAll(workers).WaitAsync(TimeSpan.FromSeconds(30));
        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Waiting: 0 }, $"no lease is left: {client.Node.PoolStatistics}");

        // A pool has one connection more when a cancelled wait had to be ended. Beside a shared connection that one goes when it is not needed any more.
        await Eventually.TrueAsync(async () => await server.Count("me") - client.Node.PoolStatistics.Idle is var beside && (beside == 1 || (beside == 0 && (pooled || !client.IsConnected))), "the server agrees");

        var figures = client.Node.PoolStatistics;
        Figures.Report("T30", $"{(pooled ? "pool" : "one client's leases")} of {PoolSize}, {Workers} callers, {Kills} kills, one in five calls cancelled: {figures.InUse} leases left of {calls} calls; {figures.Created} connections made, {figures.Closed} closed, {figures.Idle} idle ({protocol}, seed {seed})");
        Assert.Equal(figures.Created - figures.Closed, figures.Idle);
        Assert.True(figures.Closed >= Kills, $"{figures}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_element_that_a_cancelled_call_took_is_admitted(bool pooled)
    {
        const int Pushes = 400;
        await using var server = await RedisServer.StartAsync();
        await using var producer = await Clients.Connect(Clients.Config(server));
        await using var client = pooled ? await RedisClient.Connect(Clients.Config(server) with { Pool = new() }).Right() : await Clients.Connect(Clients.Config(server));
        var (taken, unknown) = (new System.Collections.Generic.HashSet<string>(), 0);
        for (var i = 0; i < Pushes; i++)
        {
            using var cancel = new CancellationTokenSource();
            var pop = client.Run(Raw.BLPop("queue", TimeSpan.Zero), cancel.Token).AsTask();
            if (i % 4 != 0) await Eventually.TrueAsync(async () => pop.IsCompleted || (await producer.Run(Raw.Text("INFO", "clients")).Right()).Contains("blocked_clients:1\r", StringComparison.Ordinal), "it blocks, or has what an earlier one left");
            var push = producer.Run(Raw.RPush("queue", i)).AsTask();
            if (i % 2 == 0) await Task.Yield();
            await cancel.CancelAsync();
            _ = await push;
            var outcome = await pop;
            if (outcome.IsRight) Assert.True(taken.Add($"{outcome.Right()}"), "taken twice");
            else if (outcome.Left().Delivery == Delivery.Unknown) unknown++;
        }

        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Waiting: 0 }, "no lease is left");
        await Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains("blocked_clients:0\r", StringComparison.Ordinal), "nobody blocks");
        var left = int.Parse((await server.CliAsync("LLEN", "queue")).Trim(), CultureInfo.InvariantCulture);
        var lost = Pushes - left - taken.Count;
        Figures.Report("T30", $"{Pushes} elements pushed while BLPOP was cancelled ({(pooled ? "pool" : "one client")}): {taken.Count} taken, {left} left, {lost} lost, {unknown} calls ended Unknown");
        Assert.InRange(lost, 0, unknown);
    }

    private static async Task<double> Traffic(RedisClient client)
    {
        var times = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            var took = new double[Reads];
            for (var i = 0; i < Reads; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.Run(Raw.Get("read")).Right();
                took[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            return took;
        })));
        return Figures.Percentile(times.SelectMany(took => took), 99);
    }

    private async Task Work(RedisClient client, Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            Interlocked.Increment(ref calls);
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(over);
            if (random.Next(5) == 0) cancel.CancelAfter(random.Next(3));
            switch (random.Next(6))
            {
                case 0:
                    _ = await client.Run(Raw.Get("key"), cancel.Token);
                    break;
                case 1:
                    _ = await client.Run(Raw.BLPop("nothing", TimeSpan.FromMilliseconds(20)), cancel.Token);
                    break;
                case 2:
                    _ = await client.Run(Optimistic([(RedisKey)"key"], from now in Raw.Get("key") select Multi(Raw.Incr("key"))), cancel.Token);
                    break;
                case 3:
                    _ = await client.WithLease(async (lease, token) => await lease.Run(Raw.Echo("leased").Zip(Raw.Echo("twice")), token), cancel.Token);
                    break;
                case 4 when client.Node.TryLease(out var tried):
                    await using (tried) _ = await client.Run(Raw.Echo("beside"), cancel.Token);
                    break;
                default:
                    _ = await client.Run(Multi(Raw.Incr("key").Zip(Raw.Get("key"))), cancel.Token);
                    break;
            }
        }
    }
}
