using LanguageExt;

namespace Redis.Functional;

// What a client knows of its servers.
public sealed partial class RedisClient
{
    /// <summary>
    /// What it knows of its servers now: where the primary is, whether it is connected, which replicas reads may go to, whom it asks. A value; asking sends
    /// nothing. O(servers).
    /// </summary>
    public RedisTopology Topology => new(Node.Endpoint, IsConnected, SeqOf.Array(ReplicaViews()), SeqOf.Array([.. _node.Plan.Locator.View.Sentinels]), SeqOf.Array(ShardViews()));

    /// <summary>What it has done to reach its servers, counted since it was made. Views of other databases are counted with their client.</summary>
    public TopologyFigures TopologyFigures
    {
        get
        {
            var (view, figures, watch) = (_node.Plan.Locator.View, _node.Plan.Figures, (_node.Plan.Locator as ClusterLocator)?.Watch);
            var (afterLoss, afterRefusal, resting) = _node.Plan.Locator is ShardedLocator shards ? ShardedOverview.Again(shards) : (figures.ResentAfterLoss, figures.ResentAfterRefusal, figures.Resting);
            return new(
                view.PrimaryChanges,
                view.FailedSearches,
                view.OlderAnswers,
                afterLoss,
                afterRefusal,
                resting,
                watch?.Views ?? 0,
                watch?.RefusedViews ?? 0,
                figures.Moved,
                figures.Asked,
                figures.Dropped);
        }
    }

    /// <summary>
    /// Each change of <see cref="Topology"/> from now on, seen within some 20 ms: another primary, a connection that is lost or ready again, replicas and
    /// sentinels that come and go. A reader that is slow misses what was in between, never the latest. The stream ends with a Left: the token was cancelled, or the
    /// client closed.
    /// </summary>
    public IAsyncEnumerable<Either<RedisError, TopologyChange>> TopologyChanges(CancellationToken cancellationToken = default) =>
        new TopologyFeed(() => Topology, Config).Read(_node.Closing, cancellationToken);

    private ShardView[] ShardViews() => _node.Plan.Locator switch
    {
        ClusterLocator cluster => cluster.Overview.Shards(),
        ShardedLocator shards => ShardedOverview.Shards(shards),
        _ => [],
    };

    private ReplicaView[] ReplicaViews() => _node.Plan.Locator is ShardedLocator shards ? ShardedOverview.Replicas(shards) : _replicas?.Present is not { } table ? [] : [.. table.Servers.Where(static server => !server.IsPrimary).Select(static server => server.View)];
}
