using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Connections that are lent one at a time: the one used last goes out first, who waits is served in the order of asking, and what is not given
/// back clean does not come back. All state is owned by the lock; no code of the caller runs under it, neither clock nor chance.
/// </summary>
internal sealed partial class ConnectionPool<T>(Func<CancellationToken, ValueTask<RedisResult<T>>> dial, PoolLimits limits, Clock clock)
    where T : class, IPooled
{
    // Made beforehand: a connection must be able to end when memory has run out.
    private static readonly RedisError ClosedNotSent = new RedisError.Client.Closed(Delivery.NotSent);
    private static readonly RedisError ClosedUnknown = new RedisError.Client.Closed(Delivery.Unknown);

    private readonly Lock _gate = new();
    private readonly List<(T Connection, long Since)> _idle = [];
    private readonly HashSet<T> _lent = [];
    private readonly LinkedList<PoolWaiter<T>> _waiting = [];
    private long _created;
    private long _gone;
    private bool _closed;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>All of one moment.</summary>
    internal PoolStatistics Statistics
    {
        get
        {
            lock (Gate) return new(_lent.Count, _idle.Count, _waiting.Count(static waiter => !waiter.IsDone), _created, _gone);
        }
    }

    /// <summary>True while it has a connection that is open.</summary>
    internal bool IsConnected
    {
        get
        {
            lock (Gate) return _idle.Exists(static idle => idle.Connection.IsOpen) || _lent.Any(static lent => lent.IsOpen);
        }
    }

    /// <summary>An idle connection, if there is one and nobody waits; else null at once.</summary>
    internal T? TryTake()
    {
        lock (Gate) return _waiting.Count == 0 ? PopIdle() : null;
    }

    /// <summary>
    /// Waits up to a limit in milliseconds for a connection, or answers why there is none; if asked to, also why a dial has failed meanwhile.
    /// Whoever takes one gives it back.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<T>> Take(long patience, CancellationToken cancellationToken, bool failsWithDial = false)
    {
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        if (TryTake() is { } idle) return new(idle);

        // All that can fail comes before the waiter is queued: a connection that is granted to a waiter nobody awaits would never come back.
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
        var now = clock.Now;
        lock (Gate)
        {
            idle = first || _waiting.Count == 0 ? PopIdle() : null;
            if (idle is null && (refusal = Refusal(now)) is null)
            {
                waiter.Since = now;
                waiter.Place = first ? _waiting.AddFirst(waiter) : _waiting.AddLast(waiter);
                dials = DialsToStart(now);
            }
        }

        if (idle is not null) waiter.Grant(idle);
        else if (refusal is not null) waiter.Fail(refusal);
        else StartDials(dials);
    }

    /// <summary>Takes a waiter out of the queue; false when its turn has come already.</summary>
    internal bool Forget(PoolWaiter<T> waiter)
    {
        lock (Gate) return Unlink(waiter);
    }

    /// <summary>Takes a connection back: clean, so that the next may have it, or ended.</summary>
    internal void GiveBack(T connection)
    {
        PoolWaiter<T>? next = null;
        bool isKept;
        var dials = 0;
        var now = clock.Now;
        lock (Gate)
        {
            if (!_lent.Remove(connection)) return;
            isKept = !_closed && connection.IsOpen && TryPlace(connection, now, out next);
            if (!isKept) _gone++;
            dials = DialsToStart(now);
        }

        if (!isKept) connection.End(ClosedUnknown);
        next?.Grant(connection);
        StartDials(dials);
    }

    // False when there is no memory to keep it: a connection that stands in no list must be ended.
    private bool TryPlace(T connection, long now, out PoolWaiter<T>? next)
    {
        try
        {
            next = Place(connection, now);
            return true;
        }
        catch (Exception)
        {
            next = null;
            return false;
        }
    }

    // To the one who has waited longest, who is to be granted it outside the lock, or to the idle ones.
    private PoolWaiter<T>? Place(T connection, long now)
    {
        while (_waiting.First is { Value: var waiter })
        {
            // Counted as lent first: that may fail, and a waiter out of the queue that gets nothing would wait for ever.
            if (!waiter.IsDone) _lent.Add(connection);
            Unlink(waiter);
            if (waiter.IsDone)
            {
                _lent.Remove(connection);
                continue;
            }

            return waiter;
        }

        _idle.Add((connection, now));
        return null;
    }

    private T? PopIdle()
    {
        while (_idle.Count > 0)
        {
            // Counted as lent first: that may fail, and a connection that stands in no list would never be closed.
            var connection = _idle[^1].Connection;
            var isLent = connection.IsOpen && _lent.Add(connection);
            _idle.RemoveAt(_idle.Count - 1);
            if (isLent) return connection;
            _gone++;
        }

        return null;
    }

    private bool Unlink(PoolWaiter<T> waiter)
    {
        if (waiter.Place is not { } place) return false;
        _waiting.Remove(place);
        waiter.Place = null;
        return true;
    }
}
