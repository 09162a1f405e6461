using LanguageExt;
using Redis.Functional.Server;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>What a client of four independent servers sends where: shared connections and pools, both protocols.</summary>
[Trait("Load", "Any")]
public sealed class ShardedClientTests : IAsyncLifetime
{
    private ShardSet _shards = null!;
    private RedisClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _shards = await ShardSet.StartAsync();
        _client = await _shards.Connect();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _shards.DisposeAsync();
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task Each_call_goes_to_the_shard_that_has_its_keys(ProtocolPreference protocol, bool isPooled)
    {
        await using var client = await _shards.Connect(node => node with { Protocol = protocol, Pool = isPooled ? PoolOptions.Default : null });
        RedisKey[] keys = [.. Enumerable.Range(0, 300).Select(i => (RedisKey)$"{protocol}{isPooled}{i}")];

        await client.Run(MSet(keys.Select(static key => (key, (RedisValue)key.ToString())))).Right();
        Assert.Equal(keys.Select(static key => Prelude.Some(key.ToString())), await client.Run(MGet<string>(keys)).Right());
        Assert.Equal(keys.Select(static key => key.ToString()), (await client.Run(Pipeline.Traverse(keys, static key => Get(key))).Right()).Select(static value => value.IfNone("").ToString()));
        Assert.Equal(keys.Length, (await Task.WhenAll(keys.Select(key => client.Run(Get(key)).Right()))).Count(static value => value.IsSome));
        foreach (var key in keys) Assert.Equal("1", await _shards.ServerOf(key).CliAsync("EXISTS", key.ToString()));
        Assert.Equal(keys.Length, await client.Run(Touch(keys)).Right());
        Assert.Equal(keys.Length, await client.Run(Exists(keys)).Right());
        Assert.Equal(keys.Length / 2, await client.Run(Unlink(keys[..(keys.Length / 2)])).Right());
        Assert.Equal(keys.Length - (keys.Length / 2), await client.Run(Del(keys)).Right());
    }

    [Fact]
    public async Task What_concerns_all_shards_is_put_together()
    {
        await _client.Run(Pipeline.Traverse(Enumerable.Range(0, 100), static i => Set($"all{i}", i))).Right();
        Assert.Equal(100, await _client.Run(DbSize()).Right());
        Assert.Equal(100, (await _client.Run(Keys("all*")).Right()).Count);
        Assert.Equal(100, await Count(_client.ScanKeys("all*")));

        // One that was left behind by another placement.
        await _shards.Servers[(_shards.IndexOf("all0") + 1) % 4].CliAsync("SET", "all0", "old");
        Assert.Equal(100, await Count(_client.ScanKeys("all*")));

        var digest = await _client.Run(ScriptLoad("return 1")).Right();
        Assert.All(await _client.Run(ScriptExists(digest).OnPrimaries()).Right(), static one => Assert.True(Assert.Single(one.Outcome.Right())));
        await _client.Run(ScriptFlush()).Right();
        Assert.All(await _client.Run(ScriptExists(digest).OnPrimaries()).Right(), static one => Assert.False(Assert.Single(one.Outcome.Right())));

        await _client.Run(FlushDb()).Right();
        Assert.Equal(0, await _client.Run(DbSize()).Right());
        Assert.All(await _client.Run(Ping().OnAllNodes()).Right(), static one => Assert.True(one.Outcome.IsRight));
        Assert.Empty(await _client.Run(Ping().OnReplicas()).Right());

        static async Task<int> Count(IAsyncEnumerable<Either<RedisError, RedisKey>> scan)
        {
            var found = 0;
            await foreach (var key in scan) found += key.Right().IsNull ? 0 : 1;
            return found;
        }
    }

