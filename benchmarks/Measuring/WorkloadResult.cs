namespace Redis.Functional.Benchmarks;

/// <summary>All sides of one workload.</summary>
public sealed record WorkloadResult(Workload Workload, IReadOnlyList<SideResult> Sides)
{
    public SideResult? Of(string side) => Sides.FirstOrDefault(result => result.Side == side);
}
