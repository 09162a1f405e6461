namespace Redis.Functional.Benchmarks;

/// <summary>All sides of one workload, from one run.</summary>
/// <param name="Run">The start of the run, which names its <see cref="RunFacts"/>.</param>
public sealed record WorkloadFigures(string Id, string Title, string Run, IReadOnlyList<GoalCheck> Goals, IReadOnlyList<SideFigures> Sides)
{
    /// <summary>Null: a workload of the table.</summary>
    public CurvePoint? Curve { get; init; }

    /// <summary>The clients wait: memory and CPU are measured, not operations.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Options of redis-benchmark; null: it has nothing like it.</summary>
    public string? Peer { get; init; }

    public SideFigures? Of(string side) => Sides.FirstOrDefault(one => one.Side == side);
}
