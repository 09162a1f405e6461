using System.Collections.Concurrent;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>T26 on a cluster: workers count with WATCH while the counters' slots move and their primary hands over. REDIS_FUNCTIONAL_CALLS says how often each of them counts; 60 without it.</summary>
[Trait("Load", "Waits")]
public sealed class ClusterCountersTests
{
    private static readonly int Calls = Clusters.Number("REDIS_FUNCTIONAL_CALLS", 60);
    private const int Workers = 16;
    private const int Counters = 4;
    private static readonly RetrySchedule Schedule = RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(20)) & RetrySchedule.Times(2_000);

    [Fact]
    public async Task Nothing_is_lost_or_counted_twice()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, static node => node with { WhenDisconnected = WhenDisconnected.Wait });
        var errors = new ConcurrentBag<RedisError>();
        var counting = Task.WhenAll(Enumerable.Range(0, Workers).Select(async worker =>
        {
            var key = Counter(worker % Counters);
            for (var i = 0; i < Calls; i++) (await client.Run(Optimistic([key], Get<long>(key).Map(value => Multi(Set(key, value.IfNone(0) + 1))), Schedule))).IfLeft(errors.Add);
        }));

        int[] slots = [.. Enumerable.Range(0, Counters).Select(static number => KeySlot.Of(Counter(number)))];
        var moves = 0;
        do
        {
            await Clusters.MoveEach(cluster, slots);
            if (moves++ > 0) continue;
            await cluster.FailoverAsync(slots[0]);
            await cluster.ReadyAsync();
        }
        while (!counting.IsCompleted);
        await counting;

        var sum = (await client.Run(Pipeline.Traverse(Enumerable.Range(0, Counters), static number => Get<long>(Counter(number)))).Right()).Sum(static count => count.IfNone(0));
        var unknown = errors.Count(static error => error.Delivery == Delivery.Unknown);
        Figures.Report("T26, cluster", $"{Workers} workers count {Calls} times each over {moves * Counters} moves and a failover by hand: sum {sum}, {errors.Count} errors, {unknown} of them unknown, {client.TopologyFigures}");
        Assert.All(errors, static error => Assert.Equal(Delivery.Unknown, error.Delivery));
        Assert.InRange(sum, (Workers * Calls) - unknown, Workers * Calls);
    }

    private static string Counter(int number) => $"{{{number}}}counter";
}
