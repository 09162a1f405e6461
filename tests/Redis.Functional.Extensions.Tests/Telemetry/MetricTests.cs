using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Telemetry;

public class MetricTests
{
    [Fact]
    public async Task Calls_are_measured_with_the_attributes_of_the_conventions()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await RedisClient.Connect(server.Url, TestContext.Current.CancellationToken).Right();
        using var measured = new Measured();

        await client.Run(Set("text", "x"), TestContext.Current.CancellationToken).Right();
        await client.Run(LPush("text", "CANARY"), TestContext.Current.CancellationToken).Left();
        await client.Run((Get("a"), Get("b")).Zip(), TestContext.Current.CancellationToken).Right();

        var points = measured.Points("db.client.operation.duration").Where(point => Equals(point.Tags.GetValueOrDefault("server.port"), server.Port)).ToArray();
        Assert.Equal(
            [("LPUSH", "WRONGTYPE"), ("PIPELINE GET", null), ("SET", null)],
            points.Select(static point => ((string?)point.Tags["db.operation.name"], (string?)point.Tags.GetValueOrDefault("error.type"))).Order());
        Assert.All(points, point =>
        {
            Assert.Equal(["db.namespace", "db.operation.name", "db.system.name", "server.address", "server.port"], point.Tags.Keys.Where(static name => name != "error.type").Order(StringComparer.Ordinal));
            Assert.Equal((1, "s"), (point.Count, point.Unit));
            Assert.InRange(point.Sum, 1e-9, 5);
        });
        Assert.Contains(measured.Points("redis.client.errors"), static point => Equals(point.Tags["error.type"], "WRONGTYPE") && point.Sum >= 1);
        Assert.DoesNotContain("CANARY", string.Join(' ', measured.All().SelectMany(static point => point.Tags.Values)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_fire_and_forget_calls_are_counted()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await RedisClient.Connect(server.Url, TestContext.Current.CancellationToken).Right();
        using var measured = new Measured();

        await client.Run(Raw("NO.SUCH.COMMAND").FireAndForget(), TestContext.Current.CancellationToken).Right();
        await client.Run((Set("text", "x"), Incr("text"), Get("text")).Zip().FireAndForget(), TestContext.Current.CancellationToken).Right();
        await client.Run(Ping(), TestContext.Current.CancellationToken).Right();

        Assert.Equal(2, client.TopologyFigures.Dropped);
        Assert.True(measured.Points("redis.client.errors").Where(static point => Equals(point.Tags["error.type"], "ERR")).Sum(static point => point.Sum) >= 2);
    }

    [Fact]
    public async Task Each_command_of_a_bulk_load_is_measured()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await RedisClient.Connect(server.Url, TestContext.Current.CancellationToken).Right();
        await client.Run(Set("text", "x"), TestContext.Current.CancellationToken).Right();
        using var measured = new Measured();

        await foreach (var _ in client.Load(Enumerable.Range(0, 300).Select(static RedisProgram<long> (i) => Incr(i % 3 == 0 ? "text" : "loaded")).ToAsyncEnumerable()).WithCancellation(TestContext.Current.CancellationToken)) { }

        var points = measured.Points("db.client.operation.duration").Where(point => Equals(point.Tags.GetValueOrDefault("server.port"), server.Port)).ToArray();
        Assert.Equal(
            [("INCR", null, 200L), ("INCR", "ERR", 100L)],
            points.Select(static point => ((string)point.Tags["db.operation.name"]!, (string?)point.Tags.GetValueOrDefault("error.type"), point.Count)).Order());
    }

    [Fact]
    public async Task The_connections_of_each_open_client_are_observed()
    {
        await using var server = await RedisServer.StartAsync();
        var (first, second, pooled) = ($"first-{server.Port}", $"second-{server.Port}", $"pooled-{server.Port}");
        var one = await RedisClient.Connect(server.Url, config => config with { ClientName = first }, TestContext.Current.CancellationToken).Right();
        await using var other = await RedisClient.Connect(server.Url, config => config with { ClientName = second }, TestContext.Current.CancellationToken).Right();
        await using var pool = await RedisClient.Connect(server.Url, config => config with { ClientName = pooled, Pool = new() { MaxSize = 7 } }, TestContext.Current.CancellationToken).Right();
        using var measured = new Measured();

        Assert.Equal([first, pooled, second], Pools("db.client.connection.count", "used").Where(static found => found.Value == 1 || found.Name.StartsWith("pooled", StringComparison.Ordinal)).Select(static found => found.Name).Order());
        Assert.Equal(7, Assert.Single(Pools("db.client.connection.max"), found => found.Name == pooled).Value);
        Assert.Equal(0, Assert.Single(Pools("db.client.connection.pending_requests"), found => found.Name == pooled).Value);
        Assert.Equal(0, Assert.Single(Pools("redis_functional.inflight.commands"), found => found.Name == first).Value);

        await one.DisposeAsync();

        using var after = new Measured();
        var names = after.Points("db.client.connection.count").Select(static point => point.Tags["db.client.connection.pool.name"]).ToArray();
        Assert.DoesNotContain(first, names);
        Assert.Contains(second, names);

        IEnumerable<(string Name, double Value)> Pools(string metric, string? state = null) =>
            from point in measured.Points(metric)
            let name = (string)point.Tags["db.client.connection.pool.name"]!
            where name == first || name == second || name == pooled
            where state is null || Equals(point.Tags["db.client.connection.state"], state)
            select (name, point.Sum);
    }
}
