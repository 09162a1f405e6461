namespace Redis.Functional.Benchmarks;

/// <summary>What one side did with one workload, round by round; a round that failed is null.</summary>
public sealed record SideResult(string Side, IReadOnlyList<Measurement?> Rounds, string? Failure)
{
    public double? Median(Func<Measurement, double?> figure) => MedianOf(Rounds.Select(round => round is null ? null : figure(round)));

    public double? Least(Func<Measurement, double?> figure) => Rounds.OfType<Measurement>().Min(figure);

    public double? Most(Func<Measurement, double?> figure) => Rounds.OfType<Measurement>().Max(figure);

    /// <summary>The median of the ratios within each round: drift of the machine between rounds cancels out.</summary>
    public double? Ratio(SideResult? other, Func<Measurement, double?> figure) => other is null
        ? null
        : MedianOf(Rounds.Zip(other.Rounds, (mine, theirs) => mine is null || theirs is null ? null : figure(mine) / figure(theirs)));

    private static double? MedianOf(IEnumerable<double?> figures)
    {
        var sorted = figures.OfType<double>().Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
