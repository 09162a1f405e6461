using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/guides/connecting.md.</summary>
public static class Connecting
{
    public static async Task Ways(CancellationToken token)
    {
        // snippet: address
        Either<RedisError, RedisClient> connected = await RedisClient.Connect("redis://app:secret@cache.internal:6379/2?commandTimeout=500ms", token);
        // end snippet
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configure
        Either<RedisError, RedisClient> resilient = await RedisClient.Connect(
            "rediss://cache.internal",
            config => config with { Reconnect = config.Reconnect with { MaxDelay = TimeSpan.FromSeconds(30) } },
            token);
        // end snippet
        resilient.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configuration
        var config = new RedisConfig
        {
            Endpoint = new RedisEndpoint.Tcp("cache.internal", 6380),
            Tls = new TlsOptions(),
            Credentials = new RedisCredentials("app", Environment.GetEnvironmentVariable("REDIS_PASSWORD") ?? ""),
            ConnectTimeout = TimeSpan.FromSeconds(2),
            CommandTimeout = TimeSpan.FromMilliseconds(500),
            WhenDisconnected = WhenDisconnected.Wait,
        };
        Either<RedisError, RedisClient> lazy = RedisClient.Create(config);
        // end snippet

        // snippet: integrity
        var certain = config with { ReplyIntegrity = ReplyIntegrity.EachWrite };
        // end snippet
        Console.Error.WriteLine(certain);
        lazy.IfLeft(error => Console.Error.WriteLine(error.Message));
    }

    // snippet: use
    public static async Task<string> Greeting(RedisClient client, CancellationToken token)
    {
        if ((await client.Run(Set("greeting", "hello"), token)).TryGetError(out var refused)) return refused.Message;
        var answer = await client.Run(Get<string>("greeting"), token);
        return answer.Match(
            Right: value => value.IfNone("nothing there"),
            Left: error => $"{error.Message} ({error.Delivery})");
    }
    // end snippet

    public static async Task Pools(RedisConfig config, CancellationToken token)
    {
        // snippet: pool
        var options = new PoolOptions { MaxSize = 32, LeaseTimeout = TimeSpan.FromMilliseconds(200), MinSize = 4 };
        Either<RedisError, RedisClient> pooled = await RedisClient.Connect(config with { Pool = options }, token);
        // end snippet
        pooled.IfLeft(error => Console.Error.WriteLine(error.Message));
    }

    // snippet: lease
    public static async Task<Either<RedisError, long>> TwoSteps(RedisClient client, CancellationToken token) =>
        await client.WithLease(
            async (lease, stop) =>
            {
                var written = await lease.Run(Incr("visits"), stop);            // no other caller's command comes in between
                return written.IsLeft ? written : await lease.Run(Wait(1, TimeSpan.FromMilliseconds(100)), stop);
            },
            token);
    // end snippet
}
