using LanguageExt;

namespace Redis.Functional;

/// <summary>A pool of connections to one server, each for one call or lease at a time. The pool's lock owns its state.</summary>
internal sealed class PoolInterpreter : IInterpreter, IBeat
{
    private readonly Clock _clock;
    private readonly SessionPool _pool;
    private readonly FailoverProbe _failover;
    private readonly int _preConnect;
    private int _started;
    private bool _closed;

    internal PoolInterpreter(RedisConfig config, PoolOptions options, ITransport transport, RedisEnvironment environment)
    {
        Environment = environment;
        _clock = new Clock(config.TimeProvider);
        _preConnect = Math.Max(1, options.PreConnect.Within(options.MaxSize));
        var dialer = new Dialer(config, transport, environment.Codecs, _clock);
        _failover = dialer.Failover;
        _pool = new(dialer, PoolLimits.Of(config, options, environment.Random), config, _clock, this);
    }

    public RedisEnvironment Environment { get; }

    public bool IsConnected => _pool.Connections.IsConnected;

    public bool IsClosed => Volatile.Read(ref _closed);

    public PoolFigures Figures => _pool.Connections.Figures;

    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) == 1) return;
        _clock.Heartbeat.Add(this);
        if (IsClosed) _clock.Heartbeat.Remove(this);
    }

    public async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        if (IsConnected) return new(Unit.Default);

        // As many leases at once as connections wanted, each limited by the connect timeout.
        var leases = await Task.WhenAll(Enumerable.Range(0, _preConnect).Select(_ => _pool.Connections.Take(Clock.Never, cancellationToken).AsTask())).ConfigureAwait(false);
        RedisError? error = null;
        foreach (var lease in leases)
        {
            if (lease.TryGet(out var session)) _pool.Connections.GiveBack(session);
            else error ??= lease.Error;
        }

        return error is null ? new(Unit.Default) : new(error);
    }

    public void Send(Exchange exchange) => _pool.Send(exchange);

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) => _pool.Lease(cancellationToken);

    public IRedisClient? TryLease() => _pool.TryLease();

    public async ValueTask DisposeAsync()
    {
        Volatile.Write(ref _closed, true);
        await _pool.Close(Environment.Time).ConfigureAwait(false);
        _clock.Heartbeat.Remove(this);
        await _failover.Close().ConfigureAwait(false);
    }

    void IBeat.Beat()
    {
        var now = _clock.Beat();
        _pool.Connections.Sweep(now);
        _failover.Beat(now);
    }

    void IBeat.Fault(Exception exception) => _pool.Connections.FailWaiting(UserCode.Failure(exception, Delivery.NotSent));
}
