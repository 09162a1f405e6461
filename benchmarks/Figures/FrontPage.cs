using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>The figures of README.md: a table of the .NET clients, and charts.</summary>
public static class FrontPage
{
    private const string Begin = "<!-- figures: written by benchmarks --record -->";
    private const string End = "<!-- end of figures -->";

    private static readonly string[] Clients = [SideNames.Ours, SideNames.StackExchange, SideNames.FreeRedis];

    private static readonly (string Workload, string Text)[] Rows =
    [
        ("W1", "one caller, GET after GET"),
        ("W2-64", "64 callers, GET and SET"),
        ("W2-512", "512 callers, GET and SET"),
        ("W3-1000", "pipelines of 1,000 GET"),
    ];

    // In the order of importance to a first reader.
    private static readonly (string Chart, string Text)[] Charts =
    [
        (Documents.Throughput, ThroughputChart.Title),
        (Curves.Callers, "Operations per second by the number of callers"),
    ];

    public static string With(string page, Results results, IReadOnlyCollection<string> charts)
    {
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new FormatException($"README.md has no lines {Begin} and {End}.");
        var pictures = Charts.Where(chart => charts.Contains(chart.Chart)).Select(static chart => $"{Documents.Picture(Documents.Charts, chart.Chart, chart.Text)}");
        return page[..(from + Begin.Length)] + "\n" + TableOf(results) + "\n" + string.Concat(pictures) + page[to..];
    }

    // One line per workload: operations per second and bytes allocated, of this library and of the other .NET clients.
    private static string TableOf(Results results)
    {
        var text = new StringBuilder();
        foreach (var (id, title) in Rows)
        {
            if (results.Of(id) is not { } workload) continue;
            if (text.Length == 0)
            {
                var versions = results.RunOf(workload).Versions;
                text.Append($"| operations per second, allocated per operation | {string.Join(" | ", Clients.Select(client => versions.GetValueOrDefault(client, client)))} |\n|---|---:|---:|---:|\n");
            }

            text.Append($"| {title} | {string.Join(" | ", Clients.Select(client => Cell(workload.Of(client))))} |\n");
        }

        return text.ToString();
    }

    private static string Cell(SideFigures? side) => side is null ? Figure.Of(null) : $"{Figure.Of(side.OpsPerSecond?.Median)}, {Figure.Of(side.Bytes?.Median)} B";
}
