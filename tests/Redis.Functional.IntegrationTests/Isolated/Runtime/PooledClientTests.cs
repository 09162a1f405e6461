using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A client with a pool: the same programs, each call on a connection of its own.</summary>
public sealed class PooledClientTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Programs_run_as_on_any_client(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Pooled(server, new() { MaxSize = 8 }, protocol);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            RedisKey key = $"k{i}";
            await client.Run(Raw.Set(key, i)).Right();
            Assert.Equal($"{i}", (await client.Run(Raw.Get(key)).Right()).Match(value => value.ToString(), () => "none"));
            var all = await client.Run(Pipeline.Traverse(Enumerable.Range(0, 50), n => Raw.Echo(n))).Right();
            Assert.Equal(Enumerable.Range(0, 50).Select(n => $"{n}"), all.Select(value => value.ToString()));
            Assert.Equal(2, await client.Run(Multi(Raw.Incr($"n{i}").Zip(Raw.Incr($"n{i}")))).Right().ContinueWith(both => both.Result.Item2));
        }));
        var add = Optimistic([(RedisKey)"sum"], from now in Raw.Get("sum") select Multi(Raw.Set("sum", now.Match(v => int.Parse(v.ToString(), System.Globalization.CultureInfo.InvariantCulture), () => 0) + 1)), RetrySchedule.Times(1_000));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => client.Run(add).Right()));

        Assert.Equal("100", (await client.Run(Raw.Get("sum")).Right()).Match(value => value.ToString(), () => "none"));
        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Waiting: 0 }, "all came back");
        Assert.InRange(client.Node.PoolStatistics.Created, 1, 8);
        await server.Has("pool", client.Node.PoolStatistics.Idle);
    }

    // R15. The server refuses most of the connections that the pool would like to have.
    [Fact]
    public async Task Calls_wait_for_the_connections_for_which_the_server_has_room()
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("CONFIG", "SET", "maxclients", "12");
        await using var client = await Clients.Connect(Clients.Config(server) with { Pool = new() { MaxSize = 32 } });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            var errors = new List<RedisError>();
            for (var call = 0; call < 20; call++) (await client.Run(Raw.Incr("n"))).IfLeft(errors.Add);
            return errors;
        })));

        var failed = outcomes.SelectMany(static errors => errors).ToArray();
        Figures.Report("R15", $"pool of 32 before a server with maxclients 12, 64 callers: {failed.Length} of 1280 calls failed, {client.Node.PoolStatistics.Created} connections");
        Assert.Empty(failed);
        Assert.Equal("1280", (await client.Run(Raw.Get("n")).Right()).Match(value => value.ToString(), () => "none"));
    }

    [Fact]
    public async Task Connections_are_made_beforehand_as_many_as_asked()
    {
        await using var server = await RedisServer.StartAsync();
        foreach (var made in new[] { 0, 3, 5 })
        {
            await using var client = await Pooled(server, new() { MaxSize = 5, MinSize = made });
            Assert.Equal(new PoolStatistics(0, made, 0, made, 0), client.Node.PoolStatistics);
            await server.Has("pool", made);
        }
    }

    [Fact]
    public async Task A_pool_that_cannot_connect_says_why()
    {
        var error = await RedisClient.Connect(Clients.Config(1) with { Pool = new() { MinSize = 3 } }).Left();

        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Equal(ConnectionFault.Refused, Assert.IsType<RedisError.Connection>(error).Fault);
    }

    [Fact]
    public async Task A_full_pool_refuses_or_waits_as_it_was_told()
    {
        await using var server = await RedisServer.StartAsync();
        await using var hasty = await Pooled(server, new() { MaxSize = 1, LeaseTimeout = TimeSpan.Zero });
        await using var patient = await Pooled(server, new() { MaxSize = 1, LeaseTimeout = TimeSpan.FromMilliseconds(200) });
        var held = (await hasty.Lease(CancellationToken.None)).Right();
        await using var other = (await patient.Lease(CancellationToken.None)).Right();

        Assert.Equal(TimeSpan.Zero, Assert.IsType<RedisError.Client.PoolTimeout>(await hasty.Run(Raw.Echo("hello")).Left()).Limit);
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(TimeSpan.FromMilliseconds(200), Assert.IsType<RedisError.Client.PoolTimeout>(await patient.Run(Raw.Echo("hello")).Left()).Limit);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 199, 5_000);
        Assert.IsType<RedisError.Client.PoolTimeout>(await patient.Run(OnLease(Raw.Echo("hello"))).Left());

        await held.DisposeAsync();
        Assert.Equal("hello", (await hasty.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task An_unlimited_pool_makes_one_for_each_and_closes_them_when_nobody_wants_them()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Pooled(server, new() { MaxSize = null, IdleTimeout = TimeSpan.FromMilliseconds(200) });
        var blocked = Enumerable.Range(0, 40).Select(i => client.Run(Raw.BLPop($"q{i}", TimeSpan.FromSeconds(30))).AsTask()).ToArray();
        await server.Blocks(40);
        for (var i = 0; i < 40; i++) await server.CliAsync("RPUSH", $"q{i}", "x");
        foreach (var call in blocked) (await call).Right();

        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Idle: 0, Created: >= 40 }, "all are closed");
        await server.Has("pool", 0);
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task Destroying_it_closes_all_and_answers_who_waits()
    {
        await using var server = await RedisServer.StartAsync();
        var client = await Pooled(server, new() { MaxSize = 2, MinSize = 2 });
        var blocked = Enumerable.Range(0, 2).Select(i => client.Run(Raw.BLPop($"q{i}", TimeSpan.Zero)).AsTask()).ToArray();
        await server.Blocks(2);
        var waiting = new[] { client.Run(OnLease(Raw.Echo("lease"))).AsTask(), client.Run(Raw.Echo("call")).AsTask() };
        await Eventually.TrueAsync(() => client.Node.PoolStatistics.Waiting == 2, "two wait");

        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

        foreach (var call in blocked) Assert.Equal(new RedisError.Client.Closed(Delivery.Unknown), (await call).Left());
        foreach (var call in waiting) Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), (await call).Left());
        await server.Has("pool", 0);
        await Eventually.TrueAsync(() => client.Node.PoolStatistics == new PoolStatistics(0, 0, 0, 2, 2), "nothing is left");
        Assert.IsType<RedisError.Client.Closed>(await client.Run(Raw.Echo("late")).Left());
    }

    [Fact]
    public async Task A_graceful_close_lets_calls_in_flight_end()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        var client = await RedisClient.Connect(Clients.Config(proxy.Port) with { Pool = new() { MaxSize = 4, MinSize = 4 } }).Right();
        proxy.Faults = Faults.Late(TimeSpan.FromMilliseconds(200));
        var calls = Enumerable.Range(0, 4).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();

        await client.DisposeAsync();

        for (var i = 0; i < calls.Length; i++) Assert.Equal($"{i}", (await calls[i]).Right().ToString());
    }

    [Fact]
    public async Task Views_have_pools_of_their_own_that_end_with_the_client()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Pooled(server, new() { MaxSize = 2 });
        var view = client.Node.GetDatabase(4);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            Assert.Contains(" db=4 ", await view.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
            Assert.Contains(" db=0 ", await client.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
        }));
        Assert.IsType<RedisError.Client.InvalidArgument>(await client.Node.GetDatabase(-1).Run(Raw.Echo("hello")).Left());

        await client.Disconnect();
        await server.Has("pool", 0);
        Assert.IsType<RedisError.Client.Closed>(await view.Run(Raw.Echo("hello")).Left());
        await client.Reconnect().Right();
        Assert.Contains(" db=4 ", await view.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task While_the_server_is_away_calls_fail_or_wait_and_dials_are_few(WhenDisconnected policy)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, faults: Faults.Refused);
        var config = Clients.Config(proxy.Port) with { WhenDisconnected = policy, CommandTimeout = TimeSpan.FromSeconds(20) };
        await using var client = await RedisClient.Connect(config with { Pool = new() { MinSize = 0, LeaseTimeout = Timeout.InfiniteTimeSpan } }).Right();
        var calls = Enumerable.Range(0, 1_000).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();
        if (policy == WhenDisconnected.Fail)
        {
            foreach (var call in calls) Assert.Equal(Delivery.NotSent, (await call).Left().Delivery);
            Assert.InRange(proxy.Dials, 0, 40);
            proxy.Faults = Faults.None;
            await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "it is back");
        }
        else
        {
            proxy.Faults = Faults.None;
            for (var i = 0; i < calls.Length; i++) Assert.Equal($"{i}", (await calls[i]).Right().ToString());
        }
    }

    private static Task<RedisClient> Pooled(RedisServer server, PoolOptions options, ProtocolPreference protocol = ProtocolPreference.Resp3OrResp2) =>
        RedisClient.Connect(Clients.Config(server, protocol) with { ClientName = "pool" , Pool = options }).Right();

    [Fact]
    public async Task A_lazy_pool_connects_with_its_first_call()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = RedisClient.Create(Clients.Config(server) with { Pool = new() { MaxSize = 2 } }).Right();
        Assert.Equal(new PoolStatistics(0, 0, 0, 0, 0), client.Node.PoolStatistics);
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(1, client.Node.PoolStatistics.Created);
    }

    [Fact]
    public async Task A_lazy_pool_connects_ahead_when_it_is_told_to()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = RedisClient.Create(Clients.Config(server) with { Pool = new() { MaxSize = 5, MinSize = 3 } }).Right();
        await client.Reconnect().Right();
        Assert.Equal(new PoolStatistics(0, 3, 0, 3, 0), client.Node.PoolStatistics);
    }

    [Fact]
    public void A_lazy_pool_that_cannot_work_is_refused() =>
        Assert.IsType<RedisError.Client.InvalidConfig>(RedisClient.Create(new RedisConfig { Pool = new() { MaxSize = 0 } }).Left());
}
