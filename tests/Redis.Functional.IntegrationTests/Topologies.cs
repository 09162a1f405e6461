using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// The kind of client that the shared tests use, by <c>REDIS_FUNCTIONAL_CLIENT</c>: the same programs have the same outcomes on all. Each reaches the shared server.
/// </summary>
internal static class Topologies
{
    private static readonly Func<RedisConfig, Task<RedisTarget>> Chosen = Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_CLIENT") switch
    {
        null or "" => static config => Task.FromResult<RedisTarget>(config),
        "sentinel" => static config => Sentinel(config, ReadFrom.Primary),
        "replica" => static config => Sentinel(config, ReadFrom.ReplicaPreferred),
        "cluster" => static config => Cluster(config, ReadFrom.Primary),
        "cluster-replica" => static config => Cluster(config, ReadFrom.Replica),
        "sharded" => Sharded,
        var unknown => throw new InvalidOperationException($"REDIS_FUNCTIONAL_CLIENT is {unknown}, and no kind of client has that name"),
    };

    private static readonly Lazy<Task<Pretence[]>> Nodes = new(static async () => await SharedServer.GetAsync() is var server ? Pretence.Cluster(server.Host, server.Port, 1, withReplicas: true) : []);
    private static readonly Lazy<Task<(ScriptServer Sentinel, Pretence Replica)>> Around = new(Start);

    /// <summary>What a client of the shared server is made for.</summary>
    public static Task<RedisTarget> Of(RedisConfig config) => Chosen(config);

    private static async Task<RedisTarget> Sentinel(RedisConfig config, ReadFrom read)
    {
        var (sentinel, _) = await Around.Value;
        return new SentinelConfig("shared", new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port)) { Node = config, Read = read };
    }

    // A node that leads to the server: it has all slots, so that what counts connections counts the same.
    private static async Task<RedisTarget> Cluster(RedisConfig config, ReadFrom read) =>
        new ClusterConfig([.. (await Nodes.Value).Select(static node => new RedisEndpoint.Tcp("127.0.0.1", node.Port))]) { Node = config, Read = read };

    // One shard, so that what is about all of them has the outcomes of one server.
    private static Task<RedisTarget> Sharded(RedisConfig config) => Task.FromResult<RedisTarget>(new ShardedConfig(new Shard("shared", config)));

    // A replica that is never behind: the server itself, by another address, which says that it is one.
    private static async Task<(ScriptServer Sentinel, Pretence Replica)> Start()
    {
        var server = await SharedServer.GetAsync();
        var replica = Pretence.Replica(server.Host, server.Port);
        var fields = ScriptReply.Array("name", "shared-replica", "ip", "127.0.0.1", "port", $"{replica.Port}", "flags", "slave", "runid", new string('1', 40), "master-link-status", "ok");
        return (ScriptServer.Start(MisbehavingSentinel.Naming("shared", server.Host, server.Port).On("SENTINEL REPLICAS", ScriptReply.Array(fields))), replica);
    }
}
