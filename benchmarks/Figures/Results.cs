using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Redis.Functional.Benchmarks;

/// <summary>All recorded figures: <c>benchmarks/RESULTS.json</c>, of which the documents are made.</summary>
public sealed record Results(IReadOnlyList<RunFacts> Runs, IReadOnlyList<WorkloadFigures> Workloads)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Results Read(string json) => JsonSerializer.Deserialize<Results>(json, Format) ?? throw new FormatException("The file has no results.");

    public string Write() => JsonSerializer.Serialize(this, Format) + "\n";

    public WorkloadFigures? Of(string id) => Workloads.FirstOrDefault(workload => workload.Id == id);

    public RunFacts RunOf(WorkloadFigures workload) => Runs.Single(run => run.Start == workload.Run);

    /// <summary>These results with those of a newer run in place of the same workloads', in the order of the identifiers given.</summary>
    public Results With(Results newer, IReadOnlyList<string> order)
    {
        var kept = Workloads.Where(workload => newer.Of(workload.Id) is null).Concat(newer.Workloads);
        WorkloadFigures[] all = [.. from workload in kept let at = order.ToList().IndexOf(workload.Id) where at >= 0 orderby at select workload];
        return new([.. Runs.Concat(newer.Runs).Where(run => all.Any(workload => workload.Run == run.Start))], all);
    }
}
