namespace Redis.Functional;

/// <summary>
/// What a client believes of its cluster: who has which slot, what redirects have taught since that was asked, and which nodes without slots were named. The
/// lock owns all changes; calls read the map without it.
/// </summary>
internal sealed class ClusterKnowledge
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, (ClusterMember Owner, long At)> _learned = [];
    private SlotMap? _map;
    private IReadOnlyList<ClusterAnswer> _answers = [];
    private long _now;
    private long _version;

    /// <summary>The owners of the slots; null: not known yet.</summary>
    internal SlotMap? Map => Volatile.Read(ref _map);

    /// <summary>Goes up with each view that is taken, and with each slot that a redirect teaches.</summary>
    internal long Version => Volatile.Read(ref _version);

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>A moment, before nodes are asked: what is learned from now on is newer than their answers.</summary>
    internal long Begin()
    {
        lock (Gate) return ++_now;
    }

    /// <summary>
    /// Takes a view. What redirects have taught since it was asked for stays, unless the view is of a higher epoch.
    /// </summary>
    /// <param name="told">The view.</param>
    /// <param name="asked">When it was asked for: <see cref="Begin"/>.</param>
    internal void Take(SlotMap told, long asked)
    {
        lock (Gate)
        {
            var isHigher = _map is null || told.Epoch > _map.Epoch;
            foreach (var (slot, learned) in _learned.ToArray())
            {
                if (isHigher || learned.At < asked || told.Find(learned.Owner.Endpoint) is not { } owner) _learned.Remove(slot);
                else told = told.With(slot, owner);
            }

            Volatile.Write(ref _map, told);
            Volatile.Write(ref _version, _version + 1);
        }
    }

    /// <summary>Learns from a redirect that a node has a slot.</summary>
    internal void Learn(int slot, ClusterMember owner)
    {
        lock (Gate)
        {
            if (_map is not { } map || map.PrimaryOf(slot)?.Is(owner) == true) return;
            _learned[slot] = (owner, _now);
            Volatile.Write(ref _map, map.With(slot, owner));
            Volatile.Write(ref _version, _version + 1);
        }
    }

    /// <summary>Keeps which nodes were named besides those of the view.</summary>
    internal void Note(IReadOnlyList<ClusterAnswer> answers)
    {
        lock (Gate) _answers = answers;
    }

    /// <summary>
    /// The node that a redirect means, if it may be dialled: a view names it, or another node than the one that redirects does, where there is another.
    /// </summary>
    /// <param name="to">The redirect.</param>
    /// <param name="namedBy">Where the node was dialled that redirects.</param>
    internal ClusterMember? Member(Redirection to, RedisEndpoint namedBy)
    {
        IReadOnlyList<ClusterAnswer> answers;
        lock (Gate) answers = _answers;
        var members = (Map?.Members ?? []).Concat(answers.Where(answer => answer.Asked != namedBy || answers.Count == 1).SelectMany(static answer => answer.Members));
        if (to.Announced(namedBy) is var (host, port)) return members.FirstOrDefault(member => member.IsAt(host, port));

        // By its port alone, where only one can be meant.
        return to.Host == Redirection.Nameless && members.Where(member => member.IsNamelessAt(to.Port)).DistinctBy(static member => member.Endpoint).Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>Whether connections to a node are to be kept.</summary>
    internal bool Knows(RedisEndpoint endpoint)
    {
        if (Map?.Find(endpoint) is not null) return true;
        lock (Gate) return _answers.Any(answer => answer.Names(endpoint));
    }
}
