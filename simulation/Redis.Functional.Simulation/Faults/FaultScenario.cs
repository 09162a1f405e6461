namespace Redis.Functional.Simulation;

/// <summary>What the callers of a fault run do, and what client, server and network they have.</summary>
sealed record FaultScenario(string Name, Func<FaultCalls, Task> Run)
{
    /// <summary>Changes the usual configuration.</summary>
    public Func<RedisConfig, RedisConfig> Configure { get; init; } = static config => config;

    /// <summary>The usual pool, where the client is pooled.</summary>
    public Func<PoolOptions, PoolOptions> Pool { get; init; } = static pool => pool;

    public ServerOddities Server { get; init; } = new();

    /// <summary>The client follows a primary by its sentinels, to which this happens; null: it has one server.</summary>
    public SentinelSettings? Sentinels { get; init; }

    /// <summary>The client has a cluster of so many servers; 0: it has one server.</summary>
    public int ClusterServers { get; init; }

    /// <summary>What happens to the server and the network while the callers run; everything is well again before the client is judged.</summary>
    public Action<FaultSurroundings> Disturb { get; init; } = static _ => { };
}

/// <summary>What surrounds the client of a fault run.</summary>
sealed record FaultSurroundings(World World, SimulatedNetwork Network, ModelServer Server)
{
    /// <summary>A client of several servers that the scenario has made.</summary>
    public FaultCluster? Cluster { get; set; }

    /// <summary>The sentinels and their servers, where the client follows a primary.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>The servers of the cluster, where the client has one.</summary>
    public ClusterDeployment? Nodes { get; init; }

    /// <summary>Does something so many milliseconds after the start.</summary>
    public void After(double milliseconds, Action<FaultSurroundings> act) => World.After(TimeSpan.FromMilliseconds(milliseconds), _ => act(this));

    /// <summary>The moment so many milliseconds from now.</summary>
    public long In(double milliseconds) => World.Now + TimeSpan.FromMilliseconds(milliseconds).Ticks;

    /// <summary>Connections are possible, and the server is a usual one.</summary>
    public void Mend()
    {
        (Network.RefusesUntil, Network.SilentUntil, Network.HangsUntil, Network.CancelsWritesUntil, Network.Instead) = (0, 0, 0, 0, null);
        Server.Oddities = new();
        Deployment?.Heal();
        Network.Dead.Clear();
    }
}
