using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>The comparison as rows of text, for the console and for Markdown.</summary>
public static class Table
{
    private static readonly string[] Headings =
        ["workload", "side", "ops/s", "CPU µs/op", "B/op", "p50 µs", "p99 µs", "× ours", "× raw", "CPU × raw", "× redis-benchmark"];

    private static readonly int[] Widths = [11, 15, 24, 10, 9, 8, 8, 7, 7, 10, 18];

    /// <summary>One block per workload: what it is and what is wanted, then the sides.</summary>
    public static string Console(WorkloadResult result, string judged)
    {
        var text = new StringBuilder();
        var peer = result.Workload.Peer is { } load ? $"; {SideList.Peer} {load}" : "";
        text.Append($"{result.Workload.Id}: {result.Workload.Title}{peer}\n");
        text.Append($"    goal: {Goals(result, judged)}\n");
        foreach (var row in Rows(result)) text.Append(Line(row));
        return text.ToString();
    }

    public static string ConsoleHeadings() => Line(Headings);

    public static string Markdown(IEnumerable<WorkloadResult> results, string judged)
    {
        var text = new StringBuilder();
        text.Append($"| {string.Join(" | ", Headings)} | goals |\n");
        text.Append($"|---|---|{string.Concat(Enumerable.Repeat("---:|", Headings.Length - 2))}---|\n");
        foreach (var result in results)
        {
            var goals = Goals(result, judged);
            foreach (var row in Rows(result, result.Workload.Title))
            {
                text.Append($"| {string.Join(" | ", row)} | {goals} |\n");
                goals = "";
            }
        }

        return text.ToString();
    }

    public static string Failures(IEnumerable<WorkloadResult> results)
    {
        var text = new StringBuilder();
        foreach (var result in results)
            foreach (var side in result.Sides.Where(side => side.Failure is not null))
                text.Append($"{result.Workload.Id} · {side.Side} failed: {side.Failure}\n");
        return text.ToString();
    }

    private static string Goals(WorkloadResult result, string judged) => string.Join(" · ", GoalCheck.All(result, judged));

    private static IEnumerable<string[]> Rows(WorkloadResult result, string? title = null)
    {
        var (ours, raw, peer) = (result.Of(SideList.Ours), result.Of(SideList.Raw), result.Of(SideList.Peer));
        var id = title is null ? result.Workload.Id : $"**{result.Workload.Id}** {title}";
        foreach (var side in result.Sides)
        {
            yield return
            [
                id,
                side.Side,
                Spread(side),
                Figure.Of(side.Median(run => run.CpuMicros)),
                Figure.Of(side.Median(run => run.Bytes)),
                Figure.Of(side.Median(run => run.P50Micros)),
                Figure.Of(side.Median(run => run.P99Micros)),
                Figure.Of(side.Ratio(ours, run => run.OpsPerSecond)),
                Figure.Of(side.Ratio(raw, run => run.OpsPerSecond)),
                Figure.Of(side.Ratio(raw, run => run.CpuMicros)),
                Figure.Of(side.Ratio(peer, run => run.OpsPerSecond)),
            ];
            id = "";
        }
    }

    private static string Spread(SideResult side) => side.Least(run => run.OpsPerSecond) is { } least && side.Most(run => run.OpsPerSecond) is { } most
        ? $"{Figure.Of(side.Median(run => run.OpsPerSecond))} [{Figure.Of(least)}, {Figure.Of(most)}]"
        : Figure.Of(null);

    private static string Line(string[] cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            line.Append(i < 2 ? cells[i].PadRight(Widths[i]) : cells[i].PadLeft(Widths[i])).Append(' ');
        return line.ToString().TrimEnd() + "\n";
    }
}
