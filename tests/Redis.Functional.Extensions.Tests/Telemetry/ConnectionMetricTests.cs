using LanguageExt;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Telemetry;

/// <summary>What is measured of connections, subscriptions and retries, against a real server.</summary>
public sealed class ConnectionMetricTests : IAsyncLifetime
{
    // As the conventions of OpenTelemetry and of the clients of Redis have them.
    static readonly (string Name, string Unit)[] Names =
    [
        ("db.client.connection.create_time", "s"),
        ("db.client.connection.wait_time", "s"),
        ("db.client.connection.use_time", "s"),
        ("db.client.connection.timeouts", "{timeout}"),
        ("redis.client.connection.closed", "{connection}"),
        ("redis.client.pubsub.messages", "{message}"),
        ("redis_functional.subscription.dropped", "{message}"),
        ("redis_functional.subscription.gaps", "{gap}"),
        ("redis_functional.retries", "{attempt}"),
    ];

    readonly Measured _measured = new();
    RedisServer _server = null!;
    string _name = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _name = $"measured-{_server.Port}";
    }

    public async ValueTask DisposeAsync()
    {
        _measured.Dispose();
        await _server.DisposeAsync();
    }

    async Task<RedisClient> Connected(Func<RedisConfig, RedisConfig>? with = null) =>
        await RedisClient.Connect(_server.Url, config => (with?.Invoke(config) ?? config) with { ClientName = _name }, TestContext.Current.CancellationToken).Right();

    Point[] Of(string metric, string? pool = null) => [.. _measured.Points(metric).Where(point => Equals(point.Tags.GetValueOrDefault("db.client.connection.pool.name"), pool ?? _name))];

    static async Task Ran<A>(RedisClient client, RedisProgram<A> program) => await client.Run(program, TestContext.Current.CancellationToken).Right();

    [Fact]
    public async Task A_connection_is_measured_from_its_begin_to_its_end()
    {
        var client = await Connected();
        var made = Assert.Single(Of("db.client.connection.create_time"));
        Assert.Equal(1, made.Count);
        Assert.InRange(made.Sum, 0, 30);

        _server.Kill();
        await _server.RestartAsync();
        await Eventually.TrueAsync(() => Of("db.client.connection.create_time").Sum(static point => point.Count) == 2, "it has connected again");
        await client.DisposeAsync();

        await Eventually.TrueAsync(() => Of("redis.client.connection.closed").Length == 2, "both ends are measured");
        Assert.Equal(
            [("application_close", null, 1.0), ("error", "connection_lost", 1.0)],
            Of("redis.client.connection.closed").Select(static point => ((string)point.Tags["redis.client.connection.close.reason"]!, (string?)point.Tags.GetValueOrDefault("error.type"), point.Sum)).Order());
    }

    [Fact]
    public async Task A_pool_is_measured_by_waiting_and_use()
    {
        await using var client = await Connected(static config => config with { Pool = new() { MaxSize = 1, LeaseTimeout = TimeSpan.FromMilliseconds(300) } });
        var before = Count("db.client.connection.use_time");
        for (var i = 0; i < 3; i++) await Ran(client, Get("k"));
        await Eventually.TrueAsync(() => Count("db.client.connection.use_time") == before + 3, "the use of three calls is measured");
        Assert.True(Count("db.client.connection.wait_time") >= 3);
        Assert.Empty(Of("db.client.connection.timeouts"));

        (await client.Lease(TestContext.Current.CancellationToken)).TryGetValue(out var lease, out _);
        await client.Run(Get("k"), TestContext.Current.CancellationToken).Left();
        Assert.True((await client.Lease(TestContext.Current.CancellationToken)).IsError);
        var waiting = client.Run(Get("k"), TestContext.Current.CancellationToken);
        await lease!.DisposeAsync();
        _ = await waiting;

        Assert.Equal(2, Assert.Single(Of("db.client.connection.timeouts")).Sum);
        Assert.InRange(Assert.Single(Of("db.client.connection.use_time")).Sum, 0.1, 30);

        long Count(string metric) => Of(metric).Sum(static point => point.Count);
    }

    [Fact]
    public async Task Leases_beside_a_shared_connection_are_a_pool_of_their_own()
    {
        await using var client = await Connected();

        await Ran(client, RedisProgram.OnLease(Get("k").AsProgram()));

        await Eventually.TrueAsync(() => Of("db.client.connection.use_time", $"{_name}/side").Sum(static point => point.Count) == 1, "the lease is measured");
        Assert.Empty(Of("db.client.connection.use_time"));
    }

    [Fact]
    public async Task Subscriptions_and_retries_are_counted()
    {
        await using var client = await Connected();
        await using var subscription = client.Subscribe(["news"], new SubscriptionOptions { MaxMessages = 2 });
        await subscription.WaitUntilSubscribed(TestContext.Current.CancellationToken).Right();
        var (messages, dropped, gaps, retries) = (Sum("redis.client.pubsub.messages"), Sum("redis_functional.subscription.dropped"), Sum("redis_functional.subscription.gaps"), Sum("redis_functional.retries"));

        await Ran(client, Pipeline.Traverse(Enumerable.Range(0, 10), static _ => Publish("news", "CANARY")));
        await Ran(client, RedisProgram.Fail<long>(new RedisError.Timeout("reply", TimeSpan.Zero, Delivery.NotSent)).Retry(RetrySchedule.Times(3)).OrElse(Incr("n")));
        await _server.CliAsync("CLIENT", "KILL", "TYPE", "pubsub");

        // Other tests of the process count too.
        await Eventually.TrueAsync(() => Sum("redis.client.pubsub.messages") >= messages + 10, "messages are counted");
        await Eventually.TrueAsync(() => Sum("redis_functional.subscription.dropped") >= dropped + 8, "dropped messages are counted");
        await Eventually.TrueAsync(() => Sum("redis_functional.subscription.gaps") >= gaps + 1, "gaps are counted");
        Assert.True(Sum("redis_functional.retries") >= retries + 3);
        Assert.All(_measured.Points("redis.client.pubsub.messages"), static point => Assert.Equal("receive", Assert.Single(point.Tags).Value));

        double Sum(string metric) => _measured.Points(metric).Sum(static point => point.Sum);
    }

    [Fact]
    public async Task Names_and_units_are_those_of_the_conventions()
    {
        await using var client = await Connected(static config => config with { CommandTimeout = TimeSpan.FromSeconds(10) });
        await A_pool_is_measured_by_waiting_and_use();
        await Subscriptions_and_retries_are_counted();
        _server.Stop();
        var waiting = client.Run(Get("k"), TestContext.Current.CancellationToken);

        Assert.Contains(Of("redis_functional.inflight.bytes"), static point => (point.Sum, point.Unit) == (20, "By"));

        _server.Continue();
        _ = await waiting;
        await client.DisposeAsync();
        await Eventually.TrueAsync(() => Of("redis.client.connection.closed").Length > 0, "the end is measured");
        var measured = _measured.All().Select(static point => (point.Metric, point.Unit)).ToHashSet();
        Assert.All(Names, name => Assert.Contains(name, measured));
    }
}
