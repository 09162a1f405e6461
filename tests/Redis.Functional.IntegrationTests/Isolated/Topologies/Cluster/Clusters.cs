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

    public static RedisEndpoint At(RedisServer node) => RedisEndpoint.Parse(node.Endpoint).Right();
}
