using Redis.Functional;
using Redis.Functional.Testing;

namespace Quickstart;

/// <summary>
/// The server of a sample: the one of REDIS_URL, or one that is started for it and ends with it, by redis-server or valkey-server on PATH or in this
/// process (Garnet). Nothing is installed.
/// </summary>
static class SampleServer
{
    /// <summary>Says which server it is, and runs the sample on it. The exit code.</summary>
    private static async Task<int> Run(Func<RedisConfig, Task<int>> sample, Feature needs)
    {
        if (Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url)
        {
            return await RedisTarget.Parse(url).Match(
                Right: target => target is RedisConfig config ? sample(config) : Task.FromResult(Several()),
                Left: error => Task.FromResult(Advice.Print("the address in REDIS_URL", error)));
        }
        var started = await TestServer.Start(new TestServerOptions { Needs = needs });
        return await started.Match(
            Right: async server =>
            {
                await using (server)
                {
                    Console.WriteLine($"Started {server.Engine} for this sample.");
                    return await sample(server.Config);
                }
            },
            Left: error =>
            {
                Console.Error.WriteLine(error.Message);
                return Task.FromResult(1);
            });
    }

    /// <summary>The same for a sample that needs a client, which is closed after it.</summary>
    public static Task<int> Run(Func<RedisClient, Task<int>> sample, Func<RedisConfig, RedisConfig>? configure = null, Feature needs = Feature.None) => Run(
        async config =>
        {
            var connected = await RedisClient.Connect(configure is null ? config : configure(config));
            if (!connected.TryGetValue(out var client, out var error)) return Advice.Print($"{config.Endpoint}", error);
            await using (client)
            {
                Console.WriteLine($"Connected to {config.Endpoint}.\n");
                return await sample(client);
            }
        },
        needs);

    /// <summary>The same for a web site, which registers a client of this address by itself.</summary>
    public static Task<int> Serve(Func<string, Task<int>> site) =>
        Run(config => site(Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : $"unix://{config.Endpoint}"), Feature.None);

    private static int Several()
    {
        Console.Error.WriteLine("REDIS_URL names several servers, and this sample takes one: give it the address of one, such as redis://localhost:6379, or unset it.");
        Console.Error.WriteLine("For several servers there are samples/Sentinel, samples/Cluster and samples/Sharding, which start their own.");
        return 1;
    }
}
