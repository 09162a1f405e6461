namespace Redis.Functional.Simulation;

/// <summary>The client, the server and the network of a run, drawn from its seed.</summary>
sealed record Settings
{
    /// <summary>How long one call may take.</summary>
    public static readonly TimeSpan CommandTimeout = TimeSpan.FromSeconds(2);

    static readonly TimeSpan CachedClockStep = TimeSpan.FromMilliseconds(15.6);

    public required RedisConfig Config { get; init; }

    public required ServerOddities Server { get; init; }

    public required NetworkFaults Network { get; init; }

    /// <summary>A network on which nothing goes wrong, for every third seed: there every error needs a cause.</summary>
    public bool IsFaultless => HasFaultlessNetwork && Server.Failover is null && Cluster is null or { IsCalm: true } && Sentinel is null or { IsCalm: true };

    /// <summary>Nothing goes wrong on the way, whatever the server does.</summary>
    public bool HasFaultlessNetwork => Network.Cuts + Network.Refusals + Network.Hangs + Network.Stalls == 0 && Silence is null;

    /// <summary>The process may be frozen, and nothing else happens: no connection may be lost.</summary>
    public bool IsWellButForFreezes => IsFaultless && Server.OddExecs == 0 && DisposedAt is null;

    /// <summary>The servers, where there are several.</summary>
    public ClusterSettings? Cluster { get; init; }

    /// <summary>The sentinels and what they watch, where the client follows a primary.</summary>
    public SentinelSettings? Sentinel { get; init; }

    /// <summary>When nothing arrives at the client any more, and for how long.</summary>
    public (TimeSpan At, TimeSpan For)? Silence { get; init; }

    /// <summary>When the client is disposed while callers run; null: when all are done.</summary>
    public TimeSpan? DisposedAt { get; init; }

    /// <summary>In what steps the client's clock goes on.</summary>
    public TimeSpan ClockStep { get; init; } = TimeSpan.FromTicks(1);

    /// <summary>When the process is frozen, and for how long.</summary>
    public (TimeSpan At, TimeSpan For)? Freeze { get; init; }

    public static Settings Draw(Plan plan, TimeProvider time)
    {
        var random = SimulationRandom.Stream(plan.Seed, 1);
        var config = new RedisConfig
        {
            TimeProvider = time,
            CommandTimeout = CommandTimeout,
            ReadTimeout = TimeSpan.FromMilliseconds(900),
            ConnectTimeout = TimeSpan.FromSeconds(1),
            KeepAliveInterval = TimeSpan.FromMilliseconds(100),
            WhenDisconnected = random.OneIn(2) ? WhenDisconnected.Wait : WhenDisconnected.Fail,
            WritePolicy = random.OneIn(3) ? WritePolicy.Throughput : WritePolicy.Latency,
            MaxInFlightCommands = random.OneIn(3) ? 4 : 16_384,
            MaxLeasedConnections = 3,
            LeaseIdleTimeout = TimeSpan.FromMilliseconds(300),
            Protocol = random.OneIn(4) ? ProtocolPreference.Resp2 : ProtocolPreference.Resp3OrResp2,
        };

        // What heals by itself hides what is broken: half of the runs have no upkeep.
        if (random.OneIn(2)) config = config with { KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan };
        var hasPassword = random.OneIn(4);
        if (hasPassword) config = config with { Credentials = new RedisCredentials("secret") };
        var isPooled = random.OneIn(4);
        var isOdd = random.OneIn(6);
        var server = new ServerOddities
        {
            KnowsResp3 = !random.OneIn(4), KnowsSetInfo = !random.OneIn(4), Password = hasPassword ? "secret" : null,
            ForgetsScripts = random.OneIn(3) ? 10 : 0, OddExecs = isOdd && plan.HasOddServer ? 12 : 0,

            // A pooled connection carries no later reply before the one it owes: without a limit of silence each of them would be lost for good.
            LeavesExecsUnanswered = !isPooled || config.ReadTimeout != Timeout.InfiniteTimeSpan,
        };
        var disposal = random.OneIn(8) ? random.UpTo(TimeSpan.FromMilliseconds(400)) : (TimeSpan?)null;
        var isFaultless = random.OneIn(3);
        var freeze = random.OneIn(8) ? (random.UpTo(TimeSpan.FromMilliseconds(200)), random.UpTo(TimeSpan.FromSeconds(4))) : ((TimeSpan, TimeSpan)?)null;

        // From numbers of its own, so that the other draws of a seed stay what they were.
        var failovers = SimulationRandom.Stream(plan.Seed, 3);
        if (failovers.OneIn(6) && plan.HasFailovers) server = server with { Failover = (failovers.UpTo(TimeSpan.FromMilliseconds(200)), failovers.UpTo(TimeSpan.FromMilliseconds(600))) };
        if (plan.IsCluster || plan.IsSentinel) server = server with { Failover = null };
        if (plan.IsSentinel) server = server with { OddExecs = 0 };
        var hasCachedClock = random.OneIn(6);
        var others = SimulationRandom.Stream(plan.Seed, 4);
        if (others.OneIn(3)) config = config with { WhenInFlightFull = WhenInFlightFull.Fail };
        var silence = others.OneIn(6) ? (others.UpTo(TimeSpan.FromMilliseconds(200)), others.UpTo(TimeSpan.FromSeconds(6))) : ((TimeSpan, TimeSpan)?)null;
        if (others.OneIn(3)) config = config with { PubSub = PubSubConnection.Shared };
        return new()
        {
            ClockStep = hasCachedClock && plan.HasCachedClock ? CachedClockStep : TimeSpan.FromTicks(1),
            Config = isPooled ? config with { Pool = new PoolOptions { MaxSize = 3, MinSize = 0 } } : config,
            Server = server,
            Cluster = plan.IsCluster ? ClusterSettings.Draw(plan) : null,
            Sentinel = plan.IsSentinel ? SentinelSettings.Draw(plan) : null,
            Network = isFaultless ? NetworkFaults.None : Faults(plan),
            Silence = plan is { HasFaults: true, HasSilence: true } && !isFaultless ? silence : null,
            DisposedAt = plan.HasDisposal ? disposal : null,
            Freeze = plan.HasFreezes ? freeze : null,
        };
    }

    static NetworkFaults Faults(Plan plan)
    {
        if (!plan.HasFaults) return NetworkFaults.None;
        var faults = NetworkFaults.Usual;
        if (!plan.HasCuts) faults = faults with { Cuts = 0 };
        if (!plan.HasStalls) faults = faults with { Stalls = 0 };
        return plan.HasRefusals ? faults : faults with { Refusals = 0, Hangs = 0 };
    }
}
