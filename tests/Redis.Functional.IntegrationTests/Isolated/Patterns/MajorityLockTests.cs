using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>A lock across real servers that are killed, stopped and started again: what it answers, and what it leaves behind.</summary>
[Trait("Load", "Waits")]
public sealed class MajorityLockTests
{
    private static readonly RedisLock Orders = new("orders") { Ttl = TimeSpan.FromSeconds(3), PollInterval = TimeSpan.FromMilliseconds(20) };
    private static readonly TimeSpan Share = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData(WhenDisconnected.Fail, false)]
    [InlineData(WhenDisconnected.Wait, false)]
    [InlineData(WhenDisconnected.Wait, true)]
    public async Task Without_a_majority_there_is_no_lock_and_the_answer_comes_in_time(WhenDisconnected when, bool stalls)
    {
        await using var servers = await FiveServers.Start(new() { AppendOnly = true });
        await using var clients = await servers.Clients(config => config with { WhenDisconnected = when });
        using var lateness = new Lateness();
        var wanted = Orders.Across(clients.All) with { AcquireTimeout = TimeSpan.FromMilliseconds(500) };
        await using var held = await wanted.Acquire().Right();
        foreach (var server in servers.All.Take(3))
            if (stalls) server.Stop();
            else server.Kill();

        Assert.True((await held.Extend()).IsLeft);
        var started = Stopwatch.GetTimestamp();
        var refused = await (wanted with { Key = "other" }).Acquire().Left();
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Assert.True(took <= lateness.AllowingSince((wanted.AcquireTimeout + (2 * Share)).TotalMilliseconds + 200, started), $"{took} ms: {refused}");
        Assert.True(refused is RedisError.Client.LockNotAcquired or RedisError.Timeout or RedisError.Connection, $"{refused}");
        Assert.Equal(LockState.Lost, await held.Completion);

        foreach (var server in servers.All.Take(3))
            if (stalls) server.Continue();
            else await server.RestartAsync();
        await using var next = await (wanted with { AcquireTimeout = TimeSpan.FromSeconds(30) }).Acquire().Right();
        Assert.True(next.FencingToken > held.FencingToken, $"{next.FencingToken} after {held.FencingToken}");
    }

    // What docs/guides/locks.md warns of: one server that forgets is the majority of two holders.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_forgets_gives_the_lock_twice(bool remembers)
    {
        await using var servers = await FiveServers.Start(new() { AppendOnly = remembers }, number: 3);
        await using var clients = await servers.Clients(static config => config with { WhenDisconnected = WhenDisconnected.Fail });
        var wanted = Orders.Across(clients.All) with { Ttl = TimeSpan.FromMinutes(1) };
        servers.All[2].Kill();
        await Eventually.TrueAsync(async () => (await clients.All[2].Run(Ping())).IsLeft, "it is gone");
        await using var first = await wanted.Acquire().Right();
        servers.All[0].Stop();
        await servers.All[1].RestartAsync();
        await servers.All[2].RestartAsync();
        await Eventually.TrueAsync(async () => (await clients.All[1].Run(Ping())).IsRight && (await clients.All[2].Run(Ping())).IsRight, "they are back");

        var second = await (wanted with { AcquireTimeout = TimeSpan.FromSeconds(2) }).Acquire();
        servers.All[0].Continue();
        Assert.Equal(LockState.Held, first.State);
        if (remembers)
        {
            Assert.True(second.Left().IsTransient);
            Assert.True(await first.Release().Right());
            await using var next = await (wanted with { AcquireTimeout = TimeSpan.FromSeconds(20) }).Acquire().Right();
            Assert.True(next.FencingToken > first.FencingToken);
            return;
        }

        await using var twice = second.Right();
        Assert.Equal((LockState.Held, first.FencingToken), (twice.State, twice.FencingToken));
    }

    [Fact]
    public async Task Those_who_want_it_at_once_have_it_in_turn_from_clients_of_every_kind()
    {
        await using var servers = await FiveServers.Start();
        await using var shared = await servers.Clients();
        await using var pooled = await servers.Clients(static config => config with { Pool = new() { MaxSize = 1 } });
        await using var older = await servers.Clients(static config => config with { Protocol = ProtocolPreference.Resp2 });
        servers.All[4].Stop();
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = ("~", ",");
        var balance = 0L;
        var turns = new[] { shared, pooled, older }.SelectMany((clients, kind) => Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            CultureInfo.CurrentCulture = culture;
            var local = new AsyncLocal<int> { Value = kind };
            for (var i = 0; i < 5; i++)
            {
                // Read and written in two steps: safe only while nobody else does the same.
                await clients.All[0].Run((Orders.Across(clients.All) with { AcquireTimeout = TimeSpan.FromMinutes(1) }).Hold(async (held, _) =>
                {
                    var before = Volatile.Read(ref balance);
                    await Task.Yield();
                    Volatile.Write(ref balance, before + 1);
                    Assert.Equal(kind, local.Value);
                    return held.FencingToken;
                })).Right();
            }
        }))).ToArray();
        await Task.WhenAll(turns);
        servers.All[4].Continue();

        Assert.Equal(60, balance);
        await Eventually.TrueAsync(async () => (await servers.Holders("orders")).All(static holder => holder is null), "nothing is left behind");
    }

    // The bodies have the only connection of each pool: the lock needs one more, and gets it where a majority has one.
    [Fact]
    public async Task A_pool_of_one_whose_connection_is_taken_is_a_server_that_does_not_answer()
    {
        await using var servers = await FiveServers.Start();
        await using var clients = await servers.Clients(static config => config with { Pool = new() { MaxSize = 1 } });
        var wanted = Orders.Across(clients.All);
        var patient = wanted with { AcquireTimeout = TimeSpan.FromSeconds(20) };
        var (one, two) = (await clients.All[0].Lease(), await clients.All[1].Lease());
        await (await patient.Acquire().Right()).DisposeAsync();
        var three = await clients.All[2].Lease();
        Assert.True((await wanted.Acquire()).IsLeft);
        foreach (var lease in new[] { one, two, three }) await lease.Match(static found => found, static _ => null!).DisposeAsync();
        await (await patient.Acquire().Right()).DisposeAsync();
    }

    [Fact]
    public async Task Cancelled_at_any_moment_it_leaves_nothing_behind()
    {
        await using var servers = await FiveServers.Start();
        await using var clients = await servers.Clients();
        var random = new Random(7);
        var (wanted, taken) = (Orders.Across(clients.All) with { Ttl = TimeSpan.FromMinutes(10) }, 0);
        servers.All[3].Stop();
        for (var i = 0; i < 200; i++)
        {
            using var source = new CancellationTokenSource();
            var acquiring = wanted.Acquire(source.Token).AsTask();
            for (var turn = random.Next(400); turn > 0 && !acquiring.IsCompleted; turn--) Thread.SpinWait(random.Next(200));
            await source.CancelAsync();
            var outcome = await acquiring;
            if (outcome.IsRight) taken++;
            if (outcome.IsRight) await outcome.Right().DisposeAsync();
            else Assert.True(outcome.Left() is RedisError.Client.Cancelled or RedisError.Client.LockNotAcquired, $"{outcome.Left()}");
        }

        servers.All[3].Continue();
        await Eventually.TrueAsync(async () => (await servers.Holders("orders")).All(static holder => holder is null), $"nothing is left behind, {taken} times taken");
    }

    [Fact]
    public async Task What_is_still_to_be_released_ends_with_its_client()
    {
        await using var servers = await FiveServers.Start();
        await using var clients = await servers.Clients();
        var held = await (Orders.Across(clients.All) with { Ttl = TimeSpan.FromMinutes(10) }).Acquire().Right();
        servers.All[0].Stop();
        Assert.True(await held.Release().Right());
        await clients.DisposeAsync();
        servers.All[0].Continue();
        Assert.All((await servers.Holders("orders"))[1..], Assert.Null);
        Assert.Equal(LockState.Released, held.State);
    }

    [Fact]
    public async Task A_client_that_is_closed_is_a_server_that_is_gone()
    {
        await using var servers = await FiveServers.Start();
        await using var clients = await servers.Clients();
        await using var others = await servers.Clients();
        var wanted = Orders.Across(clients.All) with { AutoExtend = true, Ttl = 3 * Orders.Ttl };
        var held = await wanted.Acquire().Right();

        // A majority is enough to have it; a server that had not answered might grant it to the next.
        await Eventually.TrueAsync(async () => (await servers.Holders("orders")).All(holder => holder == $"{held.Token}"), "all have granted it");

        // The first too, whose clock is that of the lock.
        await clients.All[0].DisposeAsync();
        await clients.All[1].DisposeAsync();
        await Eventually.TrueAsync(() => held.Remaining > wanted.Ttl - (wanted.Ttl / 3), "it is extended");
        var waiting = (wanted with { AcquireTimeout = TimeSpan.FromSeconds(30) }).Acquire().AsTask();
        Assert.IsType<RedisError.Client.LockNotAcquired>(await Orders.Across(others.All).Acquire().Left());
        Assert.True(await held.Release().Right());
        await using var next = (await waiting).Right();

        await clients.All[2].DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(await (wanted with { AcquireTimeout = Timeout.InfiniteTimeSpan }).Acquire().Left());
        Assert.IsType<RedisError.Client.Closed>(await next.Extend().Left());
    }

    // Both are run by turns, so that the machine's mood is the same for both.
    [Fact]
    [Trait("Load", "")]
    public async Task An_acquisition_across_five_takes_few_round_trips()
    {
        await using var servers = await FiveServers.Start();
        await using var clients = await servers.Clients();
        var (across, alone) = (Orders.Across(clients.All), Orders with { Key = "alone" });
        var (five, one) = (new List<double>(), new List<double>());
        for (var i = 0; i < 400; i++)
        {
            var (first, second) = (await Time(across, clients.All[0]), await Time(alone, clients.All[0]));
            if (i < 100) continue;
            five.Add(first);
            one.Add(second);
        }

        var (median, trip) = (Figures.Percentile(five, 50), Figures.Percentile(one, 50));
        Figures.Report("T27", $"a lock across five servers is acquired in {median * 1000:0} µs (p99 {Figures.Percentile(five, 99) * 1000:0}), one on a server in {trip * 1000:0} µs (p99 {Figures.Percentile(one, 99) * 1000:0}): {median / trip:0.0} round trips");
        Assert.True(median <= 3 * trip, $"{median / trip} round trips");
    }

    private static async Task<double> Time(RedisLock wanted, RedisClient client)
    {
        var started = Stopwatch.GetTimestamp();
        var held = await wanted.Acquire(client).Right();
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        await held.DisposeAsync();
        return took;
    }
}
