using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The door: a client of one Redis server. All callers share one connection, on which their commands are pipelined by themselves.
/// Programs run through <see cref="RedisRun.Run{A}"/>. Never throws; safe for any number of callers at once. Since 0.1.
/// </summary>
public sealed partial class RedisClient : IRedisClient
{
    private readonly RedisConfig _config;
    private readonly bool _isView;
    private readonly ITransport _transport;
    private readonly RedisEnvironment _environment;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, RedisClient> _views = [];
    private Multiplexer _multiplexer;
    private bool _disposed;

    private RedisClient(RedisConfig config, ClientOptions options, bool isView = false)
    {
        _isView = isView;
        _config = config;
        _transport = options.Transport ?? new SocketTransport(config);
        var random = options.Random;
        _environment = new RedisEnvironment(options.Codecs ?? CodecSet.Default, config.TimeProvider, () => UserCode.Chance(random));
        _multiplexer = NewMultiplexer();
    }

    /// <summary>How it connects. Prints without secrets.</summary>
    public RedisConfig Config => _config;

    /// <inheritdoc/>
    public RedisEnvironment Environment => _environment;

    /// <summary>True while there is a connection that is ready for commands.</summary>
    public bool IsConnected => Volatile.Read(ref _multiplexer).IsConnected;

    /// <summary>Connects, and answers when the connection is ready, or why it is not, within the connect timeout.</summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Connect(
        RedisConfig config, ClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        var created = Create(config, options);
        if (!created.TryGet(out var client)) return created.Error;
        var connected = await client.ConnectOnce(cancellationToken).ConfigureAwait(false);
        if (connected.IsRight) return Prelude.Right<RedisError, RedisClient>(client);
        await client.DisposeAsync().ConfigureAwait(false);
        return connected.Error;
    }

    /// <summary><see cref="Connect(RedisConfig, ClientOptions?, CancellationToken)"/> for an address: <c>redis://host:6379/0</c>, <c>rediss://…</c>, <c>unix:///path</c>.</summary>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, CancellationToken cancellationToken = default)
    {
        var parsed = RedisResult.Of(RedisConfig.Parse(url));
        return parsed.TryGet(out var config) ? Connect(config, null, cancellationToken) : new(parsed.Error);
    }

    /// <summary>A client at once, that connects in the background. Calls made meanwhile fail or wait, as <see cref="RedisConfig.WhenDisconnected"/> says.</summary>
    public static Either<RedisError, RedisClient> Lazy(RedisConfig config, ClientOptions? options = null)
    {
        var created = Create(config, options);
        if (created.TryGet(out var client)) client.StartAgain();
        return created.ToEither();
    }

    /// <inheritdoc/>
    public void Send(Exchange exchange)
    {
        if (exchange is not null) Volatile.Read(ref _multiplexer).Send(exchange);
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) =>
        Volatile.Read(ref _multiplexer).Lease(cancellationToken);

    /// <summary>
    /// The same server, another database: a view with a connection of its own, so that no SELECT can reach another caller. Made once per
    /// number, closed with this client; connects when first used.
    /// </summary>
    public RedisClient Database(int number)
    {
        if (number == _config.Database) return this;
        lock (_gate)
        {
            if (_views.TryGetValue(number, out var view)) return view;
            var options = new ClientOptions { Transport = _transport, Codecs = _environment.Codecs, Random = _environment.Random };
            view = new RedisClient(_config with { Database = number }, options, isView: true) { _root = this };
            _views.Add(number, view);
            if (_disposed) _ = view.DisposeAsync();
            else view.StartAgain();
            return view;
        }
    }

    /// <summary>Connects again after <see cref="Disconnect"/>; does nothing but wait while connected. Answers when ready, or why not.</summary>
    public async ValueTask<Either<RedisError, Unit>> Connect(CancellationToken cancellationToken = default) =>
        (await ConnectOnce(cancellationToken).ConfigureAwait(false)).ToEither();

    /// <summary>Closes the connection and makes no other until <see cref="Connect(CancellationToken)"/>. May be called again.</summary>
    public async ValueTask Disconnect()
    {
        if (Volatile.Read(ref _hub) is { } hub) await hub.Pause().ConfigureAwait(false);
        await Volatile.Read(ref _multiplexer).DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Closes for good: calls in flight get up to two seconds, then end as Unknown or NotSent. Never throws; may be called again.</summary>
    public async ValueTask DisposeAsync()
    {
        RedisClient[] views;
        lock (_gate)
        {
            _disposed = true;
            views = [.. _views.Values];
        }

        if (Volatile.Read(ref _hub) is { } hub) await hub.Close().ConfigureAwait(false);
        foreach (var view in views) await view.DisposeAsync().ConfigureAwait(false);
        await Disconnect().ConfigureAwait(false);
    }

    private static RedisResult<RedisClient> Create(RedisConfig? config, ClientOptions? options)
    {
        if (config is null) return new(new RedisError.Client.InvalidConfig("the configuration is null"));
        var valid = RedisResult.Of(config.Validate());
        return valid.TryGet(out var checkedConfig) ? new(new RedisClient(checkedConfig, options ?? new())) : new(valid.Error);
    }

    private Multiplexer NewMultiplexer() => new(_config, _transport, _environment, waitsForFirst: _isView);

    private async ValueTask<RedisResult<Unit>> ConnectOnce(CancellationToken cancellationToken)
    {
        var multiplexer = StartAgain();
        if (multiplexer is null) return new(new RedisError.Client.Closed(Delivery.NotSent));

        // In this order: a connection made in between is seen by the one or the other.
        var next = multiplexer.NextDial;
        if (multiplexer.IsConnected) return new(Unit.Default);
        await ((Task)next).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompletedSuccessfully ? await next.ConfigureAwait(false) : new(new RedisError.Client.Cancelled(Delivery.NotSent));
    }

    // The running multiplexer, a new one after a Disconnect, or null after disposal.
    private Multiplexer? StartAgain()
    {
        lock (_gate)
        {
            if (_disposed) return null;
            if (_multiplexer.IsClosed)
            {
                Volatile.Write(ref _multiplexer, NewMultiplexer());
                _hub?.Resume(_multiplexer);
            }

            _multiplexer.Start();
            return _multiplexer;
        }
    }
}
