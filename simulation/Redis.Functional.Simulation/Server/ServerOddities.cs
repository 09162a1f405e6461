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

    /// <summary>Some of those are not answered at all. A client needs a later reply, or a limit of silence, to notice it.</summary>
    public bool LeavesExecsUnanswered { get; init; } = true;

    /// <summary>Refusals by the name of the command, or by the name and its first argument: <c>SUBSCRIBE secret</c>.</summary>
    public IReadOnlyDictionary<string, string> Refusals { get; init; } = new Dictionary<string, string>();

    /// <summary>The error that answers a command; null when it is not refused.</summary>
    public string? RefusalOf(string name, byte[] argument) =>
        Refusals.Count == 0 ? null
        : Refusals.GetValueOrDefault(name) ?? Refusals.GetValueOrDefault($"{name} {System.Text.Encoding.Latin1.GetString(argument)}");

    /// <summary>Once in so many times the server forgets its scripts before a call; 0: never.</summary>
    public int ForgetsScripts { get; init; }

    /// <summary>When the server becomes a replica, and how much later its name leads to a primary; null: never.</summary>
    public (TimeSpan At, TimeSpan MovesAfter)? Failover { get; init; }
}
