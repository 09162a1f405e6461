namespace Redis.Functional.Benchmarks;

/// <summary>The curves of growth: what grows, and what is drawn.</summary>
public static class Curves
{
    public const string Callers = "callers";
    public const string Pipeline = "pipeline";
    public const string ValuesRead = "values-get";
    public const string ValuesWritten = "values-set";
    public const string Connections = "connections";

    public static IReadOnlyList<Curve> All { get; } =
    [
        new(Callers, "Callers of one connection", "callers"),
        new(Pipeline, "Commands in a pipeline", "commands"),
        new(ValuesRead, "GET of one value", "length of the value in bytes") { IsInBytes = true },
        new(ValuesWritten, "SET of one value", "length of the value in bytes") { IsInBytes = true },
        new(Connections, "Connections with one caller each", "connections"),
    ];

    /// <summary>The measured points, by rising abscissa.</summary>
    public static WorkloadFigures[] Points(Results results, Curve curve) =>
        [.. results.Workloads.Where(workload => workload.Curve?.Curve == curve.Name).OrderBy(static workload => workload.Curve?.At)];

    /// <summary>A table of the curve: a row for each point, a column for each side.</summary>
    public static string Markdown(Results results, Curve curve)
    {
        var points = Points(results, curve);
        string[] sides = [.. points.SelectMany(static point => point.Sides).Select(static side => side.Side).Distinct()];
        var rows = points.Select(point => $"| {curve.Text(point.Curve?.At ?? 0)} | {string.Join(" | ", sides.Select(side => point.Of(side)?.OpsPerSecond?.ToString() ?? Figure.Of(null)))} |\n");
        return $"| {curve.Abscissa} | {string.Join(" | ", sides)} |\n|---:|{string.Concat(sides.Select(static _ => "---:|"))}\n{string.Concat(rows)}";
    }
}
