namespace Redis.Functional;

// How a pool closes idle connections, and itself.
internal sealed partial class ConnectionPool<T>
{
    /// <summary>Ends the waiting of callers whose time is over, closes what has been idle too long, and dials again when it is time to.</summary>
    internal void Sweep(long now)
    {
        List<(PoolWaiter<T> Waiter, RedisError Error)> expired;
        List<T> unused;
        int dials;
        lock (Gate)
        {
            if (_state.Waiting.Count == 0 && _state.Connections.Idle == 0) return;

            (expired, unused) = ([], []);

            // Both lists are complete before anything leaves its place: what stands in neither list would never end.
            _state.Waiting.FindExpired(now, expired);
            _state.Connections.FindUnused(now, _state.Limits.IdleTimeout, unused);
            foreach (var (waiter, _) in expired) _state.Waiting.Remove(waiter);
            _state.Connections.RemoveUnused(unused.Count);
            dials = _state.DialsToStart(now);
        }

        foreach (var (waiter, error) in expired) waiter.Fail(error);
        foreach (var connection in unused) connection.End(FallbackErrors.ClosedNotSent);
        _dialer.Start(dials);
    }

    /// <summary>Ends the waiting of all callers: the pool itself is broken. Allocates nothing.</summary>
    internal void FailWaiting(RedisError error)
    {
        int count;
        lock (Gate) count = _state.Waiting.Count;
        for (; count > 0 && NextWaiter() is { } waiter; count--) waiter.Fail(error);
    }

    /// <summary>
    /// Ends all connections made so far, those that are lent and those that are being dialled too, and dials for the waiters without a pause.
    /// </summary>
    internal void Leave(RedisError reason)
    {
        T[] earlier;
        CancellationTokenSource dials;
        var next = new CancellationTokenSource();
        var now = _clock.Now;
        int count;
        lock (Gate)
        {
            // What can fail comes before anything changes: a connection that stands in no list would never end.
            earlier = _state.Connections.All();
            dials = _dialer.Leave(next);
            _state.Connections.RemoveAllIdle();
            _state.Dials.Reset();
            count = _state.DialsToStart(now);
        }

        foreach (var connection in earlier) connection.End(reason);
        Cancellation.Cancel(dials);
        _dialer.Start(count);
    }

    /// <summary>
    /// Lends no more: waiters fail, idle connections end. Lent ones are left to <see cref="Lent"/> and <see cref="EndLent"/>, and count as closed when
    /// they are given back. Allocates nothing, so that a pool closes when memory has run out; may be called again.
    /// </summary>
    /// <param name="reason">Why: the error of those who wait, and of who asks from now on.</param>
    internal void Close(RedisError reason)
    {
        lock (Gate) _state.Close(reason);
        _dialer.Close();
        while (NextWaiter() is { } waiter) waiter.Fail(reason);
        while (NextIdle() is { } idle) idle.End(FallbackErrors.ClosedNotSent);
    }

    /// <summary>The connections that are lent.</summary>
    internal T[] Lent()
    {
        lock (Gate) return _state.Connections.AllLent();
    }

    /// <summary>Ends the connections that are lent. Allocates nothing.</summary>
    internal void EndLent()
    {
        while (NextLent() is { } lent) lent.End(ClosedUnknown);
    }

    private PoolWaiter<T>? NextWaiter()
    {
        lock (Gate) return _state.Waiting.TakeFirst();
    }

    private T? NextIdle()
    {
        lock (Gate) return _state.Connections.TakeIdleToEnd();
    }

    private T? NextLent()
    {
        lock (Gate) return _state.Connections.FirstOpenLent();
    }
}
