namespace Redis.Functional;

/// <summary>What a client is made of besides its configuration. Since 0.1.</summary>
public sealed record ClientOptions
{
    /// <summary>The codecs for calls that name none. The built-in ones.</summary>
    public CodecSet Codecs { get; init; } = CodecSet.Default;

    /// <summary>How bytes travel; null: sockets, with TLS where configured.</summary>
    public ITransport? Transport { get; init; }

    /// <summary>Numbers from 0 up to 1 for jitter; called from many threads. One that is null or throws counts as 0.</summary>
#pragma warning disable RS0030 // The one place where the process's own randomness comes in; tests pass theirs.
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;
#pragma warning restore RS0030

    /// <summary>Numbers for lock tokens; null: 128 bits of the system's random number generator. For the simulation.</summary>
    internal Func<string>? LockNumbers { get; init; }

    /// <summary>A node made of these options.</summary>
    internal NodePlan Plan(RedisConfig config, PoolOptions? pool)
    {
        var random = Random;
        var environment = new RedisEnvironment(Codecs ?? CodecSet.Default, config.TimeProvider, () => UserCode.Chance(random));
        if (LockNumbers is { } numbers) environment = environment with { LockNumbers = numbers };
        return new(config, new FixedLocator(config.Endpoint), Transport ?? new SocketTransport(config), pool, environment);
    }
}
