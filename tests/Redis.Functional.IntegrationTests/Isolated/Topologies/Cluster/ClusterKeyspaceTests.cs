using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Keyspace notifications of all primaries: nodes do not pass them on.</summary>
[Trait("Load", "Waits")]
public sealed class ClusterKeyspaceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Keys = [.. Enumerable.Range(0, 100).Select(static n => $"key{n}")];

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Each_event_of_each_primary_comes_once_while_slots_move_and_primaries_change(ProtocolPreference protocol)
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, node => node with { Protocol = protocol, WhenDisconnected = WhenDisconnected.Wait });
        (await client.Run(ConfigSet("notify-keyspace-events", "KEA"))).Right();
        await using var events = client.Subscribe([RedisChannel.KeyEvent("set")], new SubscriptionOptions { MaxMessages = 100_000 });
        (await events.WaitUntilSubscribed()).Right();
        Assert.Equal(0, await Round(client, events));

        var slot = KeySlot.Of(Keys[0]);
        var from = await cluster.PrimaryOfAsync(slot);
        var to = (await cluster.PrimariesAsync()).First(primary => primary != from);
        await cluster.MoveAsync([slot], from, to);
        Assert.Equal(0, await Round(client, events));

        await cluster.FailoverAsync(slot);
        await cluster.ReadyAsync();

        // The client hears of it by a redirect.
        (await client.Run(Set($"{{{Keys[0]}}}other", 1))).Right();
        await Interrupted(events);
        Assert.Equal(0, await Round(client, events));

        (await cluster.PrimaryOfAsync(slot)).Kill();
        await Interrupted(events);
        Assert.Equal(0, await Round(client, events));
    }

    [Fact]
    public async Task A_new_primary_is_asked_too()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster);
        await using var events = client.Subscribe(RedisChannel.KeyEvent("set"));
        (await events.WaitUntilSubscribed()).Right();

        var added = await cluster.AddEmptyNodeAsync();
        var slot = KeySlot.Of(Keys[0]);
        await cluster.MoveAsync([slot], await cluster.PrimaryOfAsync(slot), added);
        (await client.Run(Set(Keys[0], 1))).Right();

        await Interrupted(events);
        (await client.Run(ConfigSet("notify-keyspace-events", "KEA"))).Right();
        Assert.Equal(0, await Round(client, events));
    }

    // One gap, which has an end.
    private static async Task Interrupted(Subscription<RedisValue> events)
    {
        PubSubEvent<RedisValue>? next;
        do next = await Next(events, Patience);
        while (next is PubSubEvent<RedisValue>.Message);
        Assert.IsType<PubSubEvent<RedisValue>.Interrupted>(next);
        (await events.WaitUntilSubscribed()).Right();
    }

    // Writes each key, and answers how many gaps were among their events.
    private static async Task<int> Round(RedisClient client, Subscription<RedisValue> events)
    {
        (await client.Run(Pipeline.Traverse(Keys, static key => Set(key, 1)))).Right();
        var (seen, gaps) = (new List<string>(), 0);
        while (seen.Count < Keys.Length)
        {
            var next = await Next(events, Patience);
            if (next is PubSubEvent<RedisValue>.Interrupted) gaps++;
            if (KeyspaceNotification.TryParse(next, out var said) && Keys.Contains(said.Key.ToString())) seen.Add(said.Key.ToString());
        }

        Assert.Equal(Keys.Order(), seen.Order());
        return gaps;
    }

    private static async Task<PubSubEvent<RedisValue>?> Next(Subscription<RedisValue> events, TimeSpan patience) =>
        (await events.Receive(patience)).Right().MatchUnsafe(Some: static next => (PubSubEvent<RedisValue>?)next, None: static () => null);
}
