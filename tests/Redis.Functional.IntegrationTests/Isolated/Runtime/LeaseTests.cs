using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A connection comes back clean, or not at all: on a client with one shared connection, and on a pooled one.</summary>
public sealed class LeaseTests
{
    private static readonly CommandSpec<long> ClientId = Spec.Read("CLIENT ID", KeyPositions.None, Decode.Int64);

    public static TheoryData<bool, ProtocolPreference> Kinds => new()
    {
        { false, ProtocolPreference.Resp2 }, { false, ProtocolPreference.Resp3OrResp2 }, { true, ProtocolPreference.Resp2 }, { true, ProtocolPreference.Resp3OrResp2 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_lease_after_the_other_is_one_connection(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        var ids = new System.Collections.Generic.HashSet<long>();
        for (var i = 0; i < 20; i++) ids.Add(await client.Run(OnLease(ClientId.Of())).Right());

        Assert.Single(ids);
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), client.Node.PoolStatistics);
        await server.Has("me", pooled ? 1 : 2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_watch_that_was_left_on_is_taken_off_before_the_next_lease(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        for (var i = 0; i < 20; i++)
        {
            var first = await client.Run(OnLease(from _ in WatchSpec.Watch.OfKeys([(RedisKey)"watched"]) from id in ClientId.Of() select id)).Right();
            await server.CliAsync("SET", "watched", $"{i}");
            var (second, _) = await client.Run(OnLease(from id in ClientId.Of() from set in Multi(Raw.Set("other", i)) select (id, set))).Right();
            Assert.Equal(first, second);
        }

        Assert.Equal(1, client.Node.PoolStatistics.Created);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_cancelled_blocking_call_has_popped_nothing_and_keeps_its_connection(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        using var cancel = new CancellationTokenSource();
        var blocked = client.Run(Raw.BLPop("queue", TimeSpan.Zero), cancel.Token).AsTask();
        await server.Blocks(1);

        await cancel.CancelAsync();

        Assert.Equal(Delivery.Rejected, Assert.IsType<RedisError.Client.Cancelled>((await blocked).Left()).Delivery);
        await server.Blocks(0);
        await Eventually.TrueAsync(() => client.Node.PoolStatistics.InUse == 0, "the lease is over");
        Assert.Equal((1, 1, 0), (client.Node.PoolStatistics.Idle, client.Node.PoolStatistics.Created, client.Node.PoolStatistics.Closed));
        await server.CliAsync("RPUSH", "queue", "kept");
        Assert.Equal("1", (await server.CliAsync("LLEN", "queue")).Trim());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_cancelled_call_keeps_its_connection_until_its_reply_has_come(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Client(Clients.Config(proxy.Port, protocol), pooled);
        await client.Run(OnLease(Raw.Echo("ready"))).Right();
        proxy.Faults = Faults.Blackhole;
        using var cancel = new CancellationTokenSource();
        var slow = client.Run(OnLease(Raw.Echo("slow")), cancel.Token).AsTask();
        await Eventually.TrueAsync(() => client.Node.PoolStatistics.InUse == 1, "it is sent");

        await cancel.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>((await slow).Left());
        Assert.Equal((1, 0), (client.Node.PoolStatistics.InUse, client.Node.PoolStatistics.Idle));
        proxy.Faults = Faults.None;

        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Idle: 1 }, "its reply has come");
        Assert.Equal("next", (await client.Run(OnLease(Raw.Echo("next"))).Right()).ToString());
        Assert.Equal((1, 0), (client.Node.PoolStatistics.Created, client.Node.PoolStatistics.Closed));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_goes_through_a_lease_that_was_given_back(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        IRedisClient? kept = null;
        Assert.Equal("inside", await client.WithLease(lease =>
        {
            kept = lease;
            return Raw.Text("ECHO", "inside");
        }).Right());

        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), await kept!.Run(Raw.Echo("outside")).Left());
        await kept!.DisposeAsync();
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), client.Node.PoolStatistics);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_function_that_throws_gives_its_connection_back(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);

        var thrown = await client.WithLease<string>((_, _) => throw new FormatException("mine")).Left();
        var made = await client.WithLease<string>(_ => throw new FormatException("mine")).Left();
        var used = await client.WithLease(async (lease, token) => await lease.Run(Raw.Text("ECHO", "used"), token)).Right();

        Assert.IsType<RedisError.Client.CallbackFailed>(thrown);
        Assert.IsType<RedisError.Client.CallbackFailed>(made);
        Assert.Equal("used", used);
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), client.Node.PoolStatistics);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task To_try_is_to_have_one_at_once_or_none(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        await client.Run(OnLease(Raw.Echo("one lies ready"))).Right();

        Assert.True(client.Node.TryLease(out var lease));
        Assert.False(client.Node.TryLease(out _));
        Assert.Equal("hello", (await lease.Run(Raw.Echo("hello")).Right()).ToString());
        await lease.DisposeAsync();

        await Eventually.TrueAsync(() => client.Node.PoolStatistics.Idle == 2, "another was begun for who tried");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_connection_that_the_server_closed_is_not_lent(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Client(server, pooled, protocol);
        for (var i = 0; i < 10; i++)
        {
            var id = await client.Run(OnLease(ClientId.Of())).Right();
            await server.CliAsync("CLIENT", "KILL", "ID", $"{id}");
            await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Idle: 0 }, "the loss is counted");
        }

        Assert.Equal((10, 10), (client.Node.PoolStatistics.Created, client.Node.PoolStatistics.Closed));
    }

    private static Task<RedisClient> Client(RedisServer server, bool pooled, ProtocolPreference protocol) => Client(Clients.Config(server, protocol), pooled);

    private static async Task<RedisClient> Client(RedisConfig config, bool pooled)
    {
        config = config with { ClientName = "me", WhenDisconnected = WhenDisconnected.Wait };
        return pooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);
    }
}
