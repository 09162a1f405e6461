namespace Redis.Functional;

// The pool, the codecs, the transport and the sources of random numbers.
public sealed partial record RedisConfig
{
    // The one place where the process's own randomness comes in; tests pass theirs.
#pragma warning disable RS0030
    internal static readonly Func<double> SharedRandom = System.Random.Shared.NextDouble;
#pragma warning restore RS0030

    /// <summary>The pool of connections, each of which serves one call, transaction or lease at a time.</summary>
    /// <remarks>Null: all calls share one connection. Default: null.</remarks>
    public PoolOptions? Pool { get; init; }

    /// <summary>The codecs for calls that do not name one.</summary>
    /// <remarks>Default: the built-in ones.</remarks>
    public CodecSet Codecs { get; init; } = CodecSet.Default;

    /// <summary>The transport.</summary>
    /// <remarks>Null: sockets, with TLS if <see cref="Tls"/> is set. Default: null.</remarks>
    public ITransport? Transport { get; init; }

    /// <summary>The source of random numbers from 0 to 1 (exclusive) for jitter.</summary>
    /// <remarks>It is called from several threads. If it is null or throws, 0 is used.</remarks>
    public Func<double> Random { get; init; } = SharedRandom;

    /// <summary>Numbers for lock tokens; null: 128 bits of the system's random number generator. For the simulation.</summary>
    internal Func<string>? LockNumbers { get; init; }
}
