using System.Runtime.InteropServices;

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
    /// Where a part goes now: another node than the one that did not take it, if any of its pieces belongs there. Null: nobody has the slot of one of them.
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
    internal void Send(Exchange exchange, ClusterTargets targets)
    {
        router.Limit.Start(exchange, router.Clock.Now);
        var all = (exchange.Facts.Needs & RouteNeeds.FansOut) != RouteNeeds.None ? targets.All(router) : [];
        var batch = new PartedBatch(exchange, targets.Primaries[0], targets.Primaries.Length, all.Length) { IsRead = router.Reads is not null && ClusterReads.Takes(exchange) };
        var pieces = batch.Pieces;
        var groups = new List<(ClusterTarget? Target, List<int> Pieces)>();
        ClusterTarget? any = null;
        for (var i = 0; i < pieces.Count; i++) Group(groups, TargetOf(pieces[i].Target, targets, all, ref any), i);
        var parts = new PartExchange[groups.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = batch.Part([.. groups[i].Pieces]);
        SendEach(parts, groups, targets);
        batch.Begun();
    }

    /// <summary>Sends a part to where its pieces belong now, which may be several nodes.</summary>
    internal void Route(PartExchange part, ClusterTargets targets)
    {
        var groups = new List<(ClusterTarget? Target, List<int> Pieces)>();
        ClusterTarget? any = null;
        foreach (var index in part.Indexes) Group(groups, TargetOf(part.Batch.Pieces[index].Target, targets, [], ref any), index);
        if (groups is [({ } target, _)]) Send(part, target, targets);
        else if (groups.Count == 1) router.AwaitOwner(part);
        else SendEach(part.Batch.Split(part, groups.ConvertAll(static group => group.Pieces.ToArray())), groups, targets);
    }

    /// <summary>The batch with ASKING before it, or before each of its requests, for a node that is about to own its slot.</summary>
    /// <param name="exchange">The batch.</param>
    /// <param name="refusals">Who is asked about requests that the node refuses.</param>
    internal Exchange Asking(Exchange exchange, IResendParts refusals)
    {
        if (exchange is PartExchange || exchange.TrySetAsking(true)) return exchange;
        router.Limit.Start(exchange, router.Clock.Now);
        var batch = new PartedBatch(exchange, refusals);
        var part = batch.Part([.. Enumerable.Range(0, batch.Pieces.Count)], exchange.Sendings, asking: true);
        part.CountRedirects(exchange.Redirects);
        batch.Begun();
        return part;
    }

    private static void Group(List<(ClusterTarget? Target, List<int> Pieces)> groups, ClusterTarget? target, int piece)
    {
        foreach (var (known, pieces) in CollectionsMarshal.AsSpan(groups))
        {
            if (known != target) continue;
            pieces.Add(piece);
            return;
        }

        groups.Add((target, [piece]));
    }

    // What every primary can serve goes with the rest of the batch.
    private static ClusterTarget? TargetOf(PieceTarget target, ClusterTargets targets, ClusterTarget[] all, ref ClusterTarget? any) => target.Kind switch
    {
        PieceTargetKind.Slot => Noted(targets.OwnerOf(target.Number), ref any),
        PieceTargetKind.Primary => targets.Primaries[target.Number],
        PieceTargetKind.Node => all[target.Number],
        _ => any ??= targets.Any(target.Number),
    };

    private static ClusterTarget? Noted(ClusterTarget? owner, ref ClusterTarget? any)
    {
        any ??= owner;
        return owner;
    }

    private void SendEach(PartExchange[] parts, List<(ClusterTarget? Target, List<int> Pieces)> groups, ClusterTargets targets)
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
