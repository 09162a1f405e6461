namespace Redis.Functional;

/// <summary>
/// The lines of a cluster's client. Nodes pass on what is published on channels, so that these and patterns have one line to any primary. Shard channels have a
/// line to the owner of their slots, which is made with its first name and closed with its last. When the slots have other owners, the names move. Events of
/// keys are published by the node that has the key and by no other, so that their names have a line to each primary. The hub's lock owns it.
/// </summary>
internal sealed class ClusterLines : ILines, IThreadPoolWorkItem
{
    // Redirects of a name that are followed at once; nodes that disagree longer than that are asked again when there is another view.
    private const int AtOnce = 2;

    private readonly PubSubHub _hub;
    private readonly ClusterLocator _cluster;
    private readonly PubSubLine _any;
    private readonly PubSubLine[] _anyAlone;
    private readonly Dictionary<RedisEndpoint, PubSubLine> _owners = [];

    // Those that are being closed too.
    private PubSubLine[] _all;
    private long _seen = -1;

    // The node of channels and patterns, when the last view did not name it.
    private volatile Unnamed? _unnamed;
    private int _isQueued;

    /// <param name="hub">Whose lines they are.</param>
    /// <param name="dialAny">Makes a connection to any primary.</param>
    /// <param name="cluster">The cluster.</param>
    internal ClusterLines(PubSubHub hub, Func<Multiplexer> dialAny, ClusterLocator cluster)
    {
        (_hub, _cluster) = (hub, cluster);
        _any = new PubSubLine(hub, dialAny, null);
        _all = _anyAlone = [_any];
        cluster.Listen(Look);
    }

    public IReadOnlyList<PubSubLine> All => Volatile.Read(ref _all);

    private Lock Gate => _hub.Gate;

    public IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel)
    {
        var isOfKeys = KeyspaceName.Is(channel);
        if (channel.Kind != RedisChannelKind.Shard && !isOfKeys) return _anyAlone;
        var map = _cluster.Known.Map;
        if (isOfKeys && map is not null) return Array.ConvertAll(map.Shards, shard => LineTo(shard.Primary.Endpoint));
        if (map?.PrimaryOf(KeySlot.Of(channel.Name)) is { } owner) return [LineTo(owner.Endpoint)];
        _cluster.Watch?.Refresh();
        return [];
    }

    public void Away(LineTopic topic, RedisError? error)
    {
        if (EndpointOf(topic.Line) is not { } from || _cluster.Watch is not { } watch) return;
        watch.Refresh();
        if (error is null || Redirection.Of(error) is not { IsAsk: false } moved) return;
        if (_cluster.Known.Member(moved, from) is not { } owner)
        {
            // The report of a single node is not enough to dial an address.
            watch.Seek();
            return;
        }

        _cluster.Known.Learn(moved.Slot, owner);
        if (++topic.Topic.Redirects <= AtOnce) Queue();
    }

    public void Tidy()
    {
        if (_hub.IsStopped) return;
        foreach (var (endpoint, line) in _owners)
        {
            if (line.HasTopics) continue;
            _ = Detached.Start((Lines: this, Line: line), static closing => closing.Lines.Close(closing.Line));
            _owners.Remove(endpoint);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        Volatile.Write(ref _isQueued, 0);
        try
        {
            var version = _cluster.Known.Version;
            var former = HoldFormer();
            try
            {
                if (_unnamed is not null) _cluster.Watch?.Refresh();
                foreach (var (line, node) in former) line.Leave(new RedisError.Connection(ConnectionFault.Lost, $"{node} no longer serves these channels.", Delivery.Unknown));
                _hub.Rehome();
            }
            finally
            {
                Release(former);
            }

            Volatile.Write(ref _seen, version);
        }
        catch (Exception)
        {
            // As of memory that has run out: the next view does it again.
            _cluster.Watch?.Refresh();
        }
    }

    // A node that no view names has been taken out of the cluster, or does not answer the others, and passes nothing on; since one view may leave out a node
    // that has just become a replica, it is left when the next one does not name it either. An owner that has become a replica passes on what the next owner
    // tells too. Both are left before their names move: that is the gap, and nothing comes twice.
    private (PubSubLine Line, string Node)[] HoldFormer()
    {
        if (_cluster.Known.Map is not { } map) return [];
        var members = map.Members.Select(static member => member.Endpoint.ToString()).ToHashSet(StringComparer.Ordinal);
        var primaries = map.Shards.Select(static shard => shard.Primary.Endpoint.ToString()).ToHashSet(StringComparer.Ordinal);
        (PubSubLine Line, string Node)[] former;
        var before = _unnamed;
        var views = _cluster.Watch?.Views ?? 0;
        lock (Gate)
        {
            var unnamed = _any.Node is { } any && !members.Contains(any) ? any : null;
            var isGone = unnamed is not null && before?.Node == unnamed && before.Views < views;
            former = [.. _all.Where(line => line.Node is { } node && (line == _any ? isGone : !primaries.Contains(node))).Select(static line => (line, line.Node!))];
            _unnamed = unnamed is null ? null : before?.Node == unnamed ? before : new(unnamed, views);
            foreach (var (line, _) in former) line.Hold();
        }

        return former;
    }

    private void Release((PubSubLine Line, string Node)[] former)
    {
        if (former.Length == 0) return;
        lock (Gate)
        {
            foreach (var (line, _) in former) line.Release();
            _hub.Reconcile();
        }
    }

    // Not under the hub's lock: the code that reports the change may hold other locks.
    private void Look()
    {
        if (_cluster.Known.Version != Volatile.Read(ref _seen) || _unnamed is not null) Queue();
    }

    private void Queue()
    {
        if (Interlocked.Exchange(ref _isQueued, 1) == 0) WorkQueue.Add(this);
    }

    private PubSubLine LineTo(RedisEndpoint owner)
    {
        if (_owners.TryGetValue(owner, out var known)) return known;
        var made = new PubSubLine(_hub, () => _cluster.PlanOf(owner).PushConnection(), null);
        Volatile.Write(ref _all, [.. _all, made]);
        _owners.Add(owner, made);
        return made;
    }

    private RedisEndpoint? EndpointOf(PubSubLine line)
    {
        foreach (var (endpoint, owner) in _owners)
            if (owner == line)
                return endpoint;
        return null;
    }

    // What fails for lack of memory stays, and is closed with the hub.
    private async Task Close(PubSubLine line)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var closing = line.Close().AsTask();
        await closing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!closing.IsCompletedSuccessfully) return;
        lock (Gate) Volatile.Write(ref _all, Array.FindAll(_all, other => other != line));
    }

    private sealed record Unnamed(string Node, long Views);
}
