using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>Servers that know nothing of one another.</summary>
internal sealed class FiveServers : IAsyncDisposable
{
    public const int Majority = 3;

    private readonly Lock gate = new();
    private readonly HashSet<int> borrowed = [];

    private FiveServers(RedisServer[] all) => All = all;

    public RedisServer[] All { get; }

    public static async Task<FiveServers> Start(RedisServerOptions? options = null, int number = 5) =>
        new(await Task.WhenAll(Enumerable.Range(0, number).Select(_ => RedisServer.StartAsync(options))));

    /// <summary>A client of each.</summary>
    public async Task<ServerClients> Clients(Func<RedisConfig, RedisConfig>? with = null) => new(await Task.WhenAll(All.Select(server => IntegrationTests.Clients.Connect(
        (with ?? (static config => config))(IntegrationTests.Clients.Config(server.Port) with { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(1) })))));

    /// <summary>One that nobody else has borrowed.</summary>
    public int Borrow(Random random)
    {
        lock (gate)
        {
            while (true)
            {
                var chosen = random.Next(All.Length);
                if (borrowed.Add(chosen)) return chosen;
            }
        }
    }

    public void Return(int server)
    {
        lock (gate) borrowed.Remove(server);
    }

    /// <summary>The tokens under a key, one for each server; null where there is none.</summary>
    public Task<string?[]> Holders(string key) => Task.WhenAll(All.Select(async server => await server.CliAsync("EXISTS", key) == "0" ? null : await server.CliAsync("GET", key)));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All) await server.DisposeAsync();
    }
}

/// <summary>Clients of several servers, closed together.</summary>
internal sealed class ServerClients(RedisClient[] all) : IAsyncDisposable
{
    public RedisClient[] All => all;

    public async ValueTask DisposeAsync()
    {
        foreach (var client in all) await client.DisposeAsync();
    }
}
