namespace Redis.Functional;

// The pool, the codecs, the transport and the sources of random numbers.
public sealed partial record RedisConfig
{
    // The one place where the process's own randomness comes in; tests pass theirs.
#pragma warning disable RS0030
    internal static readonly Func<double> SharedRandom = System.Random.Shared.NextDouble;
#pragma warning restore RS0030

    /// <summary>A pool of connections, each for one call, transaction or lease at a time. Null, the default: all calls share one connection.</summary>
    public PoolOptions? Pool { get; init; }

    /// <summary>The codecs of calls that name none. Default: the built-in ones.</summary>
    public CodecSet Codecs { get; init; } = CodecSet.Default;

    /// <summary>How bytes travel. Null, the default: sockets, with TLS where <see cref="Tls"/> is set.</summary>
    public ITransport? Transport { get; init; }

    /// <summary>Numbers from 0 up to 1 for jitter; called from many threads. One that is null or throws counts as 0.</summary>
    public Func<double> Random { get; init; } = SharedRandom;

    /// <summary>Numbers for lock tokens; null: 128 bits of the system's random number generator. For the simulation.</summary>
    internal Func<string>? LockNumbers { get; init; }
}
