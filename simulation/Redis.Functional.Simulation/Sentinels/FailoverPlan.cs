namespace Redis.Functional.Simulation;

/// <summary>One failover: what begins it, how it ends, and how long each step takes.</summary>
sealed record FailoverPlan(TimeSpan At, FailoverCause Cause, FailoverEnd End)
{
    /// <summary>Until the sentinels agree that the primary is down.</summary>
    public TimeSpan Detected { get; init; }

    /// <summary>From the order to the promotion, or to giving up.</summary>
    public TimeSpan Promoted { get; init; }

    /// <summary>From the promotion until the leading sentinel sees it.</summary>
    public TimeSpan Seen { get; init; }

    /// <summary>Until the others have heard of it, at most.</summary>
    public TimeSpan Heard { get; init; }

    /// <summary>From then until the leading sentinel announces the new primary.</summary>
    public TimeSpan Announced { get; init; }

    /// <summary>From then, or from its return, until the earlier primary is told to follow the new one.</summary>
    public TimeSpan Demoted { get; init; }

    /// <summary>How long the earlier primary is away.</summary>
    public TimeSpan Away { get; init; }

    /// <summary>The earlier primary keeps the connections of its clients when it is demoted.</summary>
    public bool KeepsClients { get; init; }

    public static FailoverPlan Draw(SimulationRandom random, TimeSpan at)
    {
        var end = random.OneIn(4) ? (FailoverEnd)(1 + random.Below(4)) : FailoverEnd.Done;
        return new(at, (FailoverCause)random.Below(3), end)
        {
            Detected = UpTo(50, 500), Promoted = UpTo(1, 300), Seen = UpTo(1, 400), Heard = UpTo(1, 400), Announced = UpTo(1, 1_000),
            Demoted = random.OneIn(2) ? UpTo(1, 100) : UpTo(100, 9_000), Away = UpTo(200, 3_000), KeepsClients = random.OneIn(4),
        };

        TimeSpan UpTo(int least, int most) => TimeSpan.FromMilliseconds(least) + random.UpTo(TimeSpan.FromMilliseconds(most));
    }
}

enum FailoverCause
{
    /// <summary>The primary's process ends, and is started again later.</summary>
    Killed,

    /// <summary>The primary answers nothing for a while.</summary>
    Frozen,

    /// <summary>Somebody orders it, or the sentinels do not reach a primary that clients reach: it goes on acknowledging.</summary>
    Unharmed,
}

enum FailoverEnd
{
    Done,

    /// <summary>No sentinel leads it.</summary>
    NotElected,

    /// <summary>There is no replica to promote.</summary>
    NoGoodReplica,

    /// <summary>The replica was told to be a primary and never was.</summary>
    TimedOut,

    /// <summary>The replica became a primary and the leading sentinel has not seen it: it is made a replica again.</summary>
    TimedOutPromoted,
}
