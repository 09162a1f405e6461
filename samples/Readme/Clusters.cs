using LanguageExt;
using Redis.Functional;
using Redis.Functional.Server;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Readme;

/// <summary>The code of docs/guides/cluster.md.</summary>
public static class Clusters
{
    public static async Task Ways(CancellationToken token)
    {
        // snippet: address
        Either<RedisError, RedisClient> connected = await RedisClient.Connect("redis+cluster://app:secret@node-1,node-2:7000?whenDisconnected=wait", token);
        // end snippet
        connected.IfLeft(error => Console.Error.WriteLine(error.Message));

        // snippet: configuration
        var config = new ClusterConfig(new RedisEndpoint.Tcp("node-1", 6379), new RedisEndpoint.Tcp("node-2", 7000))
        {
            Node = new RedisConfig { Credentials = new RedisCredentials("app", "secret"), WhenDisconnected = WhenDisconnected.Wait },
        };
        Either<RedisError, RedisClient> lazy = RedisClient.Create(config);
        // end snippet
        lazy.IfLeft(error => Console.Error.WriteLine(error.Message));
    }

    public static void Reads()
    {
        // snippet: read-configuration
        var config = new ClusterConfig(new RedisEndpoint.Tcp("node-1", 6379)) { Read = ReadFrom.Zone("eu-1a") };
        // end snippet
        Console.WriteLine(config);
    }

    // snippet: tags
    public static RedisProgram<Unit> Rename(string user, string name) =>
        RedisProgram.Multi((Set($"{{{user}}}:name", name), Incr($"{{{user}}}:changes")).Zip()).Map(static _ => Unit.Default);
    // end snippet

    // snippet: split
    public static RedisProgram<Seq<Option<string>>> Names(IEnumerable<string> users) => MGet<string>(users.Select(static user => (RedisKey)$"{{{user}}}:name"));
    // end snippet

    // snippet: reading
    public static async Task<Either<RedisError, Seq<Option<string>>>> Titles(RedisClient client, IEnumerable<string> ids, CancellationToken token)
    {
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        return await reading.Run(MGet<string>(ids.Select(static id => (RedisKey)$"{{book:{id}}}:title")), token);
    }
    // end snippet

    // snippet: nodes
    public static async Task Sizes(RedisClient client, CancellationToken token)
    {
        foreach (var node in client.Nodes.Filter(static node => node.IsPrimary))
        {
            var size = await node.Client.Run(ServerCommands.DbSize(), token);
            Console.WriteLine($"{node.Endpoint}: {size.Match(Right: static size => $"{size} keys", Left: static error => error.Message)}");
        }
    }
    // end snippet

    // snippet: each
    public static async Task Flush(RedisClient client, CancellationToken token)
    {
        var outcomes = await client.Run(MemoryPurge().OnAllNodes(), token);
        foreach (var node in outcomes.IfLeft([])) Console.WriteLine($"{node.Endpoint}: {node.Outcome.Match(Right: static _ => "done", Left: static error => error.Message)}");
    }
    // end snippet

    // snippet: some
    public static RedisProgram<Seq<NodeOutcome<Unit>>> Purge(RedisClient client) =>
        MemoryPurge().OnEach(client.Nodes.Filter(static node => node.Zone == "a"), atOnce: 1);
    // end snippet

    // snippet: scan
    public static async Task<long> CountSessions(RedisClient client, CancellationToken token)
    {
        var sessions = new System.Collections.Generic.HashSet<RedisKey>();
        await foreach (var key in client.ScanKeys("session:*", cancellationToken: token)) key.IfRight(found => { sessions.Add(found); });
        return sessions.Count;
    }
    // end snippet
}
