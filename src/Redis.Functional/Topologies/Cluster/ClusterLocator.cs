namespace Redis.Functional;

/// <summary>
/// What the connections of a cluster's client have in common: the watch over the cluster while the client is open, and what is known of it also while it is
/// not. As a locator it leads to any primary, for what concerns no keys, as subscriptions do.
/// </summary>
internal sealed class ClusterLocator : ILocator
{
    private static readonly TimeSpan OnePlace = TimeSpan.FromMilliseconds(500);

    private readonly ClusterConfig _config;
    private readonly Func<RedisEndpoint, NodePlan> _planOf;
    private readonly Func<double> _chance;
    private readonly Lock _gate = new();
    private Action[] _listeners = [];
    private ClusterWatch? _watch;
    private Node? _node;

    /// <param name="config">Whom to ask.</param>
    /// <param name="planOf">How to connect to a node.</param>
    /// <param name="chance">A number from 0 to 1, another one each time.</param>
    internal ClusterLocator(ClusterConfig config, Func<RedisEndpoint, NodePlan> planOf, Func<double> chance)
    {
        (_config, _planOf, _chance) = (config, planOf, chance);
        Name = $"the cluster of {string.Join(", ", config.Seeds)}";
        Overview = new(this);
    }

    public string Name { get; }

    public RedisEndpoint? Endpoint => null;

    /// <summary>What is known of the cluster.</summary>
    internal ClusterKnowledge Known { get; } = new();

    /// <summary>The replicas that reads may go to, which are dialled when they are first read from. Set when the client is made.</summary>
    internal Replicas? Replicas { get; set; }

    /// <summary>The same, node by node and shard by shard.</summary>
    internal ClusterOverview Overview { get; }

    /// <summary>Who looks after it; null while the client makes no connections.</summary>
    internal ClusterWatch? Watch => Volatile.Read(ref _watch);

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>How to connect to a node.</summary>
    internal NodePlan PlanOf(RedisEndpoint endpoint) => _planOf(endpoint);

    public void Follow(Node node)
    {
        ClusterWatch? made = null;
        lock (Gate)
        {
            _node = node;
            if (_watch is null) Volatile.Write(ref _watch, made = new ClusterWatch(_config, Known, _planOf, _chance) { Changed = Tell });
        }

        made?.Start();
    }

    public async ValueTask Rest()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        ClusterWatch? watch;
        lock (Gate)
        {
            // It was connected again before its earlier connections had ended.
            if (_node is { IsOpen: true }) return;
            watch = _watch;
        }

        if (watch is null) return;
        await watch.Close().ConfigureAwait(false);

        // Not before: what could not be closed for lack of memory is closed when this is called again.
        lock (Gate)
        {
            if (_watch == watch) Volatile.Write(ref _watch, null);
        }
    }

    public async ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken)
    {
        if (Watch is not { } watch) return new(new RedisError.Client.Closed(Delivery.NotSent));
        var ready = await watch.Ready(cancellationToken).ConfigureAwait(false);
        if (ready.IsError) return new(ready.Error);

        // Those that are connected first: they answer.
        Place? place = null;
        foreach (var primary in Primaries(watch)) place = new(primary, OnePlace, place);
        return place is null ? new(new RedisError.Client.Closed(Delivery.NotSent)) : new(place);
    }

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello) => null;

    /// <summary>Calls a function whenever another node may have the slots, or may be reached.</summary>
    internal void Listen(Action listener)
    {
        lock (Gate) Volatile.Write(ref _listeners, [.. _listeners, listener]);
    }

    /// <summary>Undoes <see cref="Listen"/>.</summary>
    internal void Ignore(Action listener)
    {
        lock (Gate) Volatile.Write(ref _listeners, Array.FindAll(_listeners, one => one != listener));
    }

    private void Tell()
    {
        foreach (var listener in Volatile.Read(ref _listeners)) listener();
    }

    private IEnumerable<RedisEndpoint> Primaries(ClusterWatch watch) => watch.Map is not { } map ? []
        : map.Shards.Select(static shard => shard.Primary.Endpoint).Distinct()
            .OrderBy(endpoint => watch.Servers.Find(endpoint) is { IsReady: true }).ThenBy(_ => _chance());
}
