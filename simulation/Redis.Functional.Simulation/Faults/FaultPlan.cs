namespace Redis.Functional.Simulation;

/// <summary>One run with memory that runs out: where, for how many allocations, and with which client.</summary>
sealed record FaultPlan(string Scenario, int FailAt)
{
    public int Burst { get; init; } = 1;

    public bool IsPooled { get; init; }

    public bool IsResp2 { get; init; }

    public int Preemption { get; init; }

    /// <summary>The scenario and its variant, without the point.</summary>
    public string What => $"{Scenario}, {(IsPooled ? "pooled" : "shared")}{(IsResp2 ? ", RESP2" : "")}, {(Burst == 1 ? "one failure" : $"{Burst} in a row")}{(Preemption > 0 ? ", preempted" : "")}";

    public override string ToString() => $"--scenario \"{Scenario}\" --at {FailAt} --burst {Burst}{(IsPooled ? " --pooled" : "")}{(IsResp2 ? " --resp2" : "")}{(Preemption > 0 ? $" --preempt {Preemption}" : "")}";
}

/// <summary>What became of it.</summary>
sealed record FaultResult(FaultPlan Plan)
{
    public List<string> Faults { get; } = [];

    /// <summary>Calls that threw the very exception to the caller whose own allocation failed, which is allowed.</summary>
    public int Thrown { get; set; }

    /// <summary>Calls that ended, and how many of them with an error.</summary>
    public int Calls { get; set; }

    public int Errors { get; set; }

    public int Passed { get; init; }

    /// <summary>The point that failed; -1 when none was reached.</summary>
    public int Point { get; init; }

    public string? Stack { get; init; }
}
