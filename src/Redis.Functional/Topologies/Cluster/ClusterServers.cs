namespace Redis.Functional;

/// <summary>
/// The nodes that a client has connections to, or is about to: the only one that makes and closes them. The lock owns the table, which calls read without it.
/// </summary>
/// <param name="planOf">How to connect to a node.</param>
internal sealed class ClusterServers(Func<RedisEndpoint, NodePlan> planOf)
{
    private const int Attempts = 3;
    private static readonly Func<ClusterServer, Task> Retirement = Retire;
    private readonly Lock _gate = new();
    private Dictionary<RedisEndpoint, ClusterServer> _servers = [];

    // Not in the table any more, and not closed yet: what cannot be closed for lack of memory is tried again.
    private readonly List<ClusterServer> _leaving = [];
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
        lock (Gate)
        {
            ClusterServer[] gone = [.. _servers.Values.Where(server => !isKept(server.Endpoint))];
            var kept = gone.Length == 0 ? _servers : _servers.Where(one => isKept(one.Key)).ToDictionary();
            _retiring.RemoveAll(static task => task.IsCompleted);
            _retiring.EnsureCapacity(_retiring.Count + _leaving.Count + gone.Length);
            _leaving.EnsureCapacity(_leaving.Count + gone.Length);

            // From here on nothing can fail: each is in the table or among those that leave.
            _leaving.AddRange(gone);
            Volatile.Write(ref _servers, kept);
            for (var i = _leaving.Count - 1; i >= 0; i--)
            {
                _retiring.Add(Detached.Start(_leaving[i], Retirement));
                _leaving.RemoveAt(i);
            }
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

    // Does not fail, because it is not observed. Without memory for an orderly end it ends all the same, the second time.
    private static async Task Retire(ClusterServer server)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                await server.Retire().ConfigureAwait(false);
                return;
            }
            catch (Exception)
            {
                // It may be called again.
            }
        }
    }
}
