namespace Redis.Functional;

/// <summary>Some of a client's servers.</summary>
internal enum NodeSet
{
    /// <summary>Those that take writes.</summary>
    Primaries,

    /// <summary>Those that have copies.</summary>
    Replicas,

    /// <summary>All of them.</summary>
    All,
}

/// <summary>A client that knows its servers one by one.</summary>
internal interface INodesClient
{
    /// <summary>The servers of now. Waits for a first view of a cluster.</summary>
    ValueTask<RedisResult<NodeClient[]>> Find(NodeSet which, CancellationToken cancellationToken);
}

/// <summary>One of a client's servers.</summary>
/// <param name="Client">Sends to the server and nowhere else.</param>
/// <param name="Endpoint">Where it listens; null: none has been found yet.</param>
/// <param name="IsPrimary">True when it takes writes.</param>
/// <param name="Id">Its number in a cluster, or the name of its shard; empty where it has none.</param>
/// <param name="Refusal">Why nothing can be run there; null: it can.</param>
internal sealed record NodeClient(IRedisClient Client, RedisEndpoint? Endpoint, bool IsPrimary, string Id, RedisError? Refusal = null);
