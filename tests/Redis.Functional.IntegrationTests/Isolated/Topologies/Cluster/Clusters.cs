using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Clients of the kit's clusters.</summary>
internal static class Clusters
{
    // On a busy machine a handshake takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static ClusterConfig Config(RedisCluster cluster, Func<RedisConfig, RedisConfig>? with = null)
    {
        var node = RedisConfig.Parse(cluster.Nodes[0].Url).Right() with { ConnectTimeout = Patience, CommandTimeout = Patience };
        return new([.. cluster.Nodes.Select(At)]) { Node = with is null ? node : with(node) };
    }

    public static async Task<RedisClient> Connect(RedisCluster cluster, Func<RedisConfig, RedisConfig>? with = null) => (await RedisClient.Connect(Config(cluster, with))).Right();

    /// <summary>Each slot goes to another primary than the one that has it, with its keys.</summary>
    public static async Task MoveEach(RedisCluster cluster, IEnumerable<int> slots)
    {
        foreach (var group in (await Task.WhenAll(slots.Select(async slot => (Slot: slot, Owner: await cluster.PrimaryOfAsync(slot))))).GroupBy(static one => one.Owner))
        {
            var to = (await cluster.PrimariesAsync()).First(primary => primary != group.Key);
            await cluster.MoveAsync([.. group.Select(static one => one.Slot)], group.Key, to);
        }
    }

    /// <summary>The number that an environment variable says, for the long form of a test.</summary>
    public static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;

    public static RedisEndpoint At(RedisServer node) => RedisEndpoint.Parse(node.Endpoint).Right();
}
