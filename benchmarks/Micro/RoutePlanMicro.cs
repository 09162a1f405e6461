using BenchmarkDotNet.Attributes;
using Redis.Functional.Protocol;
using Redis.Functional.Server;

namespace Redis.Functional.Benchmarks;

/// <summary>What a client of a cluster, or of shards, adds to a command before it is sent: the plan, and the owner of the slot.</summary>
public class RoutePlanMicro
{
    private readonly Exchange get = Commands.Get(DataSet.Key(1)).NewExchange(new RedisEnvironment())!;
    private readonly Exchange publish = Commands.Publish("news", "m").NewExchange(new RedisEnvironment())!;
    private readonly Exchange set = Commands.Set(DataSet.Key(1), DataSet.Value(1)).NewExchange(new RedisEnvironment())!;

    // Only the numbers of the shards are read.
    private readonly SlotMap map = SlotMap.Of(1, [.. Enumerable.Range(0, 4).Select(static i => (new SlotShard(null!, []), new[] { new SlotRange(i * 4_096, (i * 4_096) + 4_095) }))]);

    private readonly Placement placement = Placement.Of([.. Enumerable.Range(0, 4).Select(static i => new Shard($"s{i}", new RedisConfig()))]).Match(Right: static made => made, Left: static error => throw new InvalidOperationException($"{error}"));

    [Benchmark(Description = "route a GET to its shard")]
    public int RouteGetToShard()
    {
        var plan = RoutePlan.Of(get);
        return plan.HasKeyless ? -1 : placement.OwnerOf(plan.Slot);
    }

    [Benchmark(Description = "route a PUBLISH to its shard")]
    public int RoutePublishToShard() => placement.OwnerOf(ShardRoute.Of(publish, RoutePlan.Of(publish)).Slot);

    [Benchmark(Description = "route a GET")]
    public int RouteGet() => map.OwnerOf(RoutePlan.Of(get).Slot);

    [Benchmark(Description = "route a SET")]
    public int RouteSet() => map.OwnerOf(RoutePlan.Of(set).Slot);
}
