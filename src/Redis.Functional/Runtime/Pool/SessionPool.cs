using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>A pool of sessions of one server, and its leases. The pool's lock owns its state.</summary>
internal sealed class SessionPool
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);
    private readonly Dialer _dialer;
    private readonly ConnectionPool<PooledSession> _pool;
    private readonly Clock _clock;
    private readonly CallLimit _callLimit;
    private readonly IRedisClient _owner;
    private readonly LeaseLimits _leaseLimits;
    private readonly ConnectionReport _report;
    private int _failures;

    /// <param name="dialer">Makes connections.</param>
    /// <param name="limits">What the pool may do.</param>
    /// <param name="config">The client's.</param>
    /// <param name="clock">The client's.</param>
    /// <param name="owner">Whose leases its are.</param>
    /// <param name="shared">The connection beside the pool that all callers share; null when there is none.</param>
    /// <param name="place">Whose beat <see cref="Sweep"/> is on.</param>
    /// <param name="report">Tells of its connections.</param>
    internal SessionPool(Dialer dialer, PoolLimits limits, RedisConfig config, Clock clock, IRedisClient owner, Func<Session?> shared, BeatPlace place, ConnectionReport report)
    {
        Unblocker = new(shared, dialer.Dial, limits.IdleTimeout, clock, config.TimeProvider);
        _dialer = dialer;
        _owner = owner;
        _clock = clock;
        _report = report;
        _callLimit = new(config);
        _leaseLimits = new(config.WhenInFlightFull, _callLimit, clock) { Events = config.Teller };
        _pool = new(Dial, limits, clock, place);
    }

    internal ConnectionPool<PooledSession> Connections => _pool;

    /// <summary>What ends the waiting of blocking commands whose callers have left.</summary>
    internal Unblocker Unblocker { get; }

    /// <inheritdoc cref="ConnectionPool{T}.Sweep"/>
    internal void Sweep(long now)
    {
        _pool.Sweep(now);
        Unblocker.Sweep(now);
    }

    /// <inheritdoc cref="ConnectionPool{T}.Leave"/>
    internal void Leave(RedisError reason)
    {
        Unblocker.Leave(reason);
        _pool.Leave(reason);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var since = _report.BeginUse();
        var taken = await _pool.Take(_callLimit.Default, cancellationToken).ConfigureAwait(false);
        if (taken.TryGetValue(out var session))
        {
            _report.Taken(since);
            return new(Lend(session));
        }

        _report.Refused(taken.Error);
        return new(taken.Error);
    }

    internal IRedisClient? TryLease()
    {
        var since = _report.BeginUse();
        if (_pool.TryTake() is { } session)
        {
            _report.Taken(since);
            return Lend(session);
        }

        _pool.Prepare();
        return null;
    }

    // A connection that is not lent after all goes back.
    private LeasedConnection Lend(PooledSession session)
    {
        LeasedConnection? lease = null;
        try
        {
            lease = new(session, _owner, _leaseLimits);
            session.UsedSince = _report.BeginUse();
            return lease;
        }
        finally
        {
            if (lease is null) _pool.GiveBack(session);
        }
    }

    internal void GiveBack(PooledSession session)
    {
        _report.GivenBack(session.UsedSince);
        session.UsedSince = 0;
        _pool.GiveBack(session);
    }

    /// <summary>Tells that one of its connections has ended.</summary>
    internal void TellLost(string node, RedisError reason) => _report.Ended(node, reason);

    /// <summary>Sends on a connection that serves no other caller meanwhile, and waits for one if necessary.</summary>
    internal void Send(Exchange exchange)
    {
        var since = _report.BeginUse();
        if (_pool.TryTake() is { } session)
        {
            _report.Taken(since);
            session.UsedSince = since;
            session.Serve(exchange);
        }
        else
        {
            Queue(exchange, first: false);
        }
    }

    /// <summary>Sends on a connection for which it has waited.</summary>
    internal void Serve(PooledSession session, Exchange exchange, long waitedSince)
    {
        session.UsedSince = _report.BeginUse();
        if (session.UsedSince != 0) _report.Granted(waitedSince == 0 ? 0 : _clock.Now - waitedSince);
        session.Serve(exchange);
    }

    /// <summary>A call has got no connection.</summary>
    internal void Refuse(RedisError error) => _report.Refused(error);

    /// <summary>Sends what was granted a connection that had just ended. Does not throw, because it runs for the caller that returned the connection.</summary>
    internal void SendFirst(Exchange exchange)
    {
        try
        {
            Queue(exchange, first: true);
        }
        catch (Exception exception)
        {
            exchange.Fail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    /// <summary>Lends no more; leases end, calls get up to two seconds for their replies.</summary>
    internal async Task Close(TimeProvider time)
    {
        _pool.Close(FallbackErrors.ClosedNotSent);
        try
        {
            await WaitUntilIdle(time).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without memory for an orderly end they end all the same.
        }

        _pool.EndLent();
        Unblocker.Close();
    }

    /// <summary>Lends no more, and ends all connections. Allocates nothing.</summary>
    internal void CloseNow()
    {
        _pool.Close(FallbackErrors.ClosedNotSent);
        _pool.EndLent();
        Unblocker.Close();
    }

    private Task WaitUntilIdle(TimeProvider time) => Task.WhenAll(_pool.Lent().Select(session => session.WaitUntilIdle(Goodbye, time)));

    // Waiting and the reply share one limit.
    private void Queue(Exchange exchange, bool first)
    {
        var now = _clock.Now;
        _callLimit.Start(exchange, now);
        _pool.Enqueue(new ExchangeWaiter(this, exchange, exchange.Deadline == Clock.Never ? Clock.Never : Math.Max(0, exchange.Deadline - now)), first);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<PooledSession>> Dial(CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var began = _clock.Now;
        var dialled = await _dialer.Dial(cancellationToken).ConfigureAwait(false);
        if (!dialled.TryGetValue(out var session))
        {
            if (!cancellationToken.IsCancellationRequested) _report.Failed(dialled.Error, Interlocked.Increment(ref _failures), null);
            return new(dialled.Error);
        }

        Volatile.Write(ref _failures, 0);
        _report.Made(session, _clock.Now - began);
        try
        {
            return new(new PooledSession(session, this));
        }
        catch (Exception exception)
        {
            session.Fault(exception);
            return new(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }
}
