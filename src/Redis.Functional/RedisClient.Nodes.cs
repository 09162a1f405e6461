using LanguageExt;

namespace Redis.Functional;

// The servers of a client, one by one.
public sealed partial class RedisClient
{
    /// <summary>
    /// The servers that it knows now: of a cluster the primaries and then the replicas, of sentinels the primary and the replicas that reads may go to, else the one server.
    /// Each can be used by itself, for what concerns one server: MONITOR, CLIENT LIST, pages of SCAN. O(servers).
    /// </summary>
    public Seq<RedisNode> Nodes =>
        _node.Plan.Locator is ClusterLocator cluster ? SeqOf.Array([.. cluster.Overview.Nodes().Select(one => new RedisNode(this, one.Server.Node, one.IsPrimary, one.Member.Id, one.Member.Zone))])
        : _replicas?.Present is { } table ? SeqOf.Array([Node, .. table.Servers.Where(static server => !server.IsPrimary).Select(ReplicaNode)])
        : SeqOf.Array([Node]);

    ValueTask<RedisResult<SlotNodes?>> ISlotClient.SlotNodes(bool isStale, CancellationToken cancellationToken) =>
        _node.Plan.Locator is ClusterLocator cluster ? cluster.Overview.SlotNodes(Config.Database, isStale, cancellationToken) : new(new RedisResult<SlotNodes?>((SlotNodes?)null));

    private RedisNode ReplicaNode(ReadNode server) => new(this, server.Node, isPrimary: false, "", server.Zone);
}
