namespace Redis.Functional.Simulation;

/// <summary>The servers of a run with several, and what happens to them, drawn from its seed.</summary>
sealed record ClusterSettings
{
    const int ManySendings = 16;
    const int FewSendings = 3;
    static readonly TimeSpan Latest = TimeSpan.FromMilliseconds(250);

    public required int Servers { get; init; }

    /// <summary>How often the router sends a batch at most.</summary>
    public required int MostSendings { get; init; }

    /// <summary>When a shard begins to move, for how long it moves, which one, and where to.</summary>
    public IReadOnlyList<(TimeSpan At, TimeSpan For, int Shard, int To)> Moves { get; init; } = [];

    /// <summary>When the client leaves a server whose connections it had until then.</summary>
    public IReadOnlyList<(TimeSpan At, int Server)> Departures { get; init; } = [];

    /// <summary>When a server dies, for how long, and which one.</summary>
    public (TimeSpan At, TimeSpan For, int Server)? Loss { get; init; }

    /// <summary>When listeners are removed, and how much later they are added again.</summary>
    public (TimeSpan At, TimeSpan For)? Deafness { get; init; }

    /// <summary>Keys move and nothing else happens.</summary>
    public bool IsCalm => Departures.Count == 0 && Loss is null;

    /// <summary>No call ends with a redirect.</summary>
    public bool FollowsAll => MostSendings == ManySendings;

    public static ClusterSettings Draw(Plan plan)
    {
        var random = SimulationRandom.Stream(plan.Seed, 7);
        var servers = 2 + random.Below(2);
        var isCalm = random.OneIn(3);
        var (moves, departures) = (random.Below(14), isCalm ? 0 : random.Below(5));
        var loss = !isCalm && random.OneIn(3) ? (random.UpTo(Latest), random.UpTo(TimeSpan.FromSeconds(1)), random.Below(servers)) : ((TimeSpan, TimeSpan, int)?)null;
        return new()
        {
            Servers = servers,
            MostSendings = random.OneIn(4) ? FewSendings : ManySendings,
            Moves = plan.HasMoves ? [.. Enumerable.Range(0, moves).Select(_ => (random.UpTo(Latest), random.UpTo(TimeSpan.FromMilliseconds(20)), random.Below(Shards.Count), random.Below(servers)))] : [],
            Departures = plan.HasDepartures ? [.. Enumerable.Range(0, departures).Select(_ => (random.UpTo(Latest), random.Below(servers)))] : [],
            Loss = plan.HasLosses ? loss : null,
            Deafness = random.OneIn(3) ? (random.UpTo(Latest), random.UpTo(TimeSpan.FromMilliseconds(50))) : null,
        };
    }
}
