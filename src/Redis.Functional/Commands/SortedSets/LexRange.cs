namespace Redis.Functional;

/// <summary>A range of members in byte order, from the lower to the upper bound.</summary>
/// <param name="Min">The lower bound, in both directions of the reply.</param>
/// <param name="Max">The upper bound.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct LexRange(LexBound Min, LexBound Max) : IArguments
{
    /// <summary>All members.</summary>
    public static LexRange All => new(LexBound.Lowest, LexBound.Highest);

    /// <summary>The members from a bound on.</summary>
    public static LexRange AtLeast(LexBound min) => new(min, LexBound.Highest);

    /// <summary>The members up to a bound.</summary>
    public static LexRange AtMost(LexBound max) => new(LexBound.Lowest, max);

    internal void AddTo(Args args, bool reverse) => args.With(reverse ? Max : Min).With(reverse ? Min : Max);

    void IArguments.AddTo(Args args) => AddTo(args, false);
}
