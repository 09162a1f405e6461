using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>The documents made of the recorded figures, by their paths in the repository.</summary>
public static class Documents
{
    public const string Json = "benchmarks/RESULTS.json";
    public const string Charts = "benchmarks/charts";
    internal const string Throughput = "throughput";

    /// <summary>RESULTS.md, the charts, and README.md with its figures.</summary>
    public static IReadOnlyDictionary<string, string> Of(Results results, string readme)
    {
        var charts = ChartsOf(results);
        var documents = new Dictionary<string, string>
        {
            ["benchmarks/RESULTS.md"] = ResultsPage(results, charts),
            ["README.md"] = FrontPage.With(readme, results, [.. charts.Select(static chart => chart.Name)]),
        };
        foreach (var (name, _, draw) in charts)
            foreach (var palette in Palette.All)
                documents[$"{Charts}/{name}-{palette.Name}.svg"] = draw(palette);
        return documents;
    }

    /// <summary>An image that follows the page's colours.</summary>
    internal static string Picture(string folder, string name, string text) =>
        $"<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{folder}/{name}-dark.svg\">\n<img src=\"{folder}/{name}-light.svg\" alt=\"{text}\"></picture>\n";

    private static List<(string Name, string Text, Func<Palette, string> Draw)> ChartsOf(Results results)
    {
        var charts = new List<(string, string, Func<Palette, string>)>();
        if (ThroughputChart.Of(results) is { Length: > 0 } compared) charts.Add((Throughput, ThroughputChart.Title, palette => ThroughputChart.Draw(compared, palette)));
        foreach (var curve in Curves.All)
            if (Curves.Points(results, curve) is { Length: > 1 } points)
                charts.Add((curve.Name, $"{curve.Title}, from {curve.Text(points[0].Curve?.At ?? 0)} to {curve.Text(points[^1].Curve?.At ?? 0)}", palette => CurveChart.Draw(curve, points, palette)));
        return charts;
    }

    private static string ResultsPage(Results results, List<(string Name, string Text, Func<Palette, string> Draw)> charts)
    {
        var text = new StringBuilder(
            """
            # Results

            Written by `--record` from [RESULTS.json](RESULTS.json); [README.md](README.md) says what is measured, how, and how to run it again.


            """);
        foreach (var run in results.Runs) text.Append(Facts(results, run));
        text.Append(Table.Markdown(results.Workloads));
        foreach (var (name, description, _) in charts) text.Append($"\n{Picture("charts", name, description)}");
        foreach (var curve in Curves.All)
            if (Curves.Points(results, curve).Length > 0) text.Append($"\n## {curve.Title}\nOperations per second.\n\n{Curves.Markdown(results, curve)}");
        return text.Append(
            """

            - Ratios are medians of the ratios within each round. In brackets: the lowest and the highest round. CPU is the client's process alone.
            - ✓ ✗: the goal is met or missed by this library (ours); in parentheses what it reached. * a figure of the machine the goals were set on (2 cores, shared with the server).

            """).ToString();
    }

    private static string Facts(Results results, RunFacts run)
    {
        string[] versions = [.. run.Versions.Select(static version => $"{version.Key} is {version.Value}")];
        var ids = results.Workloads.Where(workload => workload.Run == run.Start).Select(static workload => workload.Id);
        string[] lines = [.. run.Lines, $"{string.Join("; ", versions)}", .. run.Notes, $"of this run: {string.Join(", ", ids)}"];
        return $"{run.Start}\n{string.Concat(lines.Select(static line => $"- {line}\n"))}\n";
    }
}
