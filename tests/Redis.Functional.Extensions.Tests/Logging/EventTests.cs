using System.Collections.Concurrent;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Logging;

/// <summary>What happens to a client beside its connections is told, against a real server.</summary>
public class EventTests
{
    readonly ConcurrentQueue<ClientEvent> _told = new();

    async Task<RedisClient> Connected(RedisServer server, Func<RedisConfig, RedisConfig>? with = null) =>
        await RedisClient.Connect(server.Url, config => (with?.Invoke(config) ?? config) with { Events = _told.Enqueue }, TestContext.Current.CancellationToken).Right();

    Task Told<E>(int count = 1) => Eventually.TrueAsync(() => _told.OfType<E>().Count() >= count, $"{typeof(E).Name} is told");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_refuses_ECHO_is_told(bool isPooled)
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "default", "-echo");

        await using var client = await Connected(server, config => config with { Pool = isPooled ? new() : null });

        await Told<ClientEvent.Degraded>();
        var degraded = _told.OfType<ClientEvent.Degraded>().First();
        Assert.Equal(server.Endpoint, degraded.Node);
        Assert.StartsWith("The server refuses ECHO.", degraded.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_of_all_subscriptions_is_one_event_when_all_are_whole_again()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server);
        await using var first = client.Subscribe("a", "b");
        await using var second = client.Subscribe("c");
        await first.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        await second.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        Assert.Empty(_told.OfType<ClientEvent.SubscriptionGap>());

        await server.CliAsync("CLIENT", "KILL", "TYPE", "pubsub");

        await Told<ClientEvent.SubscriptionGap>();
        await first.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        await second.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        var gap = Assert.Single(_told.OfType<ClientEvent.SubscriptionGap>());
        Assert.Equal(2, gap.Subscriptions);
        Assert.InRange(gap.Length, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_subscription_that_ends_in_a_gap_is_not_told()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server);
        var subscription = client.Subscribe("a");
        await subscription.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();

        server.Kill();
        await Told<ClientEvent.DialFailed>();
        await subscription.DisposeAsync();
        await server.RestartAsync();
        await Told<ClientEvent.Connected>(count: 3);

        Assert.Empty(_told.OfType<ClientEvent.SubscriptionGap>());
    }

    [Theory]
    [InlineData(SubscriptionOverflow.DropOldest)]
    [InlineData(SubscriptionOverflow.DropNewest)]
    [InlineData(SubscriptionOverflow.Close)]
    public async Task Every_message_that_is_dropped_is_counted(SubscriptionOverflow overflow)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server);
        await using var subscription = client.Subscribe(["news"], new SubscriptionOptions { MaxMessages = 2, Overflow = overflow });
        await subscription.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        var dropped = overflow == SubscriptionOverflow.Close ? 1 : 998;

        await client.Run(Pipeline.Traverse(Enumerable.Range(0, 1_000), static _ => Publish("news", "CANARY")), TestContext.Current.CancellationToken).Right();

        await Eventually.TrueAsync(() => Dropped() == dropped, "all are told");
        Assert.Equal(dropped, subscription.DroppedCount);
        Assert.All(_told.OfType<ClientEvent.MessagesDropped>(), static told => Assert.InRange(told.Count, 1, 1_000));

        long Dropped() => _told.OfType<ClientEvent.MessagesDropped>().Sum(static told => told.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_window_is_told_once_a_second(bool isLeased)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server, static config => config with { MaxInFlightCommands = 2, CommandTimeout = TimeSpan.FromMilliseconds(400) });
        (await client.Lease(TestContext.Current.CancellationToken)).TryGetValue(out var lease, out _);
        var caller = isLeased ? lease! : client;
        await client.Run(Get("k"), TestContext.Current.CancellationToken).Right();
        server.Stop();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => caller.Run(Get("k"), TestContext.Current.CancellationToken).AsTask()));

        server.Continue();
        await Told<ClientEvent.WindowFull>();
        var full = Assert.Single(_told.OfType<ClientEvent.WindowFull>());
        Assert.Equal((server.Endpoint, 1), (full.Node, full.Waiting));
    }

    [Fact]
    public async Task A_request_that_nobody_waits_for_is_told_when_it_fails()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server);
        await client.Run(Set("text", "x"), TestContext.Current.CancellationToken).Right();

        await client.Run(Incr("n").FireAndForget(), TestContext.Current.CancellationToken).Right();
        await client.Run((Incr("n"), LPush("text", "CANARY"), Incr("n")).Zip().FireAndForget(), TestContext.Current.CancellationToken).Right();

        await Told<ClientEvent.ForgottenFailed>();
        Assert.Equal(4, await client.Run(Incr("n"), TestContext.Current.CancellationToken).Right());
        var failed = Assert.Single(_told.OfType<ClientEvent.ForgottenFailed>()).Error;
        Assert.Equal(("WRONGTYPE", "LPUSH"), (Assert.IsType<RedisError.Server>(failed).Code, failed.Context.Command));
        Assert.DoesNotContain("CANARY", $"{failed}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_request_that_nobody_waits_for_is_told_when_its_connection_is_lost()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Connected(server);
        server.Stop();
        await client.Run((Incr("n"), LPush("list", "CANARY")).Zip().FireAndForget(), TestContext.Current.CancellationToken).Right();
        server.Kill();

        await Eventually.TrueAsync(() => _told.OfType<ClientEvent.ForgottenFailed>().Count() == 2, "both are told");
        var failed = _told.OfType<ClientEvent.ForgottenFailed>().Select(static told => told.Error).ToArray();
        Assert.All(failed, static error => Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(error).Fault));
        Assert.Equal(["INCR", "LPUSH"], failed.Select(static error => error.Context.Command));
        Assert.Equal(2, client.TopologyFigures.Dropped);
    }
}
