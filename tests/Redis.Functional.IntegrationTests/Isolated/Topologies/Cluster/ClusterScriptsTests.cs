using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>T28 on a cluster: every 10 ms a node forgets its scripts, and each call runs exactly once. REDIS_FUNCTIONAL_CALLS says how many calls; 3,000 without it.</summary>
[Trait("Load", "Any")]
public sealed class ClusterScriptsTests
{
    private static readonly int Calls = Clusters.Number("REDIS_FUNCTIONAL_CALLS", 3_000);
    private const int Callers = 32;
    private const int Tags = 30;
    private const int Batch = 10;
    private static readonly RedisScript<long> Count = RedisScript.Create<long>("redis.call('INCR', KEYS[1]) return redis.call('INCRBY', KEYS[2], ARGV[1])");

    [Fact]
    public async Task Calls_run_once_each_while_nodes_forget_their_scripts()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster);
        using var over = new CancellationTokenSource();
        var flushing = Flush(client, over.Token);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Call(client, new Random(caller)))));

        await over.CancelAsync();
        var flushes = await flushing;
        var (calls, lefts) = (outcomes.Sum(static one => one.Calls), outcomes.Sum(static one => one.Lefts));
        var counted = await client.Run(Pipeline.Traverse(Enumerable.Range(0, Tags), static tag => (Get<long>($"{{{tag}}}runs"), Get<long>($"{{{tag}}}sum")).Zip())).Right();
        var (runs, sum) = (counted.Sum(static one => one.Item1.IfNone(0)), counted.Sum(static one => one.Item2.IfNone(0)));
        var forgotten = 0L;
        foreach (var node in cluster.Nodes) forgotten += await node.ErrorsAsync("NOSCRIPT");
        Figures.Report("T28, cluster", $"{calls} script calls (a third each alone, in pipelines over slots, in MULTI) beside {flushes} SCRIPT FLUSH of a node: {forgotten} found their script gone, {lefts} Lefts, {runs - calls} extra executions");
        Assert.Equal((0, (long)calls, 2L * calls), (lefts, runs, sum));
        Assert.True(forgotten > 0, $"none of {flushes} flushes was noticed");
    }

    private static async Task<(int Calls, int Lefts)> Call(RedisClient client, Random random)
    {
        Command<long> One(int tag) => Count.Call([$"{{{tag}}}runs", $"{{{tag}}}sum"], 2);
        var (calls, lefts) = (0, 0);
        while (calls < Calls / Callers)
        {
            for (var i = 0; i < Batch; i++) lefts += (await client.Run(One(random.Next(Tags)))).IsLeft ? 1 : 0;
            lefts += (await client.Run(Pipeline.Traverse(Enumerable.Range(0, Batch).Select(_ => random.Next(Tags)), One))).IsLeft ? 1 : 0;
            lefts += (await client.Run(Multi(Pipeline.Sequence(Enumerable.Repeat(One(random.Next(Tags)), Batch))))).IsLeft ? 1 : 0;
            calls += 3 * Batch;
        }

        return (calls, lefts);
    }

    private static async Task<int> Flush(RedisClient client, CancellationToken over)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        var random = new Random(0);
        for (var flushes = 0; ; flushes++)
        {
            var nodes = client.Nodes;
            await nodes[random.Next(nodes.Count)].Client.Run(Raw.Ask("SCRIPT FLUSH")).Right();
            await timer.WaitForNextTickAsync(CancellationToken.None);
            if (over.IsCancellationRequested) return flushes;
        }
    }
}
