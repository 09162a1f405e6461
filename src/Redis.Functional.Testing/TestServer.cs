using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A Redis server for one test, with faults in front of it and time that can be moved.</summary>
/// <remarks>
/// <para>Test servers share nothing. Members return errors and do not throw; they are thread-safe.</para>
/// <para>
/// The server ends when this object is disposed or the process ends, in whatever way. The last choice is the embedded engine, which differs from Redis in some
/// respects: <see cref="Engine"/> names the engine.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class TestServer : IAsyncDisposable
{
    private readonly RunningEngine _running;
    private readonly RedisClient _control;
    private readonly bool _mayFlush;

    private TestServer(RunningEngine running, RedisClient control, string engine, RedisConfig config, bool mayFlush)
    {
        (_running, _control, Engine) = (running, control, engine);
        _mayFlush = running.IsOwn || mayFlush;
        Config = Faults.In(config);
    }

    /// <summary>The name and version that the server reports: <c>Redis 8.6.3</c>, <c>Valkey 9.1.2</c>, <c>Garnet 2.2.8</c>.</summary>
    public string Engine { get; }

    /// <summary>The settings for clients of the server, through <see cref="Faults"/>.</summary>
    /// <remarks>For code that creates its own client.</remarks>
    public RedisConfig Config { get; }

    /// <summary>The faults in front of the server, and the requests that have passed.</summary>
    /// <remarks>Requests of the test server itself do not pass them.</remarks>
    public FaultTransport Faults { get; } = new();

    /// <summary>Connects a client through <see cref="Faults"/>.</summary>
    /// <param name="configure">Changes the settings, such as a pool or a timeout. Null: <see cref="Config"/> unchanged. An exception becomes a Left.</param>
    /// <param name="cancellationToken">Cancels the attempt with <see cref="RedisError.Client.Cancelled"/>.</param>
    /// <remarks>Dispose it before the server.</remarks>
    public ValueTask<Either<RedisError, RedisClient>> Connect(Func<RedisConfig, RedisConfig>? configure = null, CancellationToken cancellationToken = default) =>
        Configuring.Change(Config, configure).TryGetValue(out var config, out var error) ? RedisClient.Connect(config, cancellationToken) : new(error);

    /// <summary>Deletes all keys of the server's database.</summary>
    /// <remarks>
    /// An <see cref="RedisError.Client.Unsupported"/>, without sending anything, if the server is not owned by the test and
    /// <see cref="TestServerOptions.MayFlush"/> is not set.
    /// </remarks>
    public ValueTask<Either<RedisError, Unit>> Flush(CancellationToken cancellationToken = default) => _mayFlush
        ? _control.Run(ServerCommands.FlushDb(), cancellationToken)
        : new(new RedisError.Client.Unsupported("The server of REDIS_URL is flushed only if TestServerOptions.MayFlush is set."));

    /// <summary>Closes every open connection through <see cref="Faults"/>, as a restart of the server does.</summary>
    /// <returns>The number of connections.</returns>
    public int Drop() => Faults.Drop();

    /// <summary>Stops the server and releases withheld replies.</summary>
    /// <remarks>Never throws; may be called several times.</remarks>
    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await _control.DisposeAsync().ConfigureAwait(false);
        await _running.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Formats the engine and the address.</summary>
    public override string ToString() => $"{Engine} at {_running.Config.Endpoint}";
}
