namespace Redis.Functional.Benchmarks;

/// <summary>What one side did with one workload, round by round; a round that failed is null.</summary>
public sealed record SideResult(string Side, IReadOnlyList<Measurement?> Rounds, string? Failure)
{
    public Spread? Over(Func<Measurement, double?> figure) => Spread.Of(Rounds.Select(round => round is null ? null : figure(round)));

    /// <summary>The median of the ratios within each round: drift of the machine between rounds cancels out.</summary>
    public double? Ratio(SideResult? other, Func<Measurement, double?> figure) => other is null
        ? null
        : Spread.Of(Rounds.Zip(other.Rounds, (mine, theirs) => mine is null || theirs is null ? null : figure(mine) / figure(theirs)))?.Median;
}
