using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Reads at the replicas of real nodes: which nodes run them, by their own counters, and that none is lost while replicas come and go.</summary>
[Trait("Load", "Waits")]
public sealed class ClusterReadTests : IClassFixture<ClusterReadTests.Shards>
{
    private static readonly int Slot = KeySlot.Of(Readers.Key);
    private readonly RedisCluster _cluster;

    public ClusterReadTests(Shards shards) => _cluster = shards.Cluster;

    private static bool HasZones => (Environment.GetEnvironmentVariable("REDIS_SERVER") ?? "").Contains("valkey", StringComparison.Ordinal);

    [Theory]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    [InlineData(ProtocolPreference.Resp2, true)]
    public async Task Each_policy_reads_where_it_says(ProtocolPreference protocol, bool isPooled)
    {
        await using var client = await Clusters.Connect(_cluster, node => node with { Protocol = protocol, Pool = isPooled ? new PoolOptions { MaxSize = 2 } : null });
        Assert.True((await client.Run(Set(Readers.Key, "v"))).IsRight);
        foreach (var (read, places) in new[]
        {
            (ReadFrom.Primary, "p"), (ReadFrom.PrimaryPreferred, "p"), (ReadFrom.Replica, "r1 r2"), (ReadFrom.ReplicaPreferred, "r1 r2"), (ReadFrom.Any, "p r1 r2"),
            (ReadFrom.Nearest(TimeSpan.FromSeconds(1)), "p r1 r2"), (ReadFrom.Zone("nowhere"), "r1 r2"),
        }) await Until(_cluster, client.Reading(read), places);
    }

    [Fact]
    public async Task Reads_over_slots_pipelines_and_scripts_that_only_read_go_to_replicas_and_writes_never_do()
    {
        await using var client = await Clusters.Connect(_cluster);
        var (reading, replicas) = (client.Reading(ReadFrom.Replica), _cluster.Nodes[2..]);
        RedisKey[] keys = [.. Enumerable.Range(0, 300).Select(static i => (RedisKey)$"split{i}")];

        // A replica is read at as soon as it has been dialled.
        await Eventually.TrueAsync(async () => (await reading.RunResult(MGet<string>(keys))).IsOk && await EachReads(), "each replica is read at");
        await _cluster.ResetCallsAsync();

        // What was written is read as soon as the replicas have it.
        await reading.Run(MSet(keys.Select(static key => (key, (RedisValue)key.ToString())))).Right();
        await Eventually.TrueAsync(async () => (await reading.Run(MGet<string>(keys)).Right()).SequenceEqual(keys.Select(static key => LanguageExt.Prelude.Some(key.ToString()))) && await EachReads(), "each replica has what was written");
        Assert.Equal(keys.Length, await reading.Run(Exists(keys)).Right());
        Assert.Equal(keys.Select(static key => key.ToString()), (await reading.Run(Pipeline.Traverse(keys, static key => Get(key))).Right()).Select(static value => value.IfNone("").ToString()));
        Assert.Equal("split7", await reading.Run(RedisScript.Create<string>("return redis.call('GET', KEYS[1])").ReadOnly().Call([keys[7]])).Right());
        Assert.Equal(1, await reading.Run(RedisScript.Create<long>("return redis.call('EXISTS', KEYS[1])").Call([keys[7]])).Right());
        var awaited = from _ in OnLease(from _ in Set(keys[8], "own") from reached in Wait(2, TimeSpan.FromSeconds(5)) select reached)
                      from value in Get<string>(keys[8])
                      select value.IfNone("");
        Assert.Equal("own", await reading.Run(awaited).Right());

        foreach (var (node, calls) in await Task.WhenAll(_cluster.Nodes.Select(static async node => (node, await node.CallsAsync()))))
        {
            string[] mine = replicas.Contains(node) ? ["mget", "exists", "get", "eval_ro", "evalsha_ro"] : ["mset", "eval", "evalsha", "set"];
            string[] elsewhere = replicas.Contains(node) ? ["eval", "evalsha", "wait"] : ["mget", "eval_ro", "evalsha_ro"];
            Assert.True(mine.Sum(name => calls.GetValueOrDefault(name)) > 0 && elsewhere.Sum(name => calls.GetValueOrDefault(name)) == 0, $"{node.Endpoint}: {string.Join(", ", calls)}");
        }

        Assert.Equal(0, await Refused(replicas));

        async Task<bool> EachReads() => (await Task.WhenAll(replicas.Select(static node => node.CallsAsync()))).All(static calls => calls.GetValueOrDefault("mget") > 0);
    }

