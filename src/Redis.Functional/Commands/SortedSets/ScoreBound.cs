using System.Globalization;

namespace Redis.Functional;

/// <summary>A bound of a range of scores, inclusive or exclusive.</summary>
/// <remarks>A number converts to an inclusive bound. Since 0.1.</remarks>
public readonly record struct ScoreBound : IArguments
{
    private readonly double _score;
    private readonly bool _outside;

    private ScoreBound(double score, bool outside) => (_score, _outside) = (score, outside);

    /// <summary><c>-inf</c>: below every score, including −∞.</summary>
    public static ScoreBound Lowest => new(double.NegativeInfinity, false);

    /// <summary><c>inf</c>: above every score, including ∞.</summary>
    public static ScoreBound Highest => new(double.PositiveInfinity, false);

    /// <summary>A bound that includes the score.</summary>
    /// <remarks>NaN is an InvalidArgument.</remarks>
    public static ScoreBound Inclusive(double score) => new(score, false);

    /// <summary><c>(</c>: a bound that excludes the score.</summary>
    /// <remarks>NaN is an InvalidArgument.</remarks>
    public static ScoreBound Exclusive(double score) => new(score, true);

    /// <summary>Converts a number to an inclusive bound.</summary>
    public static implicit operator ScoreBound(double score) => Inclusive(score);

    /// <summary>Returns the bound as sent: <c>1.5</c>, <c>(1.5</c>, <c>-inf</c> or <c>inf</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_outside ? "(" : "")}{RedisNumber.Format(_score)}");

    void IArguments.AddTo(Args args)
    {
        if (double.IsNaN(_score)) args.Refuse("a bound of the range must be a number, not NaN.");
        args.Add((RedisValue)ToString());
    }
}
