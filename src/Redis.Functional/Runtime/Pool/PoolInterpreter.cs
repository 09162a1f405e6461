using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A pool of connections to one server, each for one call or lease at a time. The pool's lock owns its state.</summary>
internal sealed class PoolInterpreter : IInterpreter, IBeat
{
    private readonly Clock _clock;
    private readonly SessionPool _pool;
    private readonly Dialer _dialer;
    private readonly BeatPlace _place;
    private readonly int _minSize;
    private readonly long _connectLimit;
    private Lifecycle _lifecycle;

    internal PoolInterpreter(RedisConfig config, ILocator locator, PoolOptions options, ITransport transport, RedisEnvironment environment, IRedisClient? owner = null)
    {
        Environment = environment;
        _clock = new Clock(config.TimeProvider);
        _place = new BeatPlace(this);
        _minSize = Math.Max(1, options.MinSize);

        // A little longer than one dial, which says better why there is no connection.
        _connectLimit = Clock.After(5 * Heartbeat.Period, Clock.Limit(config.ConnectTimeout));
        _dialer = new Dialer(config, locator, transport, environment.Codecs, _clock, _place);
        _pool = new(_dialer, PoolLimits.Of(config, options, environment.Random), config, _clock, owner ?? this, static () => null, _place, ConnectionReport.Of(config, _dialer, environment));
    }

    public RedisEnvironment Environment { get; }

    public bool IsConnected => _pool.Connections.IsConnected;

    public bool IsClosed => _lifecycle.IsOver;

    public Multiplexer? Shared => null;

    public PoolStatistics Statistics => _pool.Connections.Statistics;

    public void Start()
    {
        if (!_lifecycle.TryStart()) return;
        var isStarted = false;
        try
        {
            _clock.Heartbeat.Add(_place);
            if (IsClosed) _clock.Heartbeat.Remove(this);
            isStarted = true;
        }
        finally
        {
            if (!isStarted) _lifecycle.UndoStart();
        }
    }

    public async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        Start();
        if (IsConnected) return new(Unit.Default);

        await AsyncState.Allocated.ConfigureAwait(false);
        var leases = new Task<RedisResult<PooledSession>>?[_minSize];
        RedisError? error = null;
        try
        {
            // As many leases at once as connections wanted. The first dial that fails ends them, also where calls wait for the next one.
            for (var i = 0; i < leases.Length; i++) leases[i] = _pool.Connections.Take(_connectLimit, cancellationToken, failsWithDial: true).AsTask();
        }
        finally
        {
            // Even when memory runs out on the way. None goes back before all are there: it would be taken for the next.
            foreach (var lease in leases)
                if (lease is not null)
                    await ((Task)lease).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var lease in leases)
            {
                var refusal = lease is null ? null : await Returned(lease).ConfigureAwait(false);
                error ??= refusal;
            }
        }

        return error is null ? new(Unit.Default) : new(error);
    }

    // The lease has ended; why it was none, or null.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisError?> Returned(Task<RedisResult<PooledSession>> lease)
    {
        if (lease.IsFaulted) return FallbackErrors.Defect(lease.Exception, Delivery.NotSent);
        var taken = await lease.ConfigureAwait(false);
        if (!taken.TryGetValue(out var session)) return taken.Error;
        _pool.Connections.GiveBack(session);
        return null;
    }

    public void Send(Batch batch) => _pool.Send(batch.Exchange);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => _pool.Lease(cancellationToken);

    public void Leave(RedisError reason) => _pool.Leave(reason);

    public IRedisClient? TryLease() => _pool.TryLease();

    public ValueTask DisposeAsync()
    {
        _lifecycle.End();
        var closing = Close();

        // Without memory for an orderly end. The caller that closes it may not be able to call again.
        if (closing.IsFaulted) CloseNow();
        return closing;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        await _pool.Close(Environment.Time).ConfigureAwait(false);
        CloseNow();
        await _dialer.Failover.Probing.ConfigureAwait(false);
        await _dialer.Silence.Asking.ConfigureAwait(false);
    }

    // Allocates nothing.
    private void CloseNow()
    {
        _pool.CloseNow();
        _dialer.Close();
        _clock.Heartbeat.Remove(this);
    }

    void IBeat.Beat()
    {
        var now = _clock.Beat();
        _pool.Sweep(now);
        _dialer.Failover.Beat(now);
        _place.Rest(now + BeatPlace.LongestRest);
        if (_pool.Connections.HasWaiting || _dialer.Failover.IsReported) _place.Wake();
    }

    void IBeat.Fault(Exception exception) => _pool.Connections.FailWaiting(UserCode.Failure(exception, Delivery.NotSent));
}
