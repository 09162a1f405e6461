using LanguageExt;

namespace Redis.Functional;

// What a client knows of its servers.
public sealed partial class RedisClient
{
    /// <summary>The servers of the client at this moment: the primary, whether it is connected, the replicas for reads, and the sentinels.</summary>
    /// <remarks>Reading it sends nothing. O(servers).</remarks>
    public RedisTopology Topology => new(Node.Endpoint, IsConnected, SeqOf.Array(ReplicaViews()), SeqOf.Array([.. _node.Plan.Locator.View.Sentinels]), SeqOf.Array(ShardViews()));

    /// <summary>Counters of the client for finding and reaching its servers since it was created.</summary>
    /// <remarks>Views of other databases are included.</remarks>
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
                _node.Plan.Environment.Instrument?.Dropped ?? 0);
        }
    }

    /// <summary>Gets each change of <see cref="Topology"/> from now on.</summary>
    /// <remarks>
    /// A change is reported within about 20 ms: another primary, a connection that is lost or ready again, added or removed replicas and sentinels. A slow
    /// reader misses intermediate states, never the latest. The stream ends with a Left when the token is cancelled or the client is closed.
    /// </remarks>
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
