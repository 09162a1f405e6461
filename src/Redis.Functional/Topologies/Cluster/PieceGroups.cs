using System.Buffers;

namespace Redis.Functional;

/// <summary>Pieces of a batch that go to the same node.</summary>
/// <param name="Target">The node; null: nobody has their slots.</param>
/// <param name="Pieces">Which of the pieces, in order.</param>
internal readonly record struct PieceGroup(ClusterTarget? Target, int[] Pieces);

/// <summary>Puts the pieces together that go to the same node. O(pieces × nodes) in the worst case, O(pieces) where they are for few.</summary>
internal static class PieceGroups
{
    /// <summary>All pieces of a batch.</summary>
    internal static PieceGroup[] Of(Piece[] pieces, ClusterTargets targets, ClusterTarget[] all)
    {
        var groupOf = ArrayPool<int>.Shared.Rent(pieces.Length);
        var groups = new List<(ClusterTarget? Target, int Count)>();
        ClusterTarget? any = null;
        for (var i = 0; i < pieces.Length; i++) groupOf[i] = Find(groups, TargetOf(pieces[i].Target, targets, all, ref any));
        var made = Fill(groups, groupOf.AsSpan(0, pieces.Length), []);
        ArrayPool<int>.Shared.Return(groupOf);
        return made;
    }

    /// <summary>The pieces of a part.</summary>
    internal static PieceGroup[] Of(PartExchange part, ClusterTargets targets)
    {
        var indexes = part.Indexes;
        var groupOf = new int[indexes.Length];
        var groups = new List<(ClusterTarget? Target, int Count)>();
        ClusterTarget? any = null;
        for (var i = 0; i < indexes.Length; i++) groupOf[i] = Find(groups, TargetOf(part.Batch.Pieces[indexes[i]].Target, targets, [], ref any));
        return Fill(groups, groupOf, indexes);
    }

    private static int Find(List<(ClusterTarget? Target, int Count)> groups, ClusterTarget? target)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Target != target) continue;
            groups[i] = (target, groups[i].Count + 1);
            return i;
        }

        groups.Add((target, 1));
        return groups.Count - 1;
    }

    // Of each place its group; the piece at it, where it is another one.
    private static PieceGroup[] Fill(List<(ClusterTarget? Target, int Count)> groups, ReadOnlySpan<int> groupOf, ReadOnlySpan<int> pieces)
    {
        var made = new PieceGroup[groups.Count];
        for (var i = 0; i < made.Length; i++) made[i] = new(groups[i].Target, new int[groups[i].Count]);
        Span<int> ends = made.Length <= 64 ? stackalloc int[made.Length] : new int[made.Length];
        for (var i = 0; i < groupOf.Length; i++)
        {
            var group = groupOf[i];
            made[group].Pieces[ends[group]++] = pieces.IsEmpty ? i : pieces[i];
        }

        return made;
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
