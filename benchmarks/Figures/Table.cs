using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>Figures as rows of text, for the console and for Markdown.</summary>
public static class Table
{
    private static readonly Column[] Usual =
    [
        new("ops/s", 24, static side => side.OpsPerSecond?.ToString()),
        new("CPU µs/op", 9, static side => Median(side.CpuMicros)),
        new("B/op", 7, static side => Median(side.Bytes)),
        new("p50 µs", 7, static side => Median(side.P50Micros)),
        new("p99 µs", 7, static side => Median(side.P99Micros)),
        new("p99.9 µs", 8, static side => Median(side.P999Micros)),
        new("× ours", 6, static side => Figure.Of(side.OfOurs)),
        new("× raw", 6, static side => Figure.Of(side.OfRaw)),
        new("CPU × raw", 9, static side => Figure.Of(side.CpuOfRaw)),
        new("× redis-benchmark", 17, static side => Figure.Of(side.OfPeer)),
    ];

    private static readonly Column[] Idle =
    [
        new("bytes each", 24, static side => side.Memory?.ToString()),
        new("CPU, % of a core", 24, static side => side.CpuShare?.ToString()),
    ];

    /// <summary>One block per workload: what it is and what is wanted, then the sides.</summary>
    public static string Console(WorkloadFigures workload)
    {
        var columns = workload.IsIdle ? Idle : Usual;
        var text = new StringBuilder();
        text.Append($"{workload.Id}: {workload.Title}{(workload.Peer is { } peer ? $"; {SideNames.Peer} {peer}" : "")}\n");
        foreach (var goal in workload.Goals) text.Append($"    {goal}\n");
        text.Append(Line("side", columns, static column => column.Heading));
        foreach (var side in workload.Sides) text.Append(Line(side.Side, columns, column => column.Cell(side) ?? Figure.Of(null)));
        return text.Append('\n').ToString();
    }

    /// <summary>The workloads that are no points of a curve, in one table, those of idle clients in another.</summary>
    public static string Markdown(IEnumerable<WorkloadFigures> workloads)
    {
        var table = workloads.Where(static workload => workload.Curve is null).ToLookup(static workload => workload.IsIdle);
        return string.Join("\n", new[] { Markdown(table[false], Usual), Markdown(table[true], Idle) }.Where(static text => text.Length > 0));
    }

    private static string Markdown(IEnumerable<WorkloadFigures> workloads, Column[] columns)
    {
        var text = new StringBuilder();
        foreach (var workload in workloads)
        {
            if (text.Length == 0)
            {
                text.Append($"| workload | side | {string.Join(" | ", columns.Select(static column => column.Heading))} | goals |\n");
                text.Append($"|---|---|{string.Concat(Enumerable.Repeat("---:|", columns.Length))}---|\n");
            }

            var (title, goals) = ($"**{workload.Id}** {workload.Title}", string.Join(" · ", workload.Goals));
            foreach (var side in workload.Sides)
            {
                text.Append($"| {title} | {side.Side} | {string.Join(" | ", columns.Select(column => column.Cell(side) ?? Figure.Of(null)))} | {goals} |\n");
                (title, goals) = ("", "");
            }
        }

        return text.ToString();
    }

    private static string Median(Spread? spread) => Figure.Of(spread?.Median);

    private static string Line(string side, Column[] columns, Func<Column, string> cell) =>
        $"    {side,-22} {string.Join(' ', columns.Select(column => cell(column).PadLeft(column.Width)))}\n";

    private sealed record Column(string Heading, int Width, Func<SideFigures, string?> Cell);
}