    [Fact]
    public async Task Replicas_that_are_killed_frozen_promoted_or_given_to_another_shard_cost_no_read()
    {
        await using var cluster = await Start();
        await using var client = await Clusters.Connect(cluster);
        await using var readers = await Readers.Start(client, ReadFrom.ReplicaPreferred, ReadFrom.Any);
        var (primary, replicas) = (await cluster.PrimaryOfAsync(Slot), await cluster.ReplicasOfAsync(await cluster.PrimaryOfAsync(Slot)));

        replicas[0].Kill();
        await readers.GoOn();
        await replicas[0].RestartAsync();
        await Reads(replicas[0]);
        readers.LostNone("a replica is killed and comes back", "cluster");

        replicas[0].Stop();
        await readers.GoOn();
        await readers.GoOn();
        replicas[0].Continue();
        await Reads(replicas[0]);
        readers.LostNone("a replica is frozen", "cluster");

        foreach (var replica in replicas) replica.Kill();
        await readers.GoOn();
        var refused = (await client.Reading(ReadFrom.Replica).RunResult(Get(Readers.Key))).TryGetError(out var error) ? error : null;
        Assert.Equal(ConnectionFault.Disconnected, Assert.IsType<RedisError.Connection>(refused).Fault);
        foreach (var replica in replicas) await replica.RestartAsync();
        foreach (var replica in replicas) await Reads(replica);
        readers.LostNone("all replicas are killed and come back", "cluster");

        await cluster.ReadyAsync();
        var promoted = await cluster.FailoverAsync(Slot);
        await Until(cluster, client.Reading(ReadFrom.Replica), "r1 r2");
        await Until(cluster, client, "p");
        readers.LostNone("a failover by hand", "cluster");

        // To the other shard: it is read at there when it has its data.
        await cluster.ReadyAsync();
        var moved = await cluster.ReplicaOfAsync(promoted);
        var other = (await cluster.PrimariesAsync()).First(node => node != promoted);
        var key = Enumerable.Range(0, 1_000).Select(static i => $"other{i}").First(key => KeySlot.Of(key) >= 8_192);
        Assert.True((await client.Run(Set(key, "v"))).IsRight);
        using var over = new CancellationTokenSource();
        var found = Missing(client.Reading(ReadFrom.Any), key, over.Token);
        await moved.CliAsync("CLUSTER", "REPLICATE", cluster.IdOf(other));
        await Eventually.TrueAsync(async () => (await moved.CallsAsync()).GetValueOrDefault("get") is var before && await Gets(client, key) && (await moved.CallsAsync()).GetValueOrDefault("get") > before, "it is read at in the other shard");
        await readers.GoOn();
        await over.CancelAsync();
        Assert.Equal(0, await found);
        readers.LostNone("a replica is given to another shard", "cluster");
        Assert.Equal(primary, cluster.Nodes[0]);

        static async Task Reads(RedisServer node)
        {
            var before = (await node.CallsAsync()).GetValueOrDefault("get");
            await Eventually.TrueAsync(async () => (await node.CallsAsync()).GetValueOrDefault("get") > before + 50, $"reads go to {node.Endpoint} again", TimeSpan.FromSeconds(60));
        }

        static async Task<bool> Gets(RedisClient client, RedisKey key)
        {
            for (var i = 0; i < 50; i++) Assert.True((await client.Reading(ReadFrom.Replica).RunResult(Get(key))).IsOk);
            return true;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_read_ends_with_its_own_value_or_a_true_error(bool isPooled)
    {
        await using var cluster = await Start();
        await using var client = (await RedisClient.Connect(new ClusterConfig([.. cluster.Nodes.Select(Clusters.At)]) { Node = new() { Pool = isPooled ? new PoolOptions { MaxSize = 1 } : null, WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(30) } })).Right();
        Assert.Equal(2, (await client.Run(OnLease(from _ in Set("{k}small", "s") from __ in Set("{k}large", new string('l', 1 << 18)) from reached in Wait(2, TimeSpan.FromSeconds(5)) select reached))).Right());
        var storm = new Storm(client);
        var readers = storm.ReadAll("{k}small", 1, "{k}large", 1 << 18);
        for (var round = 0; round < 3; round++)
        {
            await storm.GoOn();
            foreach (var node in cluster.Nodes) await node.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        }

        var replicas = await cluster.ReplicasOfAsync(await cluster.PrimaryOfAsync(Slot));
        foreach (var replica in replicas) replica.Kill();
        await storm.GoOn();
        foreach (var replica in replicas) await replica.RestartAsync();
        await storm.GoOn();
        replicas[0].Stop();
        await storm.GoOn();
        replicas[0].Continue();
        await cluster.ReadyAsync();
        await cluster.FailoverAsync(Slot);
        await storm.GoOn();

        var closing = client.DisposeAsync().AsTask();
        await Task.WhenAll(readers).WaitAsync(TimeSpan.FromSeconds(30));
        await closing.WaitAsync(TimeSpan.FromSeconds(30));
        Figures.Report("cluster, reads", $"storm{(isPooled ? ", pools of one" : "")}: {storm.Answered} answered, {storm.Failed.Count} failed under policies that need a replica, {storm.Cancelled} cancelled");
        Assert.Empty(storm.Wrong);
    }

    [Fact]
    public async Task Zones_are_those_that_the_nodes_tell_and_databases_are_read_at_replicas_too()
    {
        string[] zones = ["a", "b", "a", "b", "b", "a"];
        await using var cluster = await RedisCluster.StartAsync(new() { Primaries = 2, Replicas = 2, NodeTimeout = TimeSpan.FromSeconds(10), Databases = HasZones ? 2 : 1, NodeConfig = index => HasZones ? [$"availability-zone {zones[index]}"] : [] });
        await using var client = await Clusters.Connect(cluster);
        Assert.True((await client.Run(Set(Readers.Key, "v"))).IsRight);

        // Without zones all replicas are as good.
        await Until(cluster, client.Reading(ReadFrom.Zone("a")), HasZones ? "r1" : "r1 r2");
        await Until(cluster, client.Reading(ReadFrom.Zone("b")), HasZones ? "r2" : "r1 r2");
        await Until(cluster, client.Reading(ReadFrom.ZoneAny("a")), HasZones ? "p r1" : "r1 r2");
        await Until(cluster, client.Reading(ReadFrom.Zone("c")), "r1 r2");
        if (!HasZones) return;
        var second = client.Reading(ReadFrom.Replica).Node.GetDatabase(1);
        Assert.True((await second.Run(Set(Readers.Key, "second"))).IsRight);
        await Eventually.TrueAsync(async () => (await second.Run(Get<string>(Readers.Key)).Right()) == "second", "the replica has it");
        await Until(cluster, second, "r1 r2");
        Assert.Equal("v", (await client.Reading(ReadFrom.Replica).Run(Get<string>(Readers.Key)).Right()).IfNone(""));
    }

    // On a busy machine nodes are silent for a second, and no failover is to come by itself.
    private static Task<RedisCluster> Start() => RedisCluster.StartAsync(new() { Primaries = 2, Replicas = 2, NodeTimeout = TimeSpan.FromSeconds(10) });

    // How many writes replicas have refused.
    private static async Task<int> Refused(IEnumerable<RedisServer> nodes)
    {
        var refused = 0;
        foreach (var node in nodes) refused += await node.RefusedWritesAsync() + await node.ErrorsAsync("MOVED");
        return refused;
    }

    // How often a key that is there was not found, or not read.
    private static async Task<int> Missing(RedisClient client, RedisKey key, CancellationToken over)
    {
        var missing = 0;
        while (!over.IsCancellationRequested)
        {
            var found = await client.Run(Get<string>(key), CancellationToken.None);
            if (found.Match(Right: static value => value.IsNone, Left: static _ => true)) missing++;
            await Task.Delay(1, CancellationToken.None);
        }

        return missing;
    }

    // Until the shard of the key reads at these of its nodes: the primary and the replicas, in the order in which they were started.
    private static Task Until(RedisCluster cluster, IRedisClient client, string places) =>
        Eventually.TrueAsync(
            async () =>
            {
                // After a failover the earlier primary is not at once known as a replica.
                var primary = await cluster.PrimaryOfAsync(Slot);
                var replicas = await cluster.ReplicasOfAsync(primary);
                (string Name, RedisServer Node)[] nodes = [("p", primary), .. replicas.OrderBy(node => cluster.Nodes.IndexOf(node)).Select(static (node, i) => ($"r{i + 1}", node))];
                var before = await Task.WhenAll(nodes.Select(static node => node.Node.CallsAsync()));

                // One that needs a replica is refused while the only one is on its way.
                if ((await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => client.RunResult(Get(Readers.Key)).AsTask()))).Any(static outcome => !outcome.IsOk)) return false;
                var after = await Task.WhenAll(nodes.Select(static node => node.Node.CallsAsync()));
                return string.Join(' ', nodes.Where((_, i) => after[i].GetValueOrDefault("get") > before[i].GetValueOrDefault("get")).Select(static node => node.Name)) == places;
            },
            $"reads go to {places}");

    public sealed class Shards : IAsyncLifetime
    {
        public RedisCluster Cluster { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Cluster = await Start();

        public ValueTask DisposeAsync() => Cluster.DisposeAsync();
    }
}
