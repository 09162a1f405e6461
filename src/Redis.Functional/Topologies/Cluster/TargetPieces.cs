using System.Buffers;

namespace Redis.Functional;

/// <summary>Pieces of a batch that go to the same node.</summary>
/// <param name="Target">The node; null: their slots have no owner.</param>
/// <param name="Pieces">Which of the pieces, in order.</param>
internal readonly record struct TargetPieces(ClusterTarget? Target, int[] Pieces)
{
    /// <summary>Those of a batch by their nodes. O(pieces × nodes) in the worst case, O(pieces) where they are for few.</summary>
    /// <param name="pieces">The pieces of the batch.</param>
    /// <param name="which">Which of them; empty: all.</param>
    /// <param name="targets">The nodes.</param>
    /// <param name="all">All nodes, where a piece goes to one of these.</param>
    internal static TargetPieces[] Of(Piece[] pieces, ReadOnlySpan<int> which, ClusterTargets targets, ClusterTarget[] all)
    {
        var count = which.IsEmpty ? pieces.Length : which.Length;
        var rented = ArrayPool<int>.Shared.Rent(count);
        var groupOf = rented.AsSpan(0, count);
        List<ClusterTarget?> nodes = [];
        ClusterTarget? any = null;
        for (var i = 0; i < count; i++) groupOf[i] = Find(nodes, TargetOf(pieces[which.IsEmpty ? i : which[i]].Target, targets, all, ref any));
        var split = PieceGroups.Split(groupOf, nodes.Count, which);
        ArrayPool<int>.Shared.Return(rented);
        var made = new TargetPieces[split.Length];
        for (var i = 0; i < made.Length; i++) made[i] = new(nodes[i], split[i]);
        return made;
    }

    private static int Find(List<ClusterTarget?> nodes, ClusterTarget? target)
    {
        for (var i = 0; i < nodes.Count; i++)
            if (nodes[i] == target) return i;
        nodes.Add(target);
        return nodes.Count - 1;
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
}
