using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Configurations for the kit's servers, and connected clients.</summary>
internal static class Clients
{
    // On a busy machine a handshake takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static RedisConfig Config(int port, ProtocolPreference protocol = ProtocolPreference.Resp3OrResp2) =>
        new() { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", port), Protocol = protocol, ConnectTimeout = Patience };

    public static RedisConfig Config(RedisServer server, ProtocolPreference protocol = ProtocolPreference.Resp3OrResp2) =>
        Doubts.Watched(RedisConfig.Parse(server.Url).Right() with { Protocol = protocol, ConnectTimeout = Patience }, server);

    public static Task<RedisClient> Connect(RedisConfig config) => RedisClient.Connect(config).Right();

    /// <summary>
    /// The client for what is about the server by itself: the same one, but of a client of shards, which refuses what names none of them, that of its shard.
    /// </summary>
    public static IRedisClient AtServer(this RedisClient client) => client.Target is ShardedConfig ? client.Nodes[0].Client : client;

    /// <summary>A client of the shared server, of the kind that <see cref="Topologies"/> says.</summary>
    public static async Task<RedisClient> Shared(ProtocolPreference protocol, Func<RedisConfig, RedisConfig>? with = null)
    {
        var config = Config(await SharedServer.GetAsync(), protocol);
        return await RedisClient.Connect(await Topologies.Of(with is null ? config : with(config))).Right();
    }
}
