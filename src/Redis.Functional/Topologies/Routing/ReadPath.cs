namespace Redis.Functional;

/// <summary>How the calls of a client that reads by a policy go, whatever it is a client of.</summary>
internal static class ReadPath
{
    /// <summary>Where a client reads that was told nothing else.</summary>
    internal static ReadFrom PolicyOf(RedisTarget target) => target switch
    {
        SentinelConfig sentinel => sentinel.Read,
        ClusterConfig cluster => cluster.Read,
        ShardedConfig sharded => sharded.Read,
        _ => ReadFrom.Primary,
    };

    /// <summary>The replicas of what a client was made for; null: it has none.</summary>
    internal static Replicas? ReplicasOf(RedisTarget target, Node client) => target switch
    {
        SentinelConfig sentinel => SentinelReplicas.Of(sentinel, client),
        ClusterConfig => ClusterReplicas.Of(client),
        _ => null,
    };

    /// <summary>The node of a database with a policy: a cluster's calls go through a router for each policy, all others' through one beside the node.</summary>
    internal static Node NodeOf(Node client, int database, ReadFrom read) =>
        client.Plan.Router is null || read.Problem() is not null ? client.View(database) : client.View(database, read);

    /// <summary>The way of the calls.</summary>
    internal static CallPath Of(Node node, ReadFrom read, Replicas? replicas) =>
        read.Problem() is { } problem ? new CallPath(new RefusingInterpreter(new RedisError.Client.InvalidArgument(problem), node.Plan.Environment))
        : node.Plan.Router is not null || read.Place == ReadPlace.Primary || (replicas is null && read.Place != ReadPlace.Replica) || node.Plan.Config.Database < 0 ? node.Calls
        : new CallPath(new ReadRouter(read, node, replicas));
}
