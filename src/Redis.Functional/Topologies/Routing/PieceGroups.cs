namespace Redis.Functional;

/// <summary>Puts the pieces of a batch together that go the same way.</summary>
internal static class PieceGroups
{
    /// <summary>The pieces of each group, in order. O(pieces + groups).</summary>
    /// <param name="groupOf">The group of each of them.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="pieces">Which of the batch's pieces they are; empty: all.</param>
    internal static int[][] Split(ReadOnlySpan<int> groupOf, int groups, ReadOnlySpan<int> pieces = default)
    {
        var counts = new int[groups];
        foreach (var group in groupOf) counts[group]++;
        var split = Array.ConvertAll(counts, static count => new int[count]);
        for (var i = groupOf.Length - 1; i >= 0; i--) split[groupOf[i]][--counts[groupOf[i]]] = pieces.IsEmpty ? i : pieces[i];
        return split;
    }
}
