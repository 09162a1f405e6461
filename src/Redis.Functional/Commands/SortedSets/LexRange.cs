namespace Redis.Functional;

/// <summary>The members from one bound to another, ordered by their bytes, the lower one first whatever the direction of the reply.</summary>
/// <param name="Min">The lower bound.</param>
/// <param name="Max">The upper bound.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct LexRange(LexBound Min, LexBound Max) : IArguments
{
    /// <summary>Every member.</summary>
    public static LexRange All => new(LexBound.Lowest, LexBound.Highest);

    /// <summary>From a bound on.</summary>
    public static LexRange AtLeast(LexBound min) => new(min, LexBound.Highest);

    /// <summary>Up to a bound.</summary>
    public static LexRange AtMost(LexBound max) => new(LexBound.Lowest, max);

    internal void AddTo(Args args, bool reverse) => args.With(reverse ? Max : Min).With(reverse ? Min : Max);

    void IArguments.AddTo(Args args) => AddTo(args, false);
}
