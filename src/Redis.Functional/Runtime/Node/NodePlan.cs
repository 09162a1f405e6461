namespace Redis.Functional;

/// <summary>What a node is made of.</summary>
/// <param name="Config">How to connect, and to which database.</param>
/// <param name="Locator">Where to.</param>
/// <param name="Transport">How bytes travel.</param>
/// <param name="Environment">What programs need.</param>
internal sealed record NodePlan(RedisConfig Config, ILocator Locator, ITransport Transport, RedisEnvironment Environment)
{
    /// <summary>What its connections have done, those of views too.</summary>
    internal NodeFigures Figures { get; } = new();

    /// <summary>Makes what calls go through where that is not the connections to one server; null: it is.</summary>
    internal Func<NodePlan, IInterpreter>? Router { get; init; }

    /// <summary>Where its router reads; views read elsewhere.</summary>
    internal ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>The connections through which calls go.</summary>
    /// <param name="waitsForFirst">Calls wait for the outcome of the first dial, whatever the configuration says of later ones.</param>
    internal IInterpreter Interpreter(bool waitsForFirst) =>
        Config.Database < 0 ? new RefusingInterpreter(new RedisError.Client.InvalidArgument($"The database number is {Config.Database}. It must be 0 or more."), Environment)
        : Router is not null ? Router(this)
        : Config.WhenDisconnected == WhenDisconnected.Wait ? new ResendingInterpreter(this, waitsForFirst)
        : Connections(waitsForFirst, owner: null);

    /// <summary>The connections themselves: one that all callers share, or a pool.</summary>
    /// <param name="waitsForFirst">Calls wait for the outcome of the first dial, whatever the configuration says of later ones.</param>
    /// <param name="owner">Whose connections they are; null: their own.</param>
    internal IInterpreter Connections(bool waitsForFirst, IRedisClient? owner) =>
        Config.Pool is { } pool ? new PoolInterpreter(Config, Locator, pool, Transport, Environment, owner)
        : new Multiplexer(Config, Locator, Transport, Environment, waitsForFirst, owner);

    /// <summary>A connection for pushes, which carries no calls.</summary>
    internal Multiplexer PushConnection() => new(Config, Locator, Transport, Environment, waitsForFirst: true) { IsForPushes = true };
}
