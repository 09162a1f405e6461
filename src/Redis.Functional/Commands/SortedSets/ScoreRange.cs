namespace Redis.Functional;

/// <summary>A range of scores, from the lower to the upper bound.</summary>
/// <param name="Min">The lower bound, in both directions of the reply.</param>
/// <param name="Max">The upper bound.</param>
/// <remarks><c>new(1, 5)</c> includes both bounds. Since 0.1.</remarks>
public readonly record struct ScoreRange(ScoreBound Min, ScoreBound Max) : IArguments
{
    /// <summary>All scores.</summary>
    public static ScoreRange All => new(ScoreBound.Lowest, ScoreBound.Highest);

    /// <summary>The scores from a bound on.</summary>
    public static ScoreRange AtLeast(ScoreBound min) => new(min, ScoreBound.Highest);

    /// <summary>The scores up to a bound.</summary>
    public static ScoreRange AtMost(ScoreBound max) => new(ScoreBound.Lowest, max);

    internal void AddTo(Args args, bool reverse) => args.With(reverse ? Max : Min).With(reverse ? Min : Max);

    void IArguments.AddTo(Args args) => AddTo(args, false);
}
