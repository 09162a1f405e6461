namespace Redis.Functional;

/// <summary>Sends batches in parts, one for each node that has some of their keys.</summary>
internal sealed class ClusterParts(ClusterRouter router)
{
    /// <summary>True when a batch cannot go to another node than the one it was for: what is sent to all of them.</summary>
    internal static bool IsBound(Exchange exchange)
    {
        if (exchange is not PartExchange part) return false;
        foreach (var index in part.Indexes)
            if (part.Batch.Pieces[index].Target.Kind is PieceTargetKind.Primary or PieceTargetKind.Node)
                return true;
        return false;
    }

    /// <summary>
    /// Where a part goes now: another node than the one that did not take it, if any of its pieces belongs there. Null: a slot has no owner.
    /// </summary>
    internal static ClusterTarget? TargetOf(PartExchange part, ClusterTargets targets, ClusterTarget? from)
    {
        ClusterTarget? found = null;
        foreach (var index in part.Indexes)
        {
            var piece = part.Batch.Pieces[index].Target;
            if (piece.Kind != PieceTargetKind.Slot) continue;
            found = targets.OwnerOf(piece.Number);
            if (found is null || found != from) return found;
        }

        return found ?? targets.AnyBut(from);
    }

    /// <summary>Sends a batch in parts.</summary>
    /// <param name="exchange">The batch.</param>
    /// <param name="fansOut">Whether a request of it goes to all nodes, or to all primaries.</param>
    /// <param name="targets">The nodes.</param>
    internal void Send(Exchange exchange, bool fansOut, ClusterTargets targets)
    {
        router.Limit.Start(exchange, router.Clock.Now);
        var all = fansOut ? targets.All(router) : [];
        var batch = new PartedBatch(exchange, targets.Primaries[0], targets.Primaries.Length, all.Length) { IsRead = router.Reads is not null && ClusterReads.Takes(exchange) };
        var groups = TargetPieces.Of(batch.Pieces, [], targets, all);
        var parts = new PartExchange[groups.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = batch.Part(groups[i].Pieces);
        SendEach(parts, groups, targets);
        batch.Begun();
    }

    /// <summary>Sends a part to where its pieces belong now, which may be several nodes.</summary>
    internal void Route(PartExchange part, ClusterTargets targets)
    {
        var groups = TargetPieces.Of(part.Batch.Pieces, part.Indexes, targets, []);
        if (groups is [{ Target: { } target }]) Send(part, target, targets);
        else if (groups.Length == 1) router.AwaitOwner(part);
        else SendEach(part.Batch.Split(part, System.Array.ConvertAll(groups, static group => group.Pieces)), groups, targets);
    }

    /// <summary>The batch with ASKING before it, or before each of its requests, for a node that is about to own its slot.</summary>
    /// <param name="exchange">The batch.</param>
    /// <param name="refusals">Who is asked about requests that the node refuses.</param>
    internal Exchange Asking(Exchange exchange, IResendParts refusals)
    {
        if (exchange is PartExchange || exchange.TrySetAsking(true)) return exchange;
        router.Limit.Start(exchange, router.Clock.Now);
        var batch = new PartedBatch(exchange, refusals);
        var part = batch.Part([.. Enumerable.Range(0, batch.Pieces.Length)], exchange.Sendings, asking: true);
        part.CountRedirects(exchange.Redirects);
        batch.Begun();
        return part;
    }

    private void SendEach(PartExchange[] parts, TargetPieces[] groups, ClusterTargets targets)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (groups[i].Target is { } target) Send(parts[i], target, targets);
            else router.AwaitOwner(parts[i]);
        }
    }

    // What has a key and is part of a batch that only reads goes to one of the owner's shard.
    private void Send(PartExchange part, ClusterTarget owner, ClusterTargets targets)
    {
        if (part.Batch.IsRead && ClusterReads.SlotOf(part) is >= 0 and var slot) router.Reads!.Send(part, slot, targets);
        else owner.Send(part);
    }
}
