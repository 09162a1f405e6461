namespace Redis.Functional.Simulation;

/// <summary>What all callers of a run share.</summary>
sealed class CallerContext(World world, Plan plan, Settings settings, SimulatedNetwork network, ModelServer server)
{
    public World World => world;

    public Plan Plan => plan;

    public Settings Settings => settings;

    public SimulatedNetwork Network => network;

    public ModelServer Server => server;

    public Ledger Ledger { get; } = new();

    /// <summary>What failovers may have lost.</summary>
    public Losses Losses { get; set; } = new();

    /// <summary>What calls are sent through.</summary>
    public IRedisClient Sender { get; set; } = null!;

    /// <summary>Subscribes to a name.</summary>
    public Func<RedisChannel, Subscription<RedisValue>> Subscribe { get; set; } = null!;

    /// <summary>Called when a shard has moved to another server.</summary>
    public Action<int>? Moved { get; set; }

    /// <summary>The client was disposed while callers ran: they end at the first error that says so.</summary>
    public bool IsDisposed { get; set; }

    public ChannelTraffic Traffic { get; } = new();

    /// <summary>Locks whose holders are at work.</summary>
    public List<HeldLock> Holders { get; } = [];

    /// <summary>Callers have contexts of their own, which nobody may keep.</summary>
    public bool MarksContexts { get; init; }

    public long LastFence { get; set; }

    public long Calls { get; set; }

    public long Errors { get; set; }
}
