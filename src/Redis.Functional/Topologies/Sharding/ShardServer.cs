namespace Redis.Functional;

/// <summary>One shard of a client: its server, or the primary that sentinels watch, with all connections to it.</summary>
/// <param name="shard">Its name and weight.</param>
/// <param name="node">Its connections to the database of the configuration, and its views.</param>
/// <param name="replicas">Its replicas; null: it has none.</param>
internal sealed class ShardServer(Shard shard, Node node, Replicas? replicas)
{
    /// <summary>Its name.</summary>
    internal string Name => shard.Name;

    /// <summary>Its connections to the database of the configuration, and its views.</summary>
    internal Node Node => node;

    /// <summary>Its replicas; null: it has none.</summary>
    internal Replicas? Replicas => replicas;

    /// <summary>Where its primary is; null: none has been found yet.</summary>
    internal RedisEndpoint? Endpoint => node.Plan.Locator.Endpoint;

    /// <summary>Its connections to a database, for calls that read by a policy.</summary>
    internal Node NodeOf(int database, ReadFrom read) => ReadPath.NodeOf(node, database, read);

    /// <summary>The way of calls that read by a policy.</summary>
    internal CallPath CallsOf(Node ofDatabase, ReadFrom read) => ReadPath.Of(ofDatabase, read, replicas);

    /// <summary>Closes its connections, until it is started again.</summary>
    internal async ValueTask Disconnect()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var closing = node.Disconnect();
        try
        {
            if (replicas is not null) await replicas.Rest().ConfigureAwait(false);
        }
        finally
        {
            await closing.ConfigureAwait(false);
        }
    }
}
