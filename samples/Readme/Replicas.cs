using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/guides/replicas.md.</summary>
public static class Replicas
{
    // snippet: reading
    public static async Task<Either<RedisError, Option<RedisValue>>> Title(RedisClient client, string id, CancellationToken token)
    {
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        return await reading.Run(HGet($"book:{id}", "title"), token);
    }
    // end snippet

    // snippet: own-writes
    public static async Task<Either<RedisError, Option<RedisValue>>> Rename(RedisClient client, string id, string title, CancellationToken token) =>
        await client.Run(
            from _ in HSet($"book:{id}", ("title", title)).AsProgram()
            from now in HGet($"book:{id}", "title")
            select now,
            token);
    // end snippet

    public static async Task Ways(CancellationToken token)
    {
        // snippet: address
        Either<RedisError, RedisClient> connected = await RedisClient.Connect("redis+sentinel://s1,s2,s3/orders?readFrom=zone:eu-1a", token);
        // end snippet
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configuration
        var config = new SentinelConfig("orders", new RedisEndpoint.Tcp("s1", 26379), new RedisEndpoint.Tcp("s2", 26379), new RedisEndpoint.Tcp("s3", 26379))
        {
            Read = ReadFrom.Nearest(TimeSpan.FromMilliseconds(2)),
        };
        // end snippet
        Console.WriteLine(config);
    }

    // snippet: others
    public static async Task<Either<RedisError, Option<RedisValue>>> Stock(RedisClient orders, string id, CancellationToken token)
    {
        Either<RedisError, RedisClient> stock = orders.ReplicaFor("stock");
        return await stock.Match(
            Right: client => client.Run(Get($"stock:{id}"), token).AsTask(),
            Left: error => Task.FromResult<Either<RedisError, Option<RedisValue>>>(error));
    }
    // end snippet
}
