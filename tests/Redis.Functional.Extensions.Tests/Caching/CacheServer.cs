using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>A server of their own for the tests of a class, and a client of it.</summary>
public sealed class CacheServer : IAsyncLifetime
{
    private RedisServer? server;
    private RedisClient? client;

    public RedisServer Server => server!;

    public RedisClient Client => client!;

    /// <summary>A client of a server, connected although the machine is busy.</summary>
    public static Task<RedisClient> Connect(RedisServer server, Func<RedisConfig, RedisConfig>? with = null)
    {
        var config = RedisConfig.Parse(server.Url).Right() with { ConnectTimeout = TimeSpan.FromSeconds(30) };
        return RedisClient.Connect(with is null ? config : with(config)).Right();
    }

    public async ValueTask InitializeAsync()
    {
        server = await RedisServer.StartAsync();
        client = await Connect(server);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>The milliseconds that a key lives still; -1: for ever.</summary>
    public async Task<long> LifeOf(string key) => long.Parse(await Server.CliAsync("PTTL", key), System.Globalization.CultureInfo.InvariantCulture);
}
