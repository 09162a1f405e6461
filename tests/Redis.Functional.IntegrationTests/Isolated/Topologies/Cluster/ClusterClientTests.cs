using Redis.Functional.Server;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>What a client of a cluster sends where, while nothing of the cluster changes: shared connections and pools, both protocols.</summary>
[Trait("Load", "Any")]
public sealed class ClusterClientTests : IAsyncLifetime
{
    private RedisCluster _cluster = null!;
    private RedisClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        _client = await Clusters.Connect(_cluster);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Fact]
    public async Task Slots_are_those_of_the_servers()
    {
        var random = new Random(16_384);
        RedisKey[] keys = [.. Enumerable.Range(0, 10_000).Select(i => (RedisKey)Key(random, i))];

        var said = await _client.Run(Pipeline.Traverse(keys, ServerCommands.ClusterKeySlot)).Right();

        Assert.Equal(keys.Select(static key => (long)KeySlot.Of(key)), said);

        // Any bytes; of every third, some braces among them.
        static byte[] Key(Random random, int i)
        {
            var key = new byte[random.Next(0, 40)];
            random.NextBytes(key);
            if (i % 3 == 0)
                for (var j = 0; j < key.Length; j++)
                    if (random.Next(4) == 0) key[j] = (byte)(random.Next(2) == 0 ? '{' : '}');
            return key;
        }
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task Each_call_goes_to_whoever_has_its_keys(ProtocolPreference protocol, bool isPooled)
    {
        await using var client = await Clusters.Connect(_cluster, node => node with { Protocol = protocol, Pool = isPooled ? PoolOptions.Default : null });
        RedisKey[] keys = [.. Enumerable.Range(0, 300).Select(i => (RedisKey)$"{protocol}{isPooled}{i}")];

        await client.Run(MSet(keys.Select(static key => (key, (RedisValue)key.ToString())))).Right();
        Assert.Equal(keys.Select(static key => LanguageExt.Prelude.Some(key.ToString())), await client.Run(MGet<string>(keys)).Right());
        Assert.Equal(keys.Length, (await Task.WhenAll(keys.Select(key => client.Run(Get(key)).Right()))).Count(static value => value.IsSome));
        Assert.Equal(keys.Select(static key => key.ToString()), (await client.Run(Pipeline.Traverse(keys, static key => Get(key))).Right()).Select(static value => value.IfNone("").ToString()));
        Assert.Equal(keys.Length, await client.Run(Exists(keys)).Right());
        Assert.Equal(keys.Length, await client.Run(Del(keys)).Right());
        Assert.Equal(0, await client.Run(Exists(keys)).Right());
    }

    [Fact]
    public async Task What_concerns_all_primaries_is_put_together()
    {
        await _client.Run(Pipeline.Traverse(Enumerable.Range(0, 100), static i => Set($"all{i}", i))).Right();
        Assert.Equal(100, await _client.Run(ServerCommands.DbSize()).Right());
        Assert.Equal(100, (await _client.Run(Keys("all*")).Right()).Count);

        await _client.Run(ServerCommands.FlushAll()).Right();
        Assert.Equal(0, await _client.Run(ServerCommands.DbSize()).Right());
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_before_anything_is_sent()
    {
        await _client.Run(Ping()).Right();
        await _cluster.ResetCallsAsync();

        RedisError[] refused =
        [
            await _client.Run(SInter<string>("a", "b")).Left(),
            await _client.Run(MSetNx(("a", 1), ("b", 2))).Left(),
            await _client.Run(MSetEx([("a", 1), ("b", 2)])).Left(),
            await _client.Run(Rename("a", "b")).Left(),
            await _client.Run(Multi((Incr("a"), Incr("b")).Zip())).Left(),
            await _client.Run(OnLease(from _ in Incr("a") from b in Incr("b") select b)).Left(),
        ];

        Assert.All(refused, static error => Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.CrossSlot>(error).Delivery));
        var calls = await _cluster.CallsAsync();
        Assert.DoesNotContain(calls.Keys, static name => name is "sinter" or "msetnx" or "msetex" or "rename" or "multi");
        Assert.Equal(1, calls.GetValueOrDefault("incr"));
    }

    /// <summary>Valkey 9.1 sets keys of two slots that one node has, although nothing keeps them together: the client refuses them on every server.</summary>
    [Fact]
    public async Task Several_keys_are_set_at_once_where_one_slot_has_them_and_nowhere_else()
    {
        var (server, hour) = (_cluster.Nodes[0], Expiry.In(TimeSpan.FromHours(1)));
        if (server.Version < (server.Kind == "valkey" ? new Version(9, 1) : new Version(8, 4)))
        {
            var error = Assert.IsType<RedisError.Server>(await _client.Run(MSetEx([("{m}1", 1)])).Left());
            Assert.Contains("MSETEX needs Redis 8.4 or Valkey 9.1", error.Message, StringComparison.Ordinal);
            return;
        }

        Assert.True(await _client.Run(MSetEx([("{m}1", 1), ("{m}2", 2)], hour, When.NotExists)).Right());
        Assert.False(await _client.Run(MSetEx([("{m}2", 3), ("{m}3", 3)], hour, When.NotExists)).Right());
        Assert.Equal(["1", "2", ""], (await _client.Run(MGet("{m}1", "{m}2", "{m}3")).Right()).Select(static value => value.IfNone("").ToString()).ToArray());
        Assert.True((await _client.Run(Ttl("{m}2")).Right()).Remaining.IsSome);

        var owner = await _cluster.PrimaryOfAsync(KeySlot.Of("n0"));
        var neighbour = 1;
        while (await _cluster.PrimaryOfAsync(KeySlot.Of($"n{neighbour}")) != owner) neighbour++;
        Assert.NotEqual(KeySlot.Of("n0"), KeySlot.Of($"n{neighbour}"));
        var refused = Assert.IsType<RedisError.Client.CrossSlot>(await _client.Run(MSetEx([("n0", 1), ($"n{neighbour}", 2)])).Left());
        Assert.Equal(Delivery.NotSent, refused.Delivery);
        Assert.Equal(0, await _client.Run(Exists("n0", $"n{neighbour}")).Right());
    }

    [Fact]
    public Task Transactions_scripts_locks_and_waiting_run_where_their_keys_are() => SlotPrograms.RunWhereTheirKeysAre(_client);

    [Fact]
    public async Task A_server_that_is_no_cluster_says_how_to_connect()
    {
        var server = await SharedServer.GetAsync();
        var error = (await RedisClient.Connect(new ClusterConfig(Clusters.At(server)) { Node = Clients.Config(server) })).Left();

        Assert.Contains("RedisConfig", Assert.IsType<RedisError.Client.InvalidConfig>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reachable_node_is_enough_and_none_says_what_each_said()
    {
        await using var client = (await RedisClient.Connect(new ClusterConfig(new RedisEndpoint.Tcp("127.0.0.1", 1), Clusters.At(_cluster.Nodes[^1])) { Node = Clusters.Config(_cluster).Node })).Right();
        await client.Run(Set("k", 1)).Right();

        var error = Assert.IsType<RedisError.Connection>((await RedisClient.Connect(new ClusterConfig(new RedisEndpoint.Tcp("127.0.0.1", 1), new RedisEndpoint.Tcp("127.0.0.1", 2)))).Left());
        Assert.Equal((ConnectionFault.Unreachable, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.Contains("127.0.0.1:1", error.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_connects_again_after_it_was_disconnected()
    {
        await using var client = await Clusters.Connect(_cluster);
        await client.Run(Set("again", 1)).Right();
        await client.Disconnect();
        Assert.Equal(Delivery.NotSent, (await client.Run(Get("again")).Left()).Delivery);

        await client.Reconnect().Right();
        Assert.True((await client.Run(Get("again")).Right()).IsSome);
    }
}
