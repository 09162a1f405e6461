using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Connections that are lent one at a time: the one used last goes out first, waiters are served in the order of asking, and a connection that is not given
/// back clean does not come back. The lock of <see cref="PoolState{T}"/> owns all state.
/// </summary>
internal sealed partial class ConnectionPool<T>
    where T : class, IPooled
{
    // Made beforehand: a connection must be able to end when memory has run out.
    private static readonly RedisError ClosedUnknown = new RedisError.Client.Closed(Delivery.Unknown);

    private readonly Clock _clock;
    private readonly PoolState<T> _state;
    private readonly PoolDialer<T> _dialer;
    private readonly BeatPlace? _place;

    /// <param name="dial">Makes a connection.</param>
    /// <param name="limits">What the pool may do.</param>
    /// <param name="clock">Measures how long callers wait and connections are idle.</param>
    /// <param name="place">Whose beat <see cref="Sweep"/> is on: it must not rest while a caller waits.</param>
    internal ConnectionPool(Func<CancellationToken, ValueTask<RedisResult<T>>> dial, PoolLimits limits, Clock clock, BeatPlace? place = null)
    {
        _clock = clock;
        _place = place;
        _state = new(limits);
        _dialer = new(_state, dial, clock);
    }

    private Lock Gate => _state.Gate;

    /// <summary>All of one moment.</summary>
    internal PoolStatistics Statistics
    {
        get
        {
            lock (Gate) return new(_state.Connections.Lent, _state.Connections.Idle, _state.Waiting.Live, _state.Connections.Created, _state.Connections.Gone);
        }
    }

    /// <summary>True while callers wait for a connection.</summary>
    internal bool HasWaiting
    {
        get
        {
            lock (Gate) return _state.Waiting.Count > 0;
        }
    }

    /// <summary>True while it has a connection that is open.</summary>
    internal bool IsConnected
    {
        get
        {
            lock (Gate) return _state.Connections.AnyOpen;
        }
    }

    /// <summary>An idle connection, if there is one and no other caller waits; else null at once.</summary>
    internal T? TryTake()
    {
        lock (Gate) return _state.Waiting.Count == 0 ? _state.Connections.TakeIdle() : null;
    }

    /// <summary>
    /// Waits up to a limit in milliseconds for a connection, or answers why there is none; if asked to, also why a dial has failed meanwhile.
    /// The caller returns it.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<T>> Take(long patience, CancellationToken cancellationToken, bool failsWithDial = false)
    {
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        if (TryTake() is { } idle) return new(idle);

        // All that can fail comes before the waiter is queued: a connection granted to a waiter that is not awaited would never come back.
        await AsyncState.Allocated.ConfigureAwait(false);
        var waiter = new LeaseWaiter<T>(this, patience, failsWithDial);
        var cancel = cancellationToken.UnsafeRegister(static state => ((LeaseWaiter<T>)state!).Cancel(), waiter);
        await using var _ = cancel.ConfigureAwait(false);
        Enqueue(waiter);
        if (cancellationToken.IsCancellationRequested) waiter.Cancel();
        return await waiter.Granted.ConfigureAwait(false);
    }

    /// <summary>Serves a waiter at once, refuses it, or queues it: last, or first when its turn had come before.</summary>
    internal void Enqueue(PoolWaiter<T> waiter, bool first = false)
    {
        T? idle;
        RedisError? refusal = null;
        var dials = 0;
        var now = _clock.Now;
        lock (Gate)
        {
            idle = first || _state.Waiting.Count == 0 ? _state.Connections.TakeIdle() : null;
            if (idle is null && (refusal = Refusal(now)) is null)
            {
                _state.Waiting.Add(waiter, now, first);
                dials = _state.DialsToStart(now);
            }
        }

        if (idle is not null) waiter.Grant(idle);
        else if (refusal is not null) waiter.Fail(refusal);
        else WaitFor(dials);
    }

    /// <summary>Takes a waiter out of the queue; false when its turn has come already.</summary>
    internal bool Forget(PoolWaiter<T> waiter)
    {
        lock (Gate) return _state.Waiting.Remove(waiter);
    }

    /// <summary>Takes a connection back: clean, so that it can be lent again, or ended.</summary>
    internal void GiveBack(T connection)
    {
        PoolWaiter<T>? next = null;
        bool isKept;
        var dials = 0;
        var now = _clock.Now;
        lock (Gate)
        {
            if (!_state.Connections.TakeBack(connection)) return;
            isKept = !_state.IsClosed && connection.IsOpen && _state.TryPlace(connection, now, out next);
            if (!isKept) _state.Connections.CountGone();
            dials = _state.DialsToStart(now);
        }

        if (!isKept) connection.End(ClosedUnknown);
        next?.Grant(connection);
        _dialer.Start(dials);
    }

    /// <summary>Begins a connection for the next caller, when none is idle and there is room.</summary>
    internal void Prepare()
    {
        var now = _clock.Now;
        lock (Gate)
        {
            if (_state.IsClosed || _state.IsFull || _state.Connections.Idle > 0) return;
            if (_state.Dials.UnderWay > _state.Waiting.Count || !_state.Dials.IsDue(now)) return;
            _state.Dials.BeginOne();
        }

        _dialer.Start(1);
    }

    private void WaitFor(int dials)
    {
        _place?.Wake();
        _dialer.Start(dials);
    }

    // Null when the caller may wait.
    private RedisError? Refusal(long now)
    {
        if (_state.Closed is { } closed) return closed;
        var (limits, dials) = (_state.Limits, _state.Dials);

        // The last dial failed, and no connection is lent that could come back, or being dialled.
        var isAway = limits.FailsWhenAway && dials.LastFailure is not null && _state.Connections.Lent == 0 && dials.UnderWay == 0;
        if (isAway && !dials.IsDue(now)) return DialFailure.Away(dials.LastFailure!);
        return limits.MaxWait == 0 && _state.IsFull && dials.UnderWay <= _state.Waiting.Count ? new RedisError.Client.PoolTimeout(TimeSpan.Zero) : null;
    }
}
