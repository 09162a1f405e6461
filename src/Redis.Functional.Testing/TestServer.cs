using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>
/// A server for one test, with faults in front of it and time that can be moved. Two test servers share nothing. Members return errors and do not throw;
/// safe for any number of callers at once. Since 0.1.
/// </summary>
/// <remarks>
/// The server ends when this is disposed, and with the process however that ends. Where nothing else can be had it is the embedded engine, which is no Redis
/// in every respect: <see cref="Engine"/> says what it is.
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

    /// <summary>What the server says it is: <c>Redis 8.6.3</c>, <c>Valkey 9.1.2</c>, <c>Garnet 2.2.8</c>.</summary>
    public string Engine { get; }

    /// <summary>How to connect to it, through <see cref="Faults"/>: the configuration for code that makes its own client.</summary>
    public RedisConfig Config { get; }

    /// <summary>The faults in front of the server, and what has passed them. What the test server itself asks does not pass them.</summary>
    public FaultTransport Faults { get; } = new();

    /// <summary>Connects a client, through <see cref="Faults"/>. It is the caller's to dispose, before the server.</summary>
    /// <param name="configure">Changes the configuration: a pool, a timeout. Null: <see cref="Config"/> as it is. An exception becomes a Left.</param>
    /// <param name="cancellationToken">Ends the attempt as <see cref="RedisError.Client.Cancelled"/>.</param>
    public ValueTask<Either<RedisError, RedisClient>> Connect(Func<RedisConfig, RedisConfig>? configure = null, CancellationToken cancellationToken = default) =>
        Configuring.Change(Config, configure).TryGetValue(out var config, out var error) ? RedisClient.Connect(config, cancellationToken) : new(error);

    /// <summary>
    /// Removes all keys of the server's database. An <see cref="RedisError.Client.Unsupported"/> where the server is others' and
    /// <see cref="TestServerOptions.MayFlush"/> does not allow it: then nothing is sent.
    /// </summary>
    public ValueTask<Either<RedisError, Unit>> Flush(CancellationToken cancellationToken = default) => _mayFlush
        ? _control.Run(ServerCommands.FlushDb(), cancellationToken)
        : new(new RedisError.Client.Unsupported("The server of REDIS_URL is flushed only if TestServerOptions.MayFlush is set."));

    /// <summary>Ends every open connection through <see cref="Faults"/>, as a server that restarts does. Answers how many there were.</summary>
    public int Drop() => Faults.Drop();

    /// <summary>Ends the server, and lets replies pass that faults withhold. May be called again; nothing is thrown.</summary>
    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await _control.DisposeAsync().ConfigureAwait(false);
        await _running.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The engine and where it listens.</summary>
    public override string ToString() => $"{Engine} at {_running.Config.Endpoint}";
}
