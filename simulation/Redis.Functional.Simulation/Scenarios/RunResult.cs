namespace Redis.Functional.Simulation;

/// <summary>What became of a run.</summary>
sealed record RunResult(Plan Plan, ulong Hash, string? Violation)
{
    public long Commands { get; init; }

    public long Calls { get; init; }

    public long Errors { get; init; }

    public long Steps { get; init; }

    public long Preemptions { get; init; }

    public TimeSpan Virtual { get; init; }

    public IReadOnlyList<string> Log { get; init; } = [];
}
