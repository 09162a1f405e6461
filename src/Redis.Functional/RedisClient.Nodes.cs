using LanguageExt;

namespace Redis.Functional;

// The servers of a client, one by one.
public sealed partial class RedisClient
{
    /// <summary>The servers that the client currently knows.</summary>
    /// <remarks>
    /// With a cluster or shards: the primaries, then the replicas; with sentinels: the primary and the replicas for reads; otherwise the one server. Use them
    /// for work that concerns one server: MONITOR, CLIENT LIST, pages of SCAN. O(servers).
    /// </remarks>
    public Seq<RedisNode> Nodes => RedisNode.AllOf(this, _node, _replicas);

    ValueTask<RedisResult<SlotNodes?>> ISlotClient.SlotNodes(bool isStale, CancellationToken cancellationToken) =>
        _node.Plan.Locator switch
        {
            ClusterLocator cluster => cluster.Overview.SlotNodes(Config.Database, isStale, cancellationToken),
            ShardedLocator shards => new(new RedisResult<SlotNodes?>(ShardedOverview.SlotNodes(shards, Config.Database))),
            _ => new(new RedisResult<SlotNodes?>((SlotNodes?)null)),
        };

    object IServerClient.Server => Target is RedisConfig ? Config.Endpoint : (object?)Node.Endpoint ?? Target;

    bool IServerClient.HasSeveral => _node.Plan.Router is not null;

    ValueTask<RedisResult<NodeClient[]>> INodesClient.Find(NodeSet which, CancellationToken cancellationToken) => RedisNode.Find(this, which, cancellationToken);
}
