using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Readme;

/// <summary>The code of docs/guides/sharding.md.</summary>
public static class Shards
{
    public static async Task Ways(CancellationToken token)
    {
        // snippet: address
        Either<RedisError, RedisClient> connected = await RedisClient.Connect("redis+sharded://app:secret@s1=redis-1,s2=redis-2,s3*2=redis-3:7000?whenDisconnected=wait", token);
        // end snippet
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configuration
        var node = new RedisConfig { Credentials = new RedisCredentials("app", "secret"), Pool = PoolOptions.Default };
        var config = new ShardedConfig(
            new Shard("s1", node with { Endpoint = new RedisEndpoint.Tcp("redis-1", 6379) }),
            new Shard("s2", node with { Endpoint = new RedisEndpoint.Tcp("redis-2", 6379) }),
            new Shard("s3", new SentinelConfig("orders", new RedisEndpoint.Tcp("sentinel-1", SentinelConfig.DefaultPort)) { Node = node }) { Weight = 2 });
        Either<RedisError, RedisClient> lazy = RedisClient.Create(config);
        // end snippet
        lazy.IfLeft(error => Console.Error.WriteLine(error.Message));
    }

    // snippet: each
    public static async Task<Either<RedisError, Seq<Either<RedisError, Option<string>>>>> Names(RedisClient client, IEnumerable<string> users, CancellationToken token) =>
        await client.Run(Pipeline.Traverse(users, static user => Get<string>($"{{{user}}}:name").Attempt()), token);
    // end snippet

    // snippet: nodes
    public static async Task PrintSizes(RedisClient client, CancellationToken token)
    {
        foreach (var shard in client.Topology.Shards) Console.WriteLine(shard);
        var answers = await client.Run(Info("memory").OnPrimaries(), token);
        answers.IfRight(static all => all.Iter(static one => Console.WriteLine($"{one.Endpoint}: {one.Outcome}")));
    }
    // end snippet

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
