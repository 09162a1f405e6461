using LanguageExt;
using Redis.Functional;
using ShardingSample;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

// Uses four independent servers as one, loses one of them, and adds a fifth.

const int Keys = 10_000;

Console.WriteLine("Starting four servers …");
await using var servers = Servers.Start(4);
if (servers is null)
{
    Console.Error.WriteLine("There is no redis-server on the PATH. Install Redis or Valkey, or set REDIS_SERVER to the program.");
    return 1;
}

var config = servers.Config;
await using var client = await Connected(config);
RedisKey[] keys = [.. Enumerable.Range(0, Keys).Select(static i => (RedisKey)$"user:{i}")];
Right(await client.Run(MSet(keys.Select(static (key, i) => (key, (RedisValue)i)))));
foreach (var one in Right(await client.Run(DbSize().OnPrimaries()))) Console.WriteLine($"{one.Endpoint} has {Right(one.Outcome)} keys.");
Console.WriteLine($"Together they have {Right(await client.Run(DbSize()))}.");

// The new one takes its share from each; nothing moves between the others.
servers.Add();
var grown = servers.Config;
var (before, after) = (Right(Placement.Of([.. config.Shards])), Right(Placement.Of([.. grown.Shards])));
foreach (var group in Placement.Moves(before, after).GroupBy(static move => (From: move.From.Name, To: move.To.Name)).OrderBy(static group => group.Key))
    Console.WriteLine($"{group.Count()} slots go from {group.Key.From} to {group.Key.To}.");
await using var next = await Connected(grown);
RedisKey[] moved = [.. keys.Where(key => before.ShardOf(key).Name != after.ShardOf(key).Name)];
var copied = Right(await client.Run(MGet<long>(moved)));
Right(await next.Run(MSet(moved.Zip(copied, static (key, value) => (key, (RedisValue)value.IfNone(0))))));
Console.WriteLine($"{moved.Length} of {Keys} keys moved, {Right(await next.Run(Exists(keys)))} are there.");

Console.WriteLine("Killing s2 …");
servers.Kill(1);
var outcomes = Right(await next.Run(Pipeline.Traverse(keys, static key => Get<long>(key).Attempt())));
RedisKey[] lost = [.. keys.Where((_, i) => outcomes[i].IsLeft)];
Console.WriteLine($"{outcomes.Count(static one => one.IsRight)} keys can be read. {lost.Length} cannot, {lost.Count(key => after.ShardOf(key).Name == "s2")} of them keys of s2.");
foreach (var shard in next.Topology.Shards) Console.WriteLine($"{shard}.");
return 0;

// Servers that have just been started take a moment.
static async Task<RedisClient> Connected(ShardedConfig config)
{
    for (var attempt = 0; ; attempt++)
    {
        var connected = await RedisClient.Connect(config);
        if (connected.IsRight || attempt == 100) return Right(connected);
        await Task.Delay(100);
    }
}

static A Right<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static value => value, Left: static error => throw new InvalidOperationException(error.Message));
