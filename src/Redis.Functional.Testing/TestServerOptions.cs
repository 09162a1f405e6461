namespace Redis.Functional.Testing;

/// <summary>What a test wants of its server. Since 0.1.</summary>
public sealed record TestServerOptions
{
    /// <summary>What the server must be able to do. An engine that cannot is passed over. Default: nothing in particular.</summary>
    public Feature Needs { get; init; }

    /// <summary>
    /// The engine. Null, the default: the server of the environment variable REDIS_URL where that is set, else <see cref="Engines.OnPath"/>, else
    /// <see cref="Engines.Embedded"/>.
    /// </summary>
    public ITestEngine? Engine { get; init; }

    /// <summary>
    /// Whether the database that is claimed of a server of REDIS_URL may be flushed: by <see cref="TestServer.Flush"/>, and when the test server ends. Other
    /// databases never are. Default: no. Servers that are started for the test may always be.
    /// </summary>
    public bool MayFlush { get; init; }

    /// <summary>Changes the configuration of all clients of the server: timeouts, pool, protocol. Null: as the engine has it.</summary>
    public Func<RedisConfig, RedisConfig>? Configure { get; init; }
}
