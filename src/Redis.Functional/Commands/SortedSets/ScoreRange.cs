namespace Redis.Functional;

/// <summary>The scores from one bound to another, the lower one first whatever the direction of the reply.</summary>
/// <param name="Min">The lower bound.</param>
/// <param name="Max">The upper bound.</param>
/// <remarks><c>new(1, 5)</c>: both included. Since 0.1.</remarks>
public readonly record struct ScoreRange(ScoreBound Min, ScoreBound Max) : IArguments
{
    /// <summary>Every score.</summary>
    public static ScoreRange All => new(ScoreBound.Lowest, ScoreBound.Highest);

    /// <summary>From a bound upwards.</summary>
    public static ScoreRange AtLeast(ScoreBound min) => new(min, ScoreBound.Highest);

    /// <summary>Up to a bound.</summary>
    public static ScoreRange AtMost(ScoreBound max) => new(ScoreBound.Lowest, max);

    internal void AddTo(Args args, bool reverse) => args.With(reverse ? Max : Min).With(reverse ? Min : Max);

    void IArguments.AddTo(Args args) => AddTo(args, false);
}
