using LanguageExt;
using Redis.Functional;

namespace Readme;

/// <summary>The code of docs/guides/sharding.md.</summary>
public static class Shards
{
    // snippet: placement
    public static Either<RedisError, Placement> Three() => Placement.Of(
        new Shard("s1", new RedisConfig { Endpoint = new RedisEndpoint.Tcp("redis-1", 6379) }),
        new Shard("s2", new RedisConfig { Endpoint = new RedisEndpoint.Tcp("redis-2", 6379) }),
        new Shard("s3", new RedisConfig { Endpoint = new RedisEndpoint.Tcp("redis-3", 6379) }) { Weight = 2 });

    public static string Where(Placement placement, string user) => placement.ShardOf($"{{{user}}}:name").Name;
    // end snippet

    // snippet: moves
    public static void Print(Placement old, Placement grown)
    {
        foreach (var group in Placement.Moves(old, grown).GroupBy(static move => (From: move.From.Name, To: move.To.Name)))
            Console.WriteLine($"{group.Count()} slots from {group.Key.From} to {group.Key.To}");
    }
    // end snippet
}
