namespace Redis.Functional.Simulation;

/// <summary>In what the server departs from the usual one.</summary>
sealed record ServerOddities
{
    /// <summary>Knows HELLO 3.</summary>
    public bool KnowsResp3 { get; init; } = true;

    /// <summary>Knows CLIENT SETINFO.</summary>
    public bool KnowsSetInfo { get; init; } = true;

    /// <summary>Asks for this password.</summary>
    public string? Password { get; init; }

    /// <summary>Once in so many times EXEC answers what does not fit; 0: never.</summary>
    public int OddExecs { get; init; }

    /// <summary>Once in so many times the server forgets its scripts before a call; 0: never.</summary>
    public int ForgetsScripts { get; init; }

    /// <summary>When the server becomes a replica, and how much later its name leads to a primary; null: never.</summary>
    public (TimeSpan At, TimeSpan MovesAfter)? Failover { get; init; }
}
