namespace Redis.Functional.Simulation;

/// <summary>The servers and the sentinels of a run, and what happens to them, drawn from its seed.</summary>
sealed record SentinelSettings
{
    static readonly TimeSpan Latest = TimeSpan.FromMilliseconds(900);

    public required int Servers { get; init; }

    public int Sentinels => 3;

    /// <summary>How many of them the client is told of.</summary>
    public required int Configured { get; init; }

    /// <summary>How many others a sentinel must know to be believed.</summary>
    public required int MinOtherSentinels { get; init; }

    public required bool FollowsEarly { get; init; }

    /// <summary>How long a change may take to a replica.</summary>
    public required TimeSpan Lag { get; init; }

    /// <summary>Sentinels do not publish one in so many of their events; 0: all.</summary>
    public required int LostEvents { get; init; }

    public IReadOnlyList<FailoverPlan> Failovers { get; init; } = [];

    public IReadOnlyList<SentinelFault> Faults { get; init; } = [];

    /// <summary>Nothing happens to anybody.</summary>
    public bool IsCalm => Failovers.Count == 0 && Faults.Count == 0;

    public static SentinelSettings Draw(Plan plan)
    {
        var random = SimulationRandom.Stream(plan.Seed, 7);
        var servers = 2 + random.Below(2);
        var failovers = random.OneIn(6) ? 0 : 1 + random.Below(3);
        var faults = random.OneIn(2) ? 0 : 1 + random.Below(3);
        return new()
        {
            Servers = servers,
            Configured = 1 + random.Below(3),
            MinOtherSentinels = random.Below(2),
            FollowsEarly = !random.OneIn(3),
            Lag = random.OneIn(4) ? TimeSpan.Zero : random.UpTo(TimeSpan.FromMilliseconds(100)),
            LostEvents = plan.HasFaults && random.OneIn(3) ? 4 : 0,
            Failovers = plan.HasFailovers ? [.. Enumerable.Range(0, failovers).Select(_ => FailoverPlan.Draw(random, random.UpTo(Latest))).OrderBy(static one => one.At)] : [],
            Faults = plan is { HasFaults: true, HasSentinelFaults: true } ? [.. Enumerable.Range(0, faults).Select(_ => SentinelFault.Draw(random, random.UpTo(Latest)))] : [],
        };
    }
}
