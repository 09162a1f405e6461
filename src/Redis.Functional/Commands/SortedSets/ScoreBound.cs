using System.Globalization;

namespace Redis.Functional;

/// <summary>An end of a range of scores, itself in the range or not.</summary>
/// <remarks>A number becomes one that is in it. Since 0.1.</remarks>
public readonly record struct ScoreBound : IArguments
{
    private readonly double _score;
    private readonly bool _outside;

    private ScoreBound(double score, bool outside) => (_score, _outside) = (score, outside);

    /// <summary>Below every score but −∞ itself: <c>-inf</c>.</summary>
    public static ScoreBound Lowest => new(double.NegativeInfinity, false);

    /// <summary>Above every score but ∞ itself: <c>inf</c>.</summary>
    public static ScoreBound Highest => new(double.PositiveInfinity, false);

    /// <summary>This score is in the range.</summary>
    /// <remarks>NaN is an InvalidArgument.</remarks>
    public static ScoreBound Inclusive(double score) => new(score, false);

    /// <summary>This score is not in the range: <c>(</c> before it on the wire.</summary>
    /// <remarks>NaN is an InvalidArgument.</remarks>
    public static ScoreBound Exclusive(double score) => new(score, true);

    /// <summary><see cref="Inclusive"/>.</summary>
    public static implicit operator ScoreBound(double score) => Inclusive(score);

    /// <summary>As on the wire: <c>1.5</c>, <c>(1.5</c>, <c>-inf</c>, <c>inf</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_outside ? "(" : "")}{RedisNumber.Format(_score)}");

    void IArguments.AddTo(Args args)
    {
        if (double.IsNaN(_score)) args.Refuse("a bound of the range must be a number, not NaN.");
        args.Add((RedisValue)ToString());
    }
}
