using System.Diagnostics;
using LanguageExt;
using Redis.Functional.Server;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>One of four shards is gone: its calls say so, and the others notice nothing.</summary>
[Trait("Load", "Any")]
public sealed class ShardAwayTests
{
    private const int Keys = 200;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Its_calls_are_disconnected_and_all_others_are_served(bool isPooled)
    {
        await using var shards = await ShardSet.StartAsync();
        await using var client = await shards.Connect(node => node with { Pool = isPooled ? PoolOptions.Default : null });
        RedisKey[] keys = [.. Enumerable.Range(0, Keys).Select(static i => (RedisKey)$"k{i}")];
        var gone = shards.IndexOf(keys[0]);
        await client.Run(MSet(keys.Select(static key => (key, (RedisValue)"v")))).Right();
        await using var hearing = client.Subscribe(shards.KeyAt((gone + 1) % 4, "channel").ToString());
        (await hearing.WaitUntilSubscribed()).Right();

        shards.Servers[gone].Kill();
        await Eventually.TrueAsync(() => !client.Topology.Shards[gone].IsConnected, "the client has noticed");

        var outcomes = await Task.WhenAll(keys.Select(key => client.Run(Get<string>(key)).AsTask()));
        for (var i = 0; i < Keys; i++)
        {
            if (shards.IndexOf(keys[i]) == gone) Assert.True(outcomes[i].Left() is RedisError.Connection { Delivery: Delivery.NotSent }, $"{outcomes[i]}");
            else Assert.Equal("v", outcomes[i].Right().IfNone(""));
        }

        // Each key by itself, and all together.
        var each = await client.Run(Pipeline.Traverse(keys, static key => Get<string>(key).Attempt())).Right();
        Assert.Equal(keys.Select(key => shards.IndexOf(key) == gone), each.Select(static one => one.IsLeft));
        Assert.IsType<RedisError.Connection>(await client.Run(MGet<string>(keys)).Left());
        var written = await client.Run(MSet(keys.Select(static key => (key, (RedisValue)"w")))).Left();
        Assert.True(written.Context.MayHaveWritten);
        Assert.False(written.IsRetrySafe);
        Assert.Equal(3, (await client.Run(Ping().OnPrimaries()).Right()).Count(static one => one.Outcome.IsRight));
        Assert.True(client.IsConnected);
        Assert.Equal([gone], client.Topology.Shards.Select(static (shard, i) => (shard, i)).Where(static one => !one.shard.IsConnected).Select(static one => one.i));
        Assert.Equal(1, await client.Run(Publish(shards.KeyAt((gone + 1) % 4, "channel").ToString(), "m")).Right());

        // It comes back with nothing: no key went elsewhere meanwhile.
        await shards.Servers[gone].RestartAsync();
        await Eventually.TrueAsync(async () => (await client.Run(Get(keys[0]))).IsRight, "the shard is reached again");
        var back = await client.Run(Pipeline.Traverse(keys, static key => Get<string>(key))).Right();
        Assert.Equal(keys.Select(key => shards.IndexOf(key) == gone ? "" : "w"), back.Select(static value => value.IfNone("")));
        Assert.Equal(keys.Count(key => shards.IndexOf(key) != gone), await client.Run(ServerCommands.DbSize()).Right());
    }

    [Fact]
    public async Task Calls_that_wait_go_on_when_the_shard_is_back()
    {
        await using var shards = await ShardSet.StartAsync(2);
        await using var client = await shards.Connect(static node => node with { WhenDisconnected = WhenDisconnected.Wait });
        var (gone, here) = (shards.KeyAt(0), shards.KeyAt(1));
        shards.Servers[0].Kill();
        await Eventually.TrueAsync(() => !client.Topology.Shards[0].IsConnected, "the client has noticed");

        var waiting = client.Run(Exists(gone, here)).AsTask();
        Assert.Equal(1, await client.Run(Incr(here)).Right());
        Assert.False(waiting.IsCompleted);
        await shards.Servers[0].RestartAsync();
        Assert.InRange((await waiting).Right(), 0, 1);
    }

    [Fact]
    public async Task A_set_of_which_one_cannot_be_reached_is_not_connected_to()
    {
        await using var shards = await ShardSet.StartAsync(2);
        shards.Servers[1].Kill();
        var error = (await RedisClient.Connect(shards.Config(static node => node with { ConnectTimeout = TimeSpan.FromSeconds(2) }))).Left();
        Assert.True(error is RedisError.Connection { Fault: ConnectionFault.Refused or ConnectionFault.Unreachable, Delivery: Delivery.NotSent }, $"{error}");
    }

    [Fact]
    public async Task Pools_of_four_pop_on_each_of_four_shards_and_do_not_disturb_one_another()
    {
        await using var shards = await ShardSet.StartAsync();
        await using var one = await shards.Connect(static node => node with { Pool = PoolOptions.Default with { MaxSize = 4 } });
        await using var other = await shards.Connect(static node => node with { Pool = PoolOptions.Default with { MaxSize = 4 } });
        RedisKey[] lists = [.. Enumerable.Range(0, 16).Select(i => shards.KeyAt(i % 4, $"list{i}"))];
        var popping = lists.Select(list => one.Run(BLPop(list, TimeSpan.FromSeconds(60))).AsTask()).ToArray();
        await Eventually.TrueAsync(() => one.Node.PoolStatistics.InUse == 16, "all connections of one client wait");

        // The other client has its own.
        var start = Stopwatch.GetTimestamp();
        await other.Run(MSet(Enumerable.Range(0, 100).Select(static i => ((RedisKey)$"k{i}", (RedisValue)"v")))).Right();
        await other.Run(Pipeline.Traverse(lists, static list => RPush(list, list.ToString()))).Right();
        var popped = await Task.WhenAll(popping);
        Figures.Report("shards, blocking", $"16 BLPOP on pools of 4 on 4 shards answered {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms after another client began to push");

        Assert.Equal(lists.Select(static list => list.ToString()), popped.Select(static value => value.Right().IfNone("").ToString()));
        Assert.Equal(0, one.Node.PoolStatistics.InUse);
    }
}
