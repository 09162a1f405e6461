using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The door: a client of one Redis server. All callers share one connection, on which their commands are pipelined by themselves; made by
/// <see cref="Pooled"/>, it has a pool of them, each for one call at a time. Programs run through <see cref="RedisRun.Run{A}"/>. Never throws; safe
/// for any number of callers at once. Since 0.1.
/// </summary>
public sealed partial class RedisClient : IPoolingClient, IRedisClient
{
    private readonly RedisConfig _config;
    private readonly PoolOptions? _pool;
    private readonly bool _isView;
    private readonly ILocator _locator;
    private readonly ITransport _transport;
    private readonly RedisEnvironment _environment;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, RedisClient> _views = [];
    private IInterpreter _interpreter;
    private bool _disposed;

    private RedisClient(RedisConfig config, ClientOptions options, PoolOptions? pool, bool isView = false)
    {
        _pool = pool;
        _isView = isView;
        _config = config;
        _locator = new FixedLocator(config.Endpoint);
        _transport = options.Transport ?? new SocketTransport(config);
        var random = options.Random;
        _environment = new RedisEnvironment(options.Codecs ?? CodecSet.Default, config.TimeProvider, () => UserCode.Chance(random));
        if (options.LockNumbers is { } numbers) _environment = _environment with { LockNumbers = numbers };
        _interpreter = NewInterpreter();
    }

    private Lock Gate => LockOrder.Next(_gate, _isView ? LockRank.View : LockRank.Client);

    /// <summary>How it connects. Prints without secrets.</summary>
    public RedisConfig Config => _config;

    /// <inheritdoc/>
    public RedisEnvironment Environment => _environment;

    /// <summary>True while there is a connection that is ready for commands.</summary>
    public bool IsConnected => Volatile.Read(ref _interpreter).IsConnected;

    /// <summary>
    /// The pool's figures. Of a client with one shared connection: those of the connections it has beside it, for blocking commands, WATCH and leases.
    /// </summary>
    public PoolFigures Figures => Volatile.Read(ref _interpreter).Figures;

