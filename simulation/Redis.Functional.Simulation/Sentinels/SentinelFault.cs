namespace Redis.Functional.Simulation;

/// <summary>What happens to one sentinel for a while.</summary>
sealed record SentinelFault(TimeSpan At, TimeSpan For, int Sentinel, SentinelFaultKind Kind)
{
    public static SentinelFault Draw(SimulationRandom random, TimeSpan at) => new(at, random.UpTo(TimeSpan.FromSeconds(3)), random.Below(3), (SentinelFaultKind)random.Below(5));
}

enum SentinelFaultKind
{
    /// <summary>Its process ends and is started again.</summary>
    Dead,

    /// <summary>It answers nothing.</summary>
    Silent,

    /// <summary>It hears nothing of the others and goes on naming the primary that it knew.</summary>
    CutOff,

    /// <summary>Somebody has it forget the primary, and tells it again.</summary>
    Forgetful,

    /// <summary>All are told of the primary anew: epochs begin anew too.</summary>
    AllAnew,
}
