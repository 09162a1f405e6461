using Redis.Functional.Benchmarks;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The tables and charts of the benchmark show what was recorded, in RESULTS.json.</summary>
public class BenchmarkDocumentTests
{
    static readonly Results Recorded = Results.Read(Repository.Read(Documents.Json));

    static RunFacts Run(string start) => new(start, [], new Dictionary<string, string>(), []);

    static WorkloadFigures Workload(string id, string run, CurvePoint? curve = null) =>
        new(id, id, run, [], [new("ours") { OpsPerSecond = new(curve?.At ?? 1, null, null) }]) { Curve = curve };

    [Fact]
    public void Documents_and_charts_are_those_of_the_recorded_figures() => Offenders.None(
        "run benchmarks with --render",
        from document in Documents.Of(Recorded, Repository.Read("README.md"))
        where !File.Exists(Path.Combine(Repository.Root, document.Key)) || Repository.Read(document.Key) != document.Value
        select document.Key);

    [Fact]
    public void There_is_no_chart_without_figures() => Assert.Equal(
        Documents.Of(Recorded, Repository.Read("README.md")).Keys.Where(path => path.StartsWith(Documents.Charts, StringComparison.Ordinal)).Order(),
        Repository.Files(Path.Combine(Repository.Root, Documents.Charts), "*").Select(path => $"{Documents.Charts}/{path}").Order());

    [Fact]
    public void The_figures_are_written_as_they_are_read() => Assert.Equal(Repository.Read(Documents.Json), Recorded.Write());

    [Fact]
    public void A_changed_figure_changes_the_documents()
    {
        var first = Recorded.Workloads[0];
        var changed = first with { Sides = [.. first.Sides.Select(side => side with { OpsPerSecond = new(12_345, 12_000, 13_000), OfRaw = 0.123 })] };
        var documents = Documents.Of(Recorded with { Workloads = [changed, .. Recorded.Workloads.Skip(1)] }, Repository.Read("README.md"));

        Assert.Contains("12.3 k [12 k, 13 k]", documents["benchmarks/RESULTS.md"]);
        Assert.Contains("12.3 k", documents["README.md"]);
        Assert.Contains("0.12", documents["benchmarks/charts/throughput-light.svg"]);
    }

    [Fact]
    public void A_newer_run_replaces_its_workloads_and_keeps_the_others()
    {
        var older = new Results([Run("one"), Run("two")], [Workload("W1", "one"), Workload("W2", "two")]);
        var newer = new Results([Run("three")], [Workload("W3", "three"), Workload("W2", "three")]);

        var all = older.With(newer, ["W1", "W2", "W3"]);

        Assert.Equal(["W1: one", "W2: three", "W3: three"], all.Workloads.Select(workload => $"{workload.Id}: {workload.Run}"));
        Assert.Equal(["one", "three"], all.Runs.Select(run => run.Start));
    }

    [Fact]
    public void A_workload_that_is_no_longer_in_the_benchmark_is_dropped() =>
        Assert.Empty(new Results([Run("one")], [Workload("W1", "one")]).With(new([], []), ["W2"]).Runs);

    [Fact]
    public void A_curve_has_a_chart_on_a_light_and_a_dark_page_and_a_table()
    {
        var results = new Results([Run("one")], [.. new[] { 1L, 64, 4_096 }.Select(callers => Workload($"callers-{callers}", "one", new("callers", callers)))]);

        var documents = Documents.Of(results, Repository.Read("README.md"));

        Assert.Contains("benchmarks/charts/callers-light.svg", documents.Keys);
        Assert.Contains("benchmarks/charts/callers-dark.svg", documents.Keys);
        Assert.Contains("| 4,096 | 4096 |", documents["benchmarks/RESULTS.md"]);
        Assert.Contains("benchmarks/charts/callers-light.svg", documents["README.md"]);
        Assert.InRange(documents["README.md"].Split('\n').Length, 1, 151);
    }

    [Theory]
    [InlineData(new[] { 3.0, 1, 2 }, "2 [1, 3]")]
    [InlineData(new[] { 4.0, 1, 2, 3 }, "2.5 [1, 4]")]
    [InlineData(new[] { 7.0 }, "7")]
    public void A_figure_is_the_median_and_the_lowest_and_highest_round(double[] rounds, string expected) =>
        Assert.Equal(expected, Spread.Of(rounds.Select(round => (double?)round))?.ToString());
}
