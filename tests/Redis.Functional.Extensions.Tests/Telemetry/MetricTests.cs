using OpenTelemetry;
using OpenTelemetry.Metrics;
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

    sealed record Point(string Metric, string Unit, Dictionary<string, object?> Tags, long Count, double Sum);

    // Other tests are measured too: what is looked for has a port or a name of its own.
    sealed class Measured : IDisposable
    {
        readonly List<Metric> _metrics = [];
        readonly MeterProvider _provider;

        public Measured() => _provider = Sdk.CreateMeterProviderBuilder().AddMeter(RedisTelemetry.Name).AddInMemoryExporter(_metrics).Build()!;

        public IEnumerable<Point> Points(string metric) => All().Where(point => point.Metric == metric);

        public List<Point> All()
        {
            _metrics.Clear();
            _provider.ForceFlush();
            var points = new List<Point>();
            foreach (var metric in _metrics)
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var tags = new Dictionary<string, object?>();
                foreach (var tag in point.Tags) tags[tag.Key] = tag.Value;
                points.Add(metric.MetricType == MetricType.Histogram
                    ? new(metric.Name, metric.Unit, tags, point.GetHistogramCount(), point.GetHistogramSum())
                    : new(metric.Name, metric.Unit, tags, 0, metric.MetricType is MetricType.LongSum or MetricType.LongSumNonMonotonic ? point.GetSumLong() : 0));
            }

            return points;
        }

        public void Dispose() => _provider.Dispose();
    }
}
