namespace Redis.Functional;

/// <summary>
/// The nodes that a client has connections to, or is about to: the only one that makes and closes them. The lock owns the table, which calls read without it.
/// </summary>
/// <param name="planOf">How to connect to a node.</param>
internal sealed class ClusterServers(Func<RedisEndpoint, NodePlan> planOf)
{
    private readonly Lock _gate = new();
    private Dictionary<RedisEndpoint, ClusterServer> _servers = [];
    private List<Task> _retiring = [];
    private bool _isClosed;

    /// <summary>All that are there.</summary>
    internal IReadOnlyCollection<ClusterServer> All => Volatile.Read(ref _servers).Values;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>The node at an address, if there are connections to it.</summary>
    internal ClusterServer? Find(RedisEndpoint endpoint) => Volatile.Read(ref _servers).GetValueOrDefault(endpoint);

    /// <summary>The node at an address; null: all are closed.</summary>
    internal ClusterServer? FindOrAdd(RedisEndpoint endpoint)
    {
        if (Find(endpoint) is { } known) return known;
        var made = new ClusterServer(planOf(endpoint));
        lock (Gate)
        {
            if (_isClosed) return null;
            if (_servers.TryGetValue(endpoint, out var present)) return present;

            // Who reads the table without the lock sees one that is whole.
            Volatile.Write(ref _servers, new(_servers) { [endpoint] = made });
            return made;
        }
    }

    /// <summary>Closes those that are not to be kept.</summary>
    internal void Keep(Func<RedisEndpoint, bool> isKept)
    {
        List<ClusterServer> gone;
        lock (Gate)
        {
            gone = [.. _servers.Values.Where(server => !isKept(server.Endpoint))];
            if (gone.Count == 0) return;
            Volatile.Write(ref _servers, _servers.Where(one => isKept(one.Key)).ToDictionary());
            _retiring.RemoveAll(static task => task.IsCompleted);
        }

        foreach (var server in gone)
        {
            var retiring = server.Retire().AsTask();
            lock (Gate) _retiring.Add(retiring);
        }
    }

    /// <summary>Closes all, and makes no other.</summary>
    internal async Task Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        lock (Gate) _isClosed = true;
        Keep(static _ => false);
        List<Task> retiring;
        lock (Gate) (retiring, _retiring) = (_retiring, []);
        await Task.WhenAll(retiring).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
