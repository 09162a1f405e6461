using System.Text;
using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>Writes what a run with <c>--record</c> measured into the repository: benchmarks/RESULTS.md, and the table of figures in README.md.</summary>
public static class FrontPage
{
    private const string Begin = "<!-- figures: written by benchmarks --record -->";
    private const string End = "<!-- end of figures -->";

    private static readonly (string Workload, string Text)[] Rows =
    [
        ("W1", "one caller, GET after GET"),
        ("W2-64", "64 callers, GET and SET"),
        ("W2-512", "512 callers, GET and SET"),
        ("W3-1000", "pipelines of 1,000 GET"),
        ("W4", "10,000 GETs started, then awaited"),
        ("W5-HGETALL", "HGETALL of 1,000 fields"),
        ("W7", "messages to one subscriber"),
    ];

    public static async Task RecordAsync(string results, IReadOnlyList<WorkloadResult> measured)
    {
        var root = ServerFinder.Root() ?? throw new InvalidOperationException("--record runs in a clone of the repository.");
        await File.WriteAllTextAsync(Path.Combine(root, "benchmarks", "RESULTS.md"), results);
        var readme = Path.Combine(root, "README.md");
        await File.WriteAllTextAsync(readme, Replaced(await File.ReadAllTextAsync(readme), TableOf(measured)));
    }

    /// <summary>One line per workload: operations per second and bytes allocated, of this library and of the other .NET clients.</summary>
    public static string TableOf(IReadOnlyList<WorkloadResult> measured)
    {
        string[] sides = [SideList.Ours, SideList.StackExchange, SideList.FreeRedis];
        var names = sides.Select(side => SideList.All.Single(one => one.Name == side).Version);
        var text = new StringBuilder();
        text.Append($"| operations per second, allocated per operation | {string.Join(" | ", names)} |\n|---|---:|---:|---:|\n");
        foreach (var (workload, title) in Rows)
            if (measured.FirstOrDefault(one => one.Workload.Id == workload) is { } result)
                text.Append($"| {title} | {string.Join(" | ", sides.Select(side => Cell(result.Of(side))))} |\n");
        return text.ToString();
    }

    private static string Cell(SideResult? side) => side is null
        ? "–"
        : $"{Figure.Of(side.Median(run => run.OpsPerSecond))}, {Figure.Of(side.Median(run => run.Bytes))} B";

    private static string Replaced(string page, string table)
    {
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return from < 0 || to < from
            ? throw new InvalidOperationException($"README.md has no lines {Begin} and {End}.")
            : page[..(from + Begin.Length)] + "\n" + table + page[to..];
    }
}
