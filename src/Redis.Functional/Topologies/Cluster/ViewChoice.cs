namespace Redis.Functional;

/// <summary>What is done with a view that nodes have told.</summary>
internal enum ViewVerdict
{
    /// <summary>It takes the place of the present one.</summary>
    Taken,

    /// <summary>It is older than the present one.</summary>
    Older,

    /// <summary>It is of another cluster, as when addresses have passed to other machines.</summary>
    Foreign,
}

/// <summary>Which view of a cluster a client goes by, when nodes tell different ones. Functions of the answers and of the present view.</summary>
internal static class ViewChoice
{
    /// <summary>
    /// The answer to go by; null: there is none. Of several clusters, as when one of the configured nodes is of another one, the one of which most answer
    /// counts, or the first, whatever their epochs. One that sees the cluster serving comes first, since replicas of a cut-off minority raise the epoch with
    /// each vote that they lose; then the highest epoch; then the view that most tell; then what a node says that most know, since one that was forgotten still
    /// knows itself; then most slots.
    /// </summary>
    internal static ClusterAnswer? Best(IReadOnlyList<ClusterAnswer> answers)
    {
        var cluster = answers.MaxBy(answer => answers.Count(other => AreOfOne(answer.Map, other.Map)));
        return answers
            .Where(answer => AreOfOne(cluster!.Map, answer.Map))
            .OrderByDescending(static answer => answer.IsOk)
            .ThenByDescending(static answer => answer.Map.Epoch)
            .ThenByDescending(answer => answers.Count(other => other.Map.Agrees(answer.Map)))
            .ThenByDescending(answer => answers.Count(other => other.Map.Find(answer.Asked) is not null))
            .ThenByDescending(static answer => answer.Map.Owned)
            .FirstOrDefault();
    }

    /// <summary>What is done with it.</summary>
    /// <param name="present">The present view; null: there is none.</param>
    /// <param name="told">The view that was told.</param>
    internal static ViewVerdict Judge(SlotMap? present, SlotMap told) =>
        present is null ? ViewVerdict.Taken
        : !AreOfOne(present, told) ? ViewVerdict.Foreign
        : told.Epoch < present.Epoch ? ViewVerdict.Older
        : ViewVerdict.Taken;

    private static bool AreOfOne(SlotMap one, SlotMap other) => !HasNumbers(one) || !HasNumbers(other) || SharesNode(one, other);

    private static bool HasNumbers(SlotMap map) => map.Members.Any(static member => member.Id.Length > 0);

    private static bool SharesNode(SlotMap present, SlotMap told)
    {
        var known = present.Members.Select(static member => member.Id).ToHashSet(StringComparer.Ordinal);
        return told.Members.Any(member => known.Contains(member.Id));
    }
}
