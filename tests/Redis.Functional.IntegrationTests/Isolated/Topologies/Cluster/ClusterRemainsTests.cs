using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>A client of a cluster that has lived through moving slots and a dead primary leaves nothing behind when it is closed. REDIS_FUNCTIONAL_RUNS says how many clients one after the other; 1 without it.</summary>
[Collection(nameof(Alone))]
public sealed class ClusterRemainsTests
{
    private static readonly int Runs = Clusters.Number("REDIS_FUNCTIONAL_RUNS", 1);
    private const int Tags = 20;
    private static readonly RedisScript<long> Add = RedisScript.Create<long>("return redis.call('INCR', KEYS[1])");

    [Fact]
    public async Task Closed_clients_leave_no_sockets_timers_or_threads()
    {
        await using var cluster = await RedisCluster.StartAsync();

        // What the runtime makes once is there before it is measured.
        await Live(cluster);
        var meter = new LeakMeter();
        for (var i = 0; i < Runs; i++) await Live(cluster);

        var grown = await meter.SettledAsync(sockets: 0, timers: 0, threads: 4, bytes: 4 << 20);
        Figures.Report("cluster, leaks", $"after {Runs} clients: {grown}");
    }

    private static async Task Live(RedisCluster cluster)
    {
        await using var client = await Clusters.Connect(cluster, static node => node with { WhenDisconnected = WhenDisconnected.Wait });
        await using var subscription = client.Subscribe("c", RedisChannel.Pattern("p*"), RedisChannel.Sharded("s0"), RedisChannel.Sharded("s1"));
        (await subscription.WaitUntilSubscribed()).Right();
        using var changed = new CancellationTokenSource();
        var changes = Change(cluster, changed);
        do
        {
            for (var tag = 0; tag < Tags; tag++) await Call(client, $"{{{tag}}}", changed.Token);
        }
        while (!changes.IsCompleted);
        await changes;
        (await subscription.WaitUntilSubscribed()).Right();
    }

    private static async Task Call(RedisClient client, string tag, CancellationToken token)
    {
        _ = await client.Run(Set($"{tag}s", 1), token);
        _ = await client.Run(Incr($"{tag}n").FireAndForget(), token);
        _ = await client.Run(MGet<string>([$"{tag}s", "other"]), token);
        _ = await client.Run(Multi((Incr($"{tag}a"), Incr($"{tag}b")).Zip()), token);
        _ = await client.Run(Add.Call([$"{tag}x"]), token);
        _ = await client.Run(OnLease(Get($"{tag}s")), token);
        _ = await client.Run(BLPop($"{tag}l", TimeSpan.FromMilliseconds(10)), token);
        _ = await client.Run(SPublish("s0", "m"), token);
        foreach (var node in client.Nodes) _ = await node.Client.Run(ServerCommands.DbSize(), token);
    }

    // Cancels the calls when it ends: without that, a cluster that does not recover would keep each of them waiting for its own time limit, and hide why.
    private static async Task Change(RedisCluster cluster, CancellationTokenSource end)
    {
        try
        {
            await Change(cluster);
        }
        finally
        {
            await end.CancelAsync();
        }
    }

    private static async Task Change(RedisCluster cluster)
    {
        int[] slots = [.. Enumerable.Range(0, Tags).Select(static tag => KeySlot.Of($"{{{tag}}}")), KeySlot.Of("s0"), KeySlot.Of("s1")];
        await Clusters.MoveEach(cluster, slots.Distinct());
        var victim = await cluster.PrimaryOfAsync(slots[0]);
        victim.Kill();
        await cluster.PromotedAsync(slots[0], victim);
        await cluster.ReadyAsync();
        await victim.RestartAsync();
        await cluster.ReadyAsync();
    }
}
