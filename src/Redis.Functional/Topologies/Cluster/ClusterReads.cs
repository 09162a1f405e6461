namespace Redis.Functional;

/// <summary>
/// Sends the reads of one router to the nodes that its policy chooses among those of their shard. On the way of a read it takes no lock and allocates nothing.
/// </summary>
/// <param name="router">Whose reads they are.</param>
/// <param name="cluster">The cluster.</param>
/// <param name="read">The policy.</param>
internal sealed class ClusterReads(ClusterRouter router, ClusterLocator cluster, ReadFrom read) : IReadRouter
{
    private Candidates? _present;

    /// <summary>True when no read goes to a primary.</summary>
    internal bool NeedsReplica => read.Place == ReadPlace.Replica;

    /// <summary>Whether a batch goes where the policy says: it only reads keys, and none of it is for several nodes. A part is what its batch is.</summary>
    internal static bool Takes(Exchange exchange) =>
        exchange is PartExchange part ? part.Batch.IsRead : exchange.OnlyReadsKeys && (exchange.Facts.Needs & RouteNeeds.FansOut) == RouteNeeds.None;

    /// <summary>Sends a read of one slot, or of several that one node has.</summary>
    internal void Send(Exchange exchange, int slot, ClusterTargets targets)
    {
        if (targets.Map.OwnerOf(slot) is not (>= 0 and var shard))
        {
            router.AwaitOwner(exchange);
        }
        else if (cluster.Replicas?.Begin() is not { } table)
        {
            targets.Primaries[shard].Send(exchange);
        }
        else
        {
            var target = Choose(Of(targets, table)[shard]);
            if (target is null && table.Waiting.TryAdd(this, exchange)) return;

            // The first replicas may have been dialled in between.
            target ??= Choose(Of(targets, table)[shard]);
            if (target is not null) target.Send(exchange);
            else FailWithoutReplica(exchange, Of(targets, table)[shard]);
        }
    }

    /// <summary>Where a read would go now; null: nowhere, or its slots decide one by one.</summary>
    internal ClusterTarget? TargetOf(int slot, ClusterTargets targets) =>
        ShardOf(targets.Map, slot) is not (>= 0 and var shard) ? null
        : cluster.Replicas?.Begin() is { } table ? Choose(Of(targets, table)[shard])
        : targets.Primaries[shard];

    /// <summary>Whether another node than the one that has not answered may take a read. Under the locks of a connection.</summary>
    internal bool HasAnother(Exchange exchange, ClusterTarget from)
    {
        if (Volatile.Read(ref _present) is not { } present || ShardOf(present.Targets.Map, SlotOf(exchange)) is not (>= 0 and var shard)) return false;
        foreach (var candidate in present.Shards[shard])
            if (candidate.Target != from && candidate.IsUsable && !(candidate.IsPrimary && NeedsReplica))
                return true;
        return false;
    }

    /// <summary>A node has not answered a read: nothing more is read there for a while.</summary>
    internal void BeginRest(ClusterTarget from, RedisError error)
    {
        ServerOf(from)?.BeginRest(error);
        if (error is RedisError.Connection) cluster.Replicas?.Present?.Hurry();
    }

    void IReadRouter.Resume(Exchange exchange, ReplicaTable table)
    {
        try
        {
            router.Route(exchange);
        }
        catch (Exception exception)
        {
            // Also when memory runs out, because a caller waits for it.
            exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    /// <summary>A slot of a read; negative: it has none, or several that are still to be split.</summary>
    internal static int SlotOf(Exchange exchange)
    {
        if (exchange is not PartExchange part) return exchange.Facts.Slot;
        foreach (var index in part.Indexes)
            if (part.Batch.Pieces[index].Target is { Kind: PieceTargetKind.Slot } target)
                return target.Number;
        return RouteFacts.NoSlot;
    }

    private static int ShardOf(SlotMap map, int slot) => slot >= 0 ? map.OwnerOf(slot) : SlotMap.NoOwner;

    private ClusterTarget? Choose(ReadCandidate[] candidates)
    {
        var index = ReplicaChoice.Of<ReadCandidate>(read, candidates, ReplicaChoice.Turn());
        return index == ReplicaChoice.None ? null : candidates[index].Target;
    }

    private ReadNode? ServerOf(ClusterTarget target)
    {
        if (target.Replica is { } replica) return replica;
        foreach (var shard in Volatile.Read(ref _present)?.Shards ?? [])
            if (shard[0].Target == target)
                return shard[0].Server;
        return null;
    }

    private ReadCandidate[][] Of(ClusterTargets targets, ReplicaTable table)
    {
        var servers = table.Servers;
        var present = Volatile.Read(ref _present);
        return present is not null && present.Targets == targets && present.Servers == servers ? present.Shards : NewCandidates(targets, table, servers, present);
    }

    // There is another view, or there are other servers. A method of its own, since what its functions capture is allocated when it begins.
    private ReadCandidate[][] NewCandidates(ClusterTargets targets, ReplicaTable table, ReadNode[] servers, Candidates? present)
    {
        if (read.WantsPrimaries) table.WatchPrimaries();
        var primaries = servers.Where(static server => server.IsPrimary).ToDictionary(static server => server.Node);
        var replicas = servers.Where(static server => !server.IsPrimary).ToDictionary(static server => server.Node.Plan.Config.Endpoint);
        var known = present?.Shards.SelectMany(static shard => shard).Where(static one => !one.IsPrimary).DistinctBy(static one => one.Server).ToDictionary(static one => one.Server, static one => one.Target) ?? [];
        var shards = new ReadCandidate[targets.Map.Shards.Length][];
        for (var i = 0; i < shards.Length; i++)
        {
            var (shard, primary) = (targets.Map.Shards[i], targets.Primaries[i]);
            shards[i] =
            [
                new(primaries.GetValueOrDefault(primary.Root) ?? new ReadNode(primary.Root, null), primary, shard.Primary.Zone),
                .. shard.Replicas.Where(member => replicas.TryGetValue(member.Endpoint, out var server) && IsOf(server, shard)).Select(member => Replica(replicas[member.Endpoint], member.Zone)),
            ];
        }

        Volatile.Write(ref _present, new Candidates(targets, servers, shards));
        return shards;

        // The table may not have heard yet that it has another primary: then it may have none of that one's data, unless both were replicas of the same one.
        bool IsOf(ReadNode server, SlotShard shard) =>
            server.Primary == shard.Primary.Endpoint || (replicas.TryGetValue(shard.Primary.Endpoint, out var heir) && heir.Primary == server.Primary);

        ReadCandidate Replica(ReadNode server, string zone)
        {
            if (!known.TryGetValue(server, out var target)) known.Add(server, target = router.TargetOf(server));
            return new(server, target, zone);
        }
    }

    // The cluster may have others by now.
    private void FailWithoutReplica(Exchange exchange, ReadCandidate[] candidates)
    {
        router.Watch?.Refresh();
        exchange.TryFail(ReplicaTable.NoReplica(exchange.Name, $"{candidates[0].Target.Endpoint}", candidates.Select(static candidate => candidate.Server)));
    }

    private sealed record Candidates(ClusterTargets Targets, ReadNode[] Servers, ReadCandidate[][] Shards);
}
