namespace Redis.Functional.Benchmarks;

/// <summary>A figure over the rounds: the median, and the lowest and highest round where they are known.</summary>
public sealed record Spread(double Median, double? Least, double? Most)
{
    /// <summary>Null: no round has the figure.</summary>
    public static Spread? Of(IEnumerable<double?> figures) =>
        figures.OfType<double>().Order().ToArray() is { Length: > 0 } sorted
            ? new((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, sorted[0], sorted[^1])
            : null;

    public override string ToString() =>
        Least is { } least && Most is { } most && (least < Median || most > Median)
            ? $"{Figure.Of(Median)} [{Figure.Of(least)}, {Figure.Of(most)}]"
            : Figure.Of(Median);
}
