namespace Redis.Functional.Simulation;

/// <summary>What a run consists of besides its seed. Shrinking leaves parts of it out.</summary>
sealed record Plan(ulong Seed)
{
    public int Callers { get; init; } = 16;

    public int Calls { get; init; } = 30;

    /// <summary>Callers that do not run.</summary>
    public IReadOnlyList<int> WithoutCallers { get; init; } = [];

    /// <summary>The only kind of callers; null: all kinds.</summary>
    public string? Kind { get; init; }

    /// <summary>The client is one of several servers.</summary>
    public bool IsCluster { get; init; }

    /// <summary>The client of several servers is the library's own, and not one that is made of its members.</summary>
    public bool IsClusterClient { get; init; }

    /// <summary>The client follows a primary by its sentinels.</summary>
    public bool IsSentinel { get; init; }

    /// <summary>Sentinels fail for a while.</summary>
    public bool HasSentinelFaults { get; init; } = true;

    /// <summary>Keys move between the servers.</summary>
    public bool HasMoves { get; init; } = true;

    /// <summary>The client leaves servers.</summary>
    public bool HasDepartures { get; init; } = true;

    /// <summary>Some servers die for a while.</summary>
    public bool HasLosses { get; init; } = true;

    public bool HasFaults { get; init; } = true;

    public bool HasCuts { get; init; } = true;

    public bool HasStalls { get; init; } = true;

    public bool HasRefusals { get; init; } = true;

    /// <summary>Some servers answer EXEC with what does not fit.</summary>
    public bool HasOddServer { get; init; } = true;

    public bool HasCancellations { get; init; } = true;

    public bool HasDisposal { get; init; } = true;

    public bool HasFreezes { get; init; } = true;

    public bool HasFailovers { get; init; } = true;

    /// <summary>Some networks deliver nothing to the client for a while.</summary>
    public bool HasSilence { get; init; } = true;

    /// <summary>Some clients have a clock that is read from a cache, up to 15.6 ms late.</summary>
    public bool HasCachedClock { get; init; } = true;

    /// <summary>Other work runs in the middle of steps once in so many points; 0: never. Needs the woven client.</summary>
    public int Preemption { get; init; }

    public bool KeepsLog { get; init; }

    /// <summary>The options that differ from the usual ones, as the program takes them.</summary>
    public override string ToString()
    {
        var usual = new Plan(Seed);
        var words = new List<string> { $"--seed {Seed}" };
        if (Callers != usual.Callers) words.Add($"--callers {Callers}");
        if (Calls != usual.Calls) words.Add($"--calls {Calls}");
        if (WithoutCallers.Count > 0) words.Add($"--without-callers {string.Join(',', WithoutCallers)}");
        if (IsCluster) words.Add(IsClusterClient ? "--cluster-client" : "--cluster");
        if (IsSentinel) words.Add("--sentinel");
        if (Kind is not null) words.Add($"--kind {Kind}");
        if (Preemption > 0) words.Add($"--preempt {Preemption}");
        foreach (var (isOn, word) in Parts())
            if (!isOn)
                words.Add($"--no-{word}");
        return string.Join(' ', words);
    }

    IEnumerable<(bool IsOn, string Word)> Parts() =>
    [
        (HasFaults, "faults"), (HasCuts, "cuts"), (HasStalls, "stalls"), (HasRefusals, "refusals"), (HasCancellations, "cancellations"),
        (HasDisposal, "disposal"), (HasFreezes, "freezes"), (HasFailovers, "failovers"), (HasSilence, "silence"), (HasOddServer, "odd-server"), (HasCachedClock, "cached-clock"),
        (HasMoves, "moves"), (HasDepartures, "departures"), (HasLosses, "losses"), (HasSentinelFaults, "sentinel-faults"),
    ];
}
