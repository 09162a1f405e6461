namespace Redis.Functional;

/// <summary>
/// The primaries and replicas that the present view of a cluster names. A replica that comes or goes changes no epoch: the cluster is asked for another view as
/// long as reads go to replicas.
/// </summary>
internal sealed class ClusterReplicas(ClusterLocator cluster, TimeProvider time) : IReplicaSource
{
    private static readonly TimeSpan BetweenViews = TimeSpan.FromSeconds(10);

    // Of the table's loop.
    private long _refreshed = time.GetTimestamp();

    /// <summary>The replicas of a client's cluster.</summary>
    internal static Replicas Of(Node client)
    {
        var cluster = (ClusterLocator)client.Plan.Locator;
        return cluster.Replicas = new Replicas(client, new ClusterReplicas(cluster, client.Plan.Config.TimeProvider), endpoint => cluster.PlanOf(endpoint) with { Locator = new ReplicaLocator(endpoint, isOfCluster: true) });
    }

    public string Name => cluster.Name;

    public int Most => int.MaxValue;

    public IReadOnlyCollection<Node> Primaries => cluster.Watch is not { Map: { } map } watch ? []
        : [.. map.Shards.Select(static shard => shard.Primary.Endpoint).Distinct().Select(watch.ServerAt).OfType<ClusterServer>().Select(static server => server.Node)];

    public Action? Changed
    {
        set
        {
            if (value is not null) cluster.Listen(value);
        }
    }

    public ValueTask<IReadOnlyCollection<FoundReplica>?> Find(CancellationToken cancellationToken)
    {
        if (time.GetElapsedTime(_refreshed) >= BetweenViews)
        {
            _refreshed = time.GetTimestamp();
            cluster.Watch?.Refresh();
        }

        return new(cluster.Watch is { Map: { } map } ? [.. map.Shards.SelectMany(static shard => shard.Replicas.Select(replica => new FoundReplica(replica.Endpoint, shard.Primary.Endpoint)))] : null);
    }
}
