using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>A shard that sentinels watch beside one that is a server alone: reads at replicas, and a failover that the other shard does not notice.</summary>
[Trait("Load", "Waits")]
public sealed class ShardWithSentinelsTests
{
    private const int Keys = 40;

    [Fact]
    public async Task It_reads_at_its_replica_and_survives_its_primary()
    {
        await using var set = await SentinelSet.StartAsync();
        await using var alone = await RedisServer.StartAsync();
        var node = new RedisConfig { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromMinutes(2), ConnectTimeout = TimeSpan.FromSeconds(30) };
        var watched = new SentinelConfig(set.Name, [.. set.Sentinels.Select(static one => RedisEndpoint.Parse(one.Endpoint).Right())]) { Node = node };
        var config = new ShardedConfig(new Shard("watched", watched), new Shard("alone", node with { Endpoint = RedisEndpoint.Parse(alone.Endpoint).Right() }));
        await using var client = (await RedisClient.Connect(config)).Right();
        RedisKey[] keys = [.. Enumerable.Range(0, Keys).Select(static i => (RedisKey)$"k{i}")];
        await client.Run(MSet(keys.Select(static key => (key, (RedisValue)"v")))).Right();

        var primary = await set.PrimaryAsync();
        var replica = (await set.ReplicasAsync())[0];
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        await Eventually.TrueAsync(async () => (await reading.Run(MGet<string>(keys)).Right()).ForAll(static value => value.IsSome) && (await replica.CallsAsync()).GetValueOrDefault("mget") > 10, "reads go to the replica");
        Assert.Equal(["alone", "watched", "watched"], client.Nodes.Select(static one => one.Id).ToArray());
        Assert.Equal([replica.Endpoint], client.Topology.Replicas.Select(static one => $"{one.Endpoint}").ToArray());
        Assert.Equal(2, client.Topology.Shards.Count);
        Assert.NotEmpty(client.Topology.Sentinels);

        primary.Kill();
        await Eventually.TrueAsync(() => client.Topology.Shards.Any(static shard => !shard.IsConnected), "the client has noticed");
        foreach (var key in keys) await client.Run(Set(key, "w")).Right();
        Assert.All(await client.Run(MGet<string>(keys)).Right(), static value => Assert.Equal("w", value.IfNone("")));
        Assert.True(client.TopologyFigures.PrimaryChanges > 0);
        Assert.Contains(client.Topology.Shards, shard => shard.Name == "watched" && $"{shard.Primary}" == replica.Endpoint);
    }
}
