namespace Redis.Functional.Testing;

/// <summary>The requirements of a test for its server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record TestServerOptions
{
    /// <summary>The features that the server must support.</summary>
    /// <remarks>An engine without them is skipped. Default: none.</remarks>
    public Feature Needs { get; init; }

    /// <summary>The engine.</summary>
    /// <remarks>
    /// Null: the server of the environment variable REDIS_URL if it is set, else <see cref="Engines.OnPath"/>, else <see cref="Engines.Embedded"/>. Default:
    /// null.
    /// </remarks>
    public ITestEngine? Engine { get; init; }

    /// <summary>
    /// Whether the claimed database of a server of REDIS_URL may be flushed, by <see cref="TestServer.Flush"/> and at the end of the test server.
    /// </summary>
    /// <remarks>Default: false. Other databases are never flushed. Servers that are started for the test may always be flushed.</remarks>
    public bool MayFlush { get; init; }

    /// <summary>Changes the settings of all clients of the server, such as timeouts, pool or protocol.</summary>
    /// <remarks>Null: the settings of the engine. Default: null.</remarks>
    public Func<RedisConfig, RedisConfig>? Configure { get; init; }
}