    [Fact]
    public async Task What_has_keys_in_two_slots_is_refused_also_where_both_are_on_one_shard()
    {
        var (one, other) = (_shards.KeyAt(0, "a"), _shards.KeyAt(0, "b"));
        await _client.Run(Get(one)).Right();
        var before = await _shards.CallsAsync();

        RedisError[] refused =
        [
            await _client.Run(SInter<string>(one, other)).Left(),
            await _client.Run(MSetNx((one, 1), (other, 2))).Left(),
            await _client.Run(Rename(one, other)).Left(),
            await _client.Run(Multi((Incr(one), Incr(other)).Zip())).Left(),
            await _client.Run(RedisScript.Create<long>("return 1").Call([one, other], [])).Left(),
        ];

        Assert.All(refused, static error => Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.CrossSlot>(error).Delivery));
        Assert.Equal(before, await _shards.CallsAsync());
        Assert.IsType<RedisError.Client.CrossSlot>(await _client.Run(OnLease(from _ in Incr(one) from b in Incr(other) select b)).Left());
    }

    [Fact]
    public async Task What_has_no_key_is_refused_and_says_how_it_is_done()
    {
        await _client.Run(Get("k")).Right();
        var before = await _shards.CallsAsync();

        RedisError[] refused =
        [
            await _client.Run(Ping()).Left(),
            await _client.Run(Time()).Left(),
            await _client.Run(Info()).Left(),
            await _client.Run(ConfigGet("*")).Left(),
            await _client.Run(RandomKey()).Left(),
            await _client.Run((Get("k"), Time()).Zip()).Left(),
            await _client.Run(Multi((Time(), Time()).Zip())).Left(),
            await _client.Run(OnLease(Time())).Left(),
            await _client.Run(OnLease(DbSize())).Left(),
            await _client.Run(RedisScript.Create<long>("return 1").Call([], [])).Left(),
        ];

        Assert.All(refused, static error => Assert.Contains("OnPrimaries", Assert.IsType<RedisError.Client.Unsupported>(error).Message, StringComparison.Ordinal));
        Assert.All(refused, static error => Assert.Equal(Delivery.NotSent, error.Delivery));
        Assert.Equal(1, (await _client.Run((Get("k"), Time()).Zip()).Left()).Context.Index);
        Assert.IsType<RedisError.Client.Unsupported>(await _client.Run(ClusterCountKeysInSlot(1)).Left());
        Assert.IsType<RedisError.Client.Unsupported>(await _client.Run(Wait(1, TimeSpan.FromSeconds(1))).Left());
        Assert.Equal(before, await _shards.CallsAsync());

        // Beside a key it means that key's shard, where all goes to one.
        Assert.True((await _client.Run(Multi((Incr("k"), Time()).Zip()))).IsRight);
        Assert.True((await _client.Run(OnLease(from _ in Incr("k") from time in Time() select time))).IsRight);
    }

    [Fact]
    public async Task No_command_of_the_server_reaches_a_shard_without_a_key_unless_it_is_for_all_of_them()
    {
        var names = await _shards.Servers[0].CliLinesAsync("COMMAND", "LIST");
        var (before, refused) = (await _shards.CallsAsync(), 0);
        foreach (var name in names)
        {
            // Some are refused earlier, as those that would change the connection.
            var command = Raw(name.ToUpperInvariant());
            if (command.Request.Fault() is null && (RouteFacts.Of(command.Request).Needs & RouteNeeds.FansOut) != RouteNeeds.None) continue;
            Assert.True(await _client.Run(command).Left() is RedisError.Client { Delivery: Delivery.NotSent }, name);
            refused++;
        }

        Figures.Report("shards, refusals", $"{refused} of {names.Count} commands of the server without arguments: none reached it");
        Assert.InRange(refused, 150, names.Count);
        Assert.Equal(before, await _shards.CallsAsync());
    }

    [Fact]
    public async Task No_refused_call_of_the_catalogue_reaches_a_shard_whatever_its_arguments()
    {
        // Nothing that a client sends by itself counts.
        await _client.DisposeAsync();
        await using var client = await _shards.Connect(static node => node with { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        var random = new Random(20240229);
        var kinds = new Dictionary<RouteKind, SortedSet<string>>();
        var (asked, before) = (await Asked(), await Asked());
        var calls = 0;
        foreach (var call in CommandMethod.All.SelectMany(method => method.Calls(random, 24)).Where(static call => call.Request.Fault() is null))
        {
            var exchange = new PlainCommand(call.Request).NewExchange(client.Environment);
            var route = ShardRoute.Of(exchange, RoutePlan.Of(exchange));
            if (!kinds.TryGetValue(route.Kind, out var names)) kinds[route.Kind] = names = [];
            names.Add(call.Name);
            if (route.Kind != RouteKind.Refused) continue;
            var error = await client.Run(new PlainCommand(call.Request)).Left();
            Assert.True(error is RedisError.Client.Unsupported or RedisError.Client.CrossSlot && error.Delivery == Delivery.NotSent, $"{call}: {error}");
            calls++;
        }

        // The test asks with INFO, which is refused too.
        var after = await Asked();
        for (var i = 0; i < after.Length; i++)
            Assert.Equal(after[i].ToDictionary(static one => one.Key, static one => one.Value), after[i].ToDictionary(static one => one.Key, one => before[i].GetValueOrDefault(one.Key) + before[i].GetValueOrDefault(one.Key) - asked[i].GetValueOrDefault(one.Key)));
        Assert.DoesNotContain(RouteKind.AnyPrimary, kinds.Keys);
        Assert.InRange(kinds[RouteKind.Refused].Count, 100, 400);
        Figures.Report("shards, refusals", $"{calls} calls of {kinds[RouteKind.Refused].Count} commands with arguments refused: none reached a shard; {kinds[RouteKind.OneSlot].Count} commands go to one shard, {kinds[RouteKind.Parted].Count} are split or go to all");

        // Of a command that the server does not know it counts the error alone.
        Task<Dictionary<string, long>[]> Asked() => Task.WhenAll(_shards.Servers.Select(static async server => new Dictionary<string, long>(await server.CallsAsync()) { ["errors"] = await server.ErrorsAsync("ERR") }));
    }

    [Fact]
    public Task Transactions_scripts_locks_and_waiting_run_where_their_keys_are() => SlotPrograms.RunWhereTheirKeysAre(_client);

    [Fact]
    public async Task Messages_go_by_the_slot_of_their_channel_and_patterns_hear_all_shards()
    {
        string[] channels = [.. Enumerable.Range(0, 4).Select(i => _shards.KeyAt(i, "channel").ToString())];
        await using var literal = _client.Subscribe([.. channels.Select(static channel => (RedisChannel)channel)]);
        await using var pattern = _client.Subscribe(RedisChannel.Pattern("channel:*"));
        await using var shard = _client.Subscribe(RedisChannel.Sharded("sharded"));
        (await literal.WaitUntilSubscribed()).Right();
        (await pattern.WaitUntilSubscribed()).Right();
        (await shard.WaitUntilSubscribed()).Right();

        foreach (var channel in channels) Assert.Equal(2, await _client.Run(Publish(channel, "m")).Right());
        Assert.All(await _client.Run(Pipeline.Traverse(channels, static channel => Publish(channel, "n"))).Right(), static count => Assert.Equal(2, count));
        Assert.Equal(1, await _client.Run(SPublish("sharded", "s")).Right());

        Assert.Equal(8, await Messages(literal, 8));
        Assert.Equal(8, await Messages(pattern, 8));
        Assert.Equal(1, await Messages(shard, 1));

        static async Task<int> Messages(Subscription<RedisValue> subscription, int count)
        {
            var found = 0;
            await foreach (var one in subscription)
                if (one.Right() is PubSubEvent<RedisValue>.Message && ++found == count) break;
            return found;
        }
    }

    [Fact]
    public async Task Databases_nodes_and_topology_are_those_of_all_shards()
    {
        await _client.Run(Set("k", "in 0")).Right();
        var second = _client.Node.GetDatabase(2);
        Assert.True((await second.Run(Get("k")).Right()).IsNone);
        await second.Run(Set("k", "in 2")).Right();
        Assert.Contains("db2:keys=1", await _shards.ServerOf("k").CliAsync("INFO", "keyspace"), StringComparison.Ordinal);

        Assert.Equal(["s1", "s2", "s3", "s4"], _client.Nodes.Select(static node => node.Id).ToArray());
        Assert.Equal(_shards.Servers.Select(static server => server.Endpoint), _client.Nodes.Select(static node => $"{node.Endpoint}"));
        Assert.All(_client.Nodes, static node => Assert.True(node.IsPrimary));
        Assert.Equal(["s1", "s2", "s3", "s4"], _client.Topology.Shards.Select(static shard => shard.Name).ToArray());
        Assert.Equal(KeySlot.Count, _client.Topology.Shards.Sum(static shard => shard.Slots));
        Assert.All(_client.Topology.Shards, static shard => Assert.True(shard.IsConnected));
        Assert.True(_client.IsConnected);
        foreach (var node in _client.Nodes) Assert.True((await node.Client.Run(Time())).IsRight);

        await _client.Disconnect();
        Assert.False(_client.IsConnected);
        Assert.True((await _client.Run(Get("k"))).IsLeft);
        await _client.Reconnect().Right();
        Assert.Equal("in 0", (await _client.Run(Get<string>("k")).Right()).IfNone(""));
        Assert.All(_client.Topology.Shards, static shard => Assert.True(shard.IsConnected));
    }

    [Fact]
    public async Task A_lazy_client_is_ready_when_it_is_called()
    {
        await using var client = RedisClient.Create(_shards.Config(static node => node with { WhenDisconnected = WhenDisconnected.Wait })).Right();
        Assert.Equal(0, await client.Run(Exists("a", "b", "c", "d", "e", "f")).Right());
        await using var pooled = RedisClient.Create(_shards.Config(static node => node with { Pool = PoolOptions.Default })).Right();
        Assert.Equal(0, await pooled.Run(Exists("a", "b", "c", "d", "e", "f")).Right());
    }
}
