using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>
/// The nodes of a cluster one by one, and scans over all of them. REDIS_FUNCTIONAL_KEYS says how many keys are scanned, 20,000 without it, and REDIS_FUNCTIONAL_RUNS how often.
/// </summary>
[Collection(nameof(Alone))]
public sealed class ClusterNodesTests
{
    private static readonly int Runs = Clusters.Number("REDIS_FUNCTIONAL_RUNS", 1);
    private static readonly int Keys = Clusters.Number("REDIS_FUNCTIONAL_KEYS", 20_000);

    [Fact]
    [Trait("Load", "Any")]
    public async Task Each_node_can_be_used_by_itself()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster);

        var nodes = client.Nodes;
        Assert.Equal((6, 3), (nodes.Count, nodes.Count(static node => node.IsPrimary)));
        Assert.Equal(cluster.Nodes.Select(Clusters.At).ToHashSet(), nodes.Select(static node => node.Endpoint!).ToHashSet());
        foreach (var node in nodes)
        {
            Assert.Equal(node.Id, await node.Client.Run(ServerCommands.ClusterMyId()).Right());
            Assert.Equal($"{((RedisEndpoint.Tcp)node.Endpoint!).Port}", (await node.Client.Run(ServerCommands.ConfigGet("port")).Right())[0].Value);
        }

        var owner = await cluster.PrimaryOfAsync(KeySlot.Of("k"));
        var other = nodes.First(node => node.IsPrimary && node.Endpoint != Clusters.At(owner));
        Assert.Equal("MOVED", Assert.IsType<RedisError.Server>(await other.Client.Run(Get("k")).Left()).Code);

        using var enough = new CancellationTokenSource();
        await foreach (var entry in nodes.First(node => node.Endpoint == Clusters.At(owner)).Monitor(cancellationToken: enough.Token))
        {
            if (entry.IsLeft) break;
            await client.Run(Get("k")).Right();
            if (entry.Right().ToString().Contains("GET", StringComparison.OrdinalIgnoreCase)) await enough.CancelAsync();
        }

        await foreach (var refused in client.Node.Monitor()) Assert.IsType<RedisError.Client.Unsupported>(refused.Left());
        var topology = client.Topology;
        Assert.Equal((3, 16_384, true), (topology.Shards.Count, topology.Shards.Sum(static shard => shard.Slots), topology.IsConnected));
        Assert.All(topology.Shards, static shard => Assert.Single(shard.Replicas));
    }

    [Fact]
    [Trait("Load", "Any")]
    public async Task A_program_runs_at_several_nodes_with_an_outcome_of_each()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var lazy = RedisClient.Create(Clusters.Config(cluster)).Right();
        var primaries = await lazy.Run(ServerCommands.ClusterMyId().OnPrimaries()).Right();
        var nodes = lazy.Nodes;
        Assert.Equal(nodes.Where(static node => node.IsPrimary).Select(static node => (node.Endpoint, node.Id)), primaries.Select(static one => (one.Endpoint, one.Outcome.Right())));
        Assert.Equal(nodes.Where(static node => !node.IsPrimary).Select(static node => node.Id), (await lazy.Run(ServerCommands.ClusterMyId().OnReplicas()).Right()).Select(static one => one.Outcome.Right()));
        Assert.Equal(nodes.Select(static node => (node.IsPrimary, node.Id)), (await lazy.Run(ServerCommands.ClusterMyId().OnAllNodes()).Right()).Select(static one => (one.IsPrimary, one.Outcome.Right())));

        // One has the key; the others say who has.
        var owner = Clusters.At(await cluster.PrimaryOfAsync(KeySlot.Of("k")));
        var outcomes = await lazy.Run(Set("k", "v").AsProgram().OnPrimaries()).Right();
        Assert.All(outcomes, one => Assert.Equal(one.Endpoint == owner ? "done" : "MOVED", one.Outcome.Match(Right: static _ => "done", Left: static error => ((RedisError.Server)error).Code)));

        // What one of them wrote is known to those around.
        var failed = await lazy.Run(Set("k", "v").AsProgram().OnPrimaries().Bind(static _ => RedisProgram.Fail<int>(new RedisError.Client.Custom("c", "after")))).Left();
        Assert.True(failed.Context.MayHaveWritten);

        (await cluster.PrimaryOfAsync(0)).Kill();
        Assert.Equal((2, 1), Counted(await lazy.Run(ServerCommands.DbSize().OnPrimaries()).Right()));
        Assert.IsType<RedisError.Client.Unsupported>(await lazy.Run(RedisProgram.OnLease(ServerCommands.DbSize().OnPrimaries())).Left());

        static (int Right, int Left) Counted(LanguageExt.Seq<NodeOutcome<long>> outcomes) => (outcomes.Count(static one => one.Outcome.IsRight), outcomes.Count(static one => one.Outcome.IsLeft));
    }

    [Fact]
    public async Task A_node_that_the_cluster_has_forgotten_says_so_and_the_others_run_the_program()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster);
        var (nodes, program) = (client.Nodes, ServerCommands.ClusterMyId());
        Assert.Equal(nodes.Select(static node => node.Id), (await client.Run(program.OnEach(nodes)).Right()).Select(static one => one.Outcome.Right()));

        // A slot that has moved, when the client meets it, makes the client ask again who is there.
        await Clusters.MoveEach(cluster, [KeySlot.Of("k")]);
        var gone = await cluster.ReplicaOfAsync(await cluster.PrimaryOfAsync(0));
        var others = cluster.Nodes.Where(node => node != gone).ToArray();
        await Task.WhenAll(others.Select(node => node.CliAsync("CLUSTER", "FORGET", cluster.IdOf(gone))));
        await client.Run(Get("k")).Right();
        await Eventually.TrueAsync(() => client.Nodes.Count == 5, "the client has heard of it");

        var before = await gone.CliLinesAsync("INFO", "commandstats");
        foreach (var atOnce in new int?[] { null, 1 })
        {
            var outcomes = await client.Run(program.OnEach(nodes, atOnce)).Right();
            foreach (var (node, one) in nodes.Zip(outcomes))
            {
                Assert.Equal(node.Endpoint, one.Endpoint);
                if (node.Endpoint != Clusters.At(gone)) Assert.Equal(node.Id, one.Outcome.Right());
                else Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent, $"{node.Endpoint}"), one.Outcome.Left() is RedisError.Connection error ? (error.Fault, error.Delivery, error.Context.Node) : default);
            }
        }

        Assert.Equal(Calls(before), Calls(await gone.CliLinesAsync("INFO", "commandstats")));

        static string? Calls(IEnumerable<string> lines) => string.Join('\n', lines).Split('\n').FirstOrDefault(static line => line.Contains("myid", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_scan_tells_each_key_that_is_there_all_the_time_although_slots_move_and_a_primary_dies()
    {
        for (var i = 0; i < Runs; i++) await Scan();
    }

    private static async Task Scan()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, static node => node with { WhenDisconnected = WhenDisconnected.Wait });
        RedisKey[] keys = [.. Enumerable.Range(0, Keys).Select(static i => (RedisKey)$"key{i}")];
        foreach (var some in keys.Chunk(2_000)) await client.Run(MSet(some.Select(static key => (key, (RedisValue)"v")))).Right();
        await cluster.ReadyAsync();

        var seen = new HashSet<RedisKey>();
        Task? changes = null;
        var told = 0;
        await foreach (var key in client.ScanKeys("key*", count: 200))
        {
            seen.Add(key.Right());
            told++;
            changes ??= Change(cluster);
        }

        await changes!;
        Figures.Report("cluster, scan", $"{Keys} keys, {told} told, {client.TopologyFigures}");
        Assert.Equal(Keys, seen.Count);

        static async Task Change(RedisCluster cluster)
        {
            var from = await cluster.PrimaryOfAsync(0);
            var to = await cluster.PrimaryOfAsync(16_000);
            var moving = cluster.MoveAsync([.. Enumerable.Range(0, 300)], from, to);
            var victim = await cluster.PrimaryOfAsync(8_000);
            if (victim != from && victim != to) victim.Kill();
            await moving;
        }
    }

    [Fact]
    [Trait("Load", "Any")]
    public async Task A_scan_takes_no_cursor_and_ends_with_its_token()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster);
        await client.Run(Pipeline.Traverse(Enumerable.Range(0, 100), static i => Set($"k{i}", i))).Right();

        await foreach (var key in client.ScanKeys(cursor: ScanCursor.Of(7))) Assert.IsType<RedisError.Client.InvalidArgument>(key.Left());

        using var enough = new CancellationTokenSource();
        var errors = 0;
        await foreach (var key in client.ScanKeys(cancellationToken: enough.Token))
        {
            await enough.CancelAsync();
            if (key.IsLeft) errors += key.Left() is RedisError.Client.Cancelled ? 1 : 100;
        }

        Assert.Equal(1, errors);
    }
}
