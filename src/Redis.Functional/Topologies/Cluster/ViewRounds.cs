namespace Redis.Functional;

/// <summary>Which view is believed, round after round of answers. Of one loop.</summary>
internal sealed class ViewRounds
{
    /// <summary>The number of consecutive rounds that must report an older view, or another cluster, before it is accepted.</summary>
    internal const int Convincing = 3;

    private int _doubtful;

    /// <summary>The answer of a round whose view takes the place of the present one; null: there is none.</summary>
    /// <param name="present">The present view; null: there is none.</param>
    /// <param name="answers">What nodes have told, at least one.</param>
    internal ClusterAnswer? Believed(SlotMap? present, ClusterAnswer[] answers)
    {
        // As long as one that belongs to the present cluster answers, no other cluster is believed.
        var ours = Array.FindAll(answers, answer => ViewChoice.Judge(present, answer.Map) != ViewVerdict.Foreign);
        var best = ViewChoice.Best(ours.Length > 0 ? ours : answers)!;
        if (ViewChoice.Judge(present, best.Map) != ViewVerdict.Taken && ++_doubtful < Convincing) return null;
        _doubtful = 0;
        return best;
    }
}
