using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/guides/sentinel.md.</summary>
public static class Sentinels
{
    public static async Task Ways(CancellationToken token)
    {
        // snippet: address
        Either<RedisError, RedisClient> connected = await RedisClient.Connect("redis+sentinel://app:secret@s1,s2,s3/orders?minOtherSentinels=1&whenDisconnected=wait", token);
        // end snippet
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configuration
        var config = new SentinelConfig("orders", new RedisEndpoint.Tcp("s1", 26379), new RedisEndpoint.Tcp("s2", 26379), new RedisEndpoint.Tcp("s3", 26379))
        {
            Node = new RedisConfig { Credentials = new RedisCredentials("app", "secret"), WhenDisconnected = WhenDisconnected.Wait },
            SentinelCredentials = new RedisCredentials(null, "the sentinels' own"),
            MinOtherSentinels = 1,
        };
        Either<RedisError, RedisClient> lazy = RedisClient.Create(config);
        // end snippet
        lazy.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: address-map
        var tunnelled = config with { Address = NodeAddress.Map(endpoint => new RedisEndpoint.Tcp("localhost", 10_000 + (((RedisEndpoint.Tcp)endpoint).Port % 100))) };
        // end snippet
        Console.WriteLine(tunnelled);
    }

    // snippet: changes
    public static async Task Log(RedisClient client, CancellationToken token)
    {
        await foreach (var step in client.TopologyChanges(token))
            Console.WriteLine(step.Match(Right: change => $"{change.After}", Left: error => $"the stream has ended: {error.Message}"));
    }
    // end snippet

    // snippet: retry
    private static readonly RetrySchedule Patient = RetrySchedule.Exponential(TimeSpan.FromMilliseconds(20)).MaxDelay(TimeSpan.FromSeconds(1)) & RetrySchedule.Times(10);

    public static async Task<Either<RedisError, long>> Count(RedisClient client, CancellationToken token) =>
        await client.Run(Incr("orders:count").Retry(Patient), token);
    // end snippet
}
