using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>Independent servers, and clients that use them as one.</summary>
internal sealed class ShardSet : IAsyncDisposable
{
    // On a busy machine a handshake takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ShardSet(RedisServer[] servers) => Servers = servers;

    public RedisServer[] Servers { get; }

    public Placement Placement => Placement.Of([.. Config().Shards]).Right();

    public static async Task<ShardSet> StartAsync(int count = 4, RedisServerOptions? options = null) =>
        new(await Task.WhenAll(Enumerable.Range(0, count).Select(_ => RedisServer.StartAsync(options))));

    public static string NameOf(int index) => $"s{index + 1}";

    public ShardedConfig Config(Func<RedisConfig, RedisConfig>? with = null) => new([.. Servers.Select((server, i) =>
    {
        var node = Clients.Config(server) with { CommandTimeout = Patience };
        return new Shard(NameOf(i), with is null ? node : with(node));
    })]);

    public async Task<RedisClient> Connect(Func<RedisConfig, RedisConfig>? with = null) => (await RedisClient.Connect(Config(with))).Right();

    /// <summary>The server of a key.</summary>
    public RedisServer ServerOf(RedisKey key) => Servers[IndexOf(key)];

    public int IndexOf(RedisKey key) => Array.FindIndex([.. Enumerable.Range(0, Servers.Length).Select(NameOf)], name => name == Placement.ShardOf(key).Name);

    /// <summary>A key of a shard, another one for each word.</summary>
    public RedisKey KeyAt(int index, string word = "key") => Enumerable.Range(0, int.MaxValue).Select(i => (RedisKey)$"{word}:{i}").First(key => IndexOf(key) == index);

    /// <summary>All calls that the servers have counted, but for those that the test asks with.</summary>
    public async Task<long> CallsAsync() =>
        (await Task.WhenAll(Servers.Select(static server => server.CallsAsync()))).Sum(static calls => calls.Where(static one => one.Key is not ("info" or "config|resetstat" or "ping" or "auth" or "hello" or "client|setinfo" or "client|setname")).Sum(static one => one.Value));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers) await server.DisposeAsync();
    }
}