    /// <summary>Connects, and answers when the connection is ready, or why it is not, within the connect timeout.</summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Connect(
        RedisConfig config, ClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var created = Create(config, options, null);
        return created.TryGet(out var client) ? await Opened(client, cancellationToken).ConfigureAwait(false) : created.Error;
    }

    /// <summary>
    /// A client with a pool of connections, each for one call, transaction or lease at a time; programs run on it as on any other. Answers when the
    /// connections of <see cref="PoolOptions.PreConnect"/> are ready, or why one is not, within the connect timeout.
    /// </summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Pooled(
        RedisConfig config, PoolOptions? pool = null, ClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        pool ??= PoolOptions.Default;
        if (pool.Problem() is { } problem) return new RedisError.Client.InvalidConfig(problem);
        var created = Create(config, options, pool);
        if (!created.TryGet(out var client)) return created.Error;
        if (pool.PreConnect != PreConnect.None) return await Opened(client, cancellationToken).ConfigureAwait(false);
        client.StartAgain();
        return client;
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
        var created = Create(config, options, null);
        if (created.TryGet(out var client)) client.StartAgain();
        return created.ToEither();
    }

    /// <inheritdoc/>
    public void Send(Batch batch)
    {
        if (batch is not null) Volatile.Read(ref _interpreter).Send(batch);
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        request.Refusal(_config.Endpoint) is { } refusal
            ? new(new RedisResult<IRedisClient>(refusal))
            : Volatile.Read(ref _interpreter).Lease(request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) => Lease(LeaseRequest.Any, cancellationToken);

    /// <summary>
    /// A connection for one user, if one lies ready that nobody waits for; else None at once, and one is begun for the next who asks.
    /// Disposing it gives it back.
    /// </summary>
    public Option<IRedisClient> TryLease() =>
        Volatile.Read(ref _interpreter).TryLease() is { } lease ? Prelude.Some(lease) : Option<IRedisClient>.None;

    /// <summary>
    /// The same server, another database: a view with a connection of its own, so that no SELECT can reach another caller. Made once per
    /// number, closed with this client; connects when first used. A pooled client's view has a pool of its own, as large. Every call on a view of a negative
    /// number answers an InvalidArgument.
    /// </summary>
    public RedisClient Database(int number)
    {
        if (number == _config.Database) return this;
        var options = new ClientOptions { Transport = _transport, Codecs = _environment.Codecs, Random = _environment.Random, LockNumbers = _environment.LockNumbers };
        if (number < 0) return new RedisClient(_config with { Database = number }, options, _pool, isView: true) { _root = this };
        lock (Gate)
        {
            if (_views.TryGetValue(number, out var view)) return view;
            view = new RedisClient(_config with { Database = number }, options, _pool, isView: true) { _root = this };
            _views.Add(number, view);
            if (_disposed) _ = view.DisposeAsync();
            else view.StartAgain();
            return view;
        }
    }

    /// <summary>
    /// Connects again after <see cref="Disconnect"/>, and at once where the client would have waited before its next attempt; does nothing while
    /// connected. Answers when ready, or why not.
    /// </summary>
    public async ValueTask<Either<RedisError, Unit>> Connect(CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        return (await ConnectOnce(cancellationToken).ConfigureAwait(false)).ToEither();
    }

    /// <summary>
    /// Closes the connections, those of its views of other databases too, and makes no other until <see cref="Connect(CancellationToken)"/>. May be
    /// called again.
    /// </summary>
    public async ValueTask Disconnect()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        RedisClient[] views;
        lock (Gate)
        {
            _isDisconnected = true;
            views = [.. _views.Values];
        }

        if (Volatile.Read(ref _hub) is { } hub) await hub.Pause().ConfigureAwait(false);
        await Task.WhenAll(views.Select(static view => view.Disconnect().AsTask())).ConfigureAwait(false);
        await Volatile.Read(ref _interpreter).DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Closes for good: calls in flight get up to two seconds, then end as Unknown or NotSent. Never throws; may be called again.</summary>
    public ValueTask DisposeAsync()
    {
        var closing = Close();

        // Without memory for an orderly end. Whoever closes it may not be able to call again.
        if (closing.IsFaulted) _ = Volatile.Read(ref _interpreter).DisposeAsync();
        return closing;
    }

    // Pooled, since where nobody awaits it a task that failed for lack of memory would be unobserved.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        RedisClient[] views;
        lock (Gate)
        {
            _disposed = true;
            views = [.. _views.Values];
        }

        try
        {
            await _closing.CancelAsync().ConfigureAwait(false);
            if (Volatile.Read(ref _hub) is { } hub) await hub.Close().ConfigureAwait(false);
            await Task.WhenAll(views.Select(static view => view.DisposeAsync().AsTask())).ConfigureAwait(false);
        }
        finally
        {
            // Even when memory has run out: nothing else would end the connections.
            await Volatile.Read(ref _interpreter).DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async ValueTask<Either<RedisError, RedisClient>> Opened(RedisClient client, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var isOpen = false;
        try
        {
            var connected = await client.ConnectOnce(cancellationToken).ConfigureAwait(false);
            isOpen = connected.IsRight;
            return isOpen ? client : connected.Error;
        }
        finally
        {
            // Even when memory runs out: nobody else has the client.
            if (!isOpen) await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static RedisResult<RedisClient> Create(RedisConfig? config, ClientOptions? options, PoolOptions? pool)
    {
        if (config is null) return new(new RedisError.Client.InvalidConfig("the configuration is null"));
        var valid = RedisResult.Of(config.Validate());
        return valid.TryGet(out var checkedConfig) ? new(new RedisClient(checkedConfig, options ?? new(), pool)) : new(valid.Error);
    }

    private IInterpreter NewInterpreter() =>
        _config.Database < 0 ? new RefusingInterpreter(new RedisError.Client.InvalidArgument("the number of a database must not be negative"), _environment)
        : _pool is not null ? new PoolInterpreter(_config, _locator, _pool, _transport, _environment)
        : new Multiplexer(_config, _locator, _transport, _environment, waitsForFirst: _isView);

    private async ValueTask<RedisResult<Unit>> ConnectOnce(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        IInterpreter? interpreter;
        lock (Gate) interpreter = Reopened();
        return interpreter is null ? new(new RedisError.Client.Closed(Delivery.NotSent)) : await interpreter.Ready(cancellationToken).ConfigureAwait(false);
    }

    private void StartAgain()
    {
        lock (Gate) Reopened()?.Start();
    }

    // Under the lock: the interpreter, a new one after a Disconnect, or null after disposal. Views come back with their client.
    private IInterpreter? Reopened()
    {
        if (_disposed) return null;
        if (_interpreter.IsClosed)
        {
            Volatile.Write(ref _interpreter, NewInterpreter());
            _isDisconnected = false;
            _hub?.Resume(_interpreter as Multiplexer);
        }

        // Before it starts, since a client that could not be handed out must not connect.
        foreach (var view in _views.Values) view.StartAgain();
        return _interpreter;
    }
}
