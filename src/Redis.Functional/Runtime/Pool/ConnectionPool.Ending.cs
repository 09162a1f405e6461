namespace Redis.Functional;

internal sealed partial class ConnectionPool<T>
{
    /// <summary>Ends the waiting of those whose time is over, closes what has been idle too long, and dials again when it is time to.</summary>
    internal void Sweep(long now)
    {
        List<(PoolWaiter<T> Waiter, RedisError Error)> expired = [];
        List<T> unused = [];
        int dials;
        lock (Gate)
        {
            if (_waiting.Count == 0 && _idle.Count == 0) return;

            // Both lists are complete before anything leaves its place: what stands in neither list would never end.
            FindExpired(now, expired);
            while (_idle.Count > unused.Count && Clock.After(_idle[unused.Count].Since, limits.IdleTimeout) <= now) unused.Add(_idle[unused.Count].Connection);
            foreach (var (waiter, _) in expired) Unlink(waiter);
            _idle.RemoveRange(0, unused.Count);
            _gone += unused.Count;
            dials = DialsToStart(now);
        }

        foreach (var (waiter, error) in expired) waiter.Fail(error);
        foreach (var connection in unused) connection.End(ClosedNotSent);
        StartDials(dials);
    }

    /// <summary>Ends those who wait: the pool itself is broken. Allocates nothing.</summary>
    internal void FailWaiting(RedisError error)
    {
        int count;
        lock (Gate) count = _waiting.Count;
        for (; count > 0 && NextWaiter() is { } waiter; count--) waiter.Fail(error);
    }

    /// <summary>
    /// Lends no more: waiters fail, idle connections end. Lent ones are left to <see cref="Lent"/> and <see cref="EndLent"/>, and count as closed when
    /// they are given back. Allocates nothing, so that a pool closes when memory has run out; may be called again.
    /// </summary>
    internal void Close()
    {
        lock (Gate) _closed = true;
        try
        {
            _ = _closing.CancelAsync();
        }
        catch (Exception)
        {
            // What is being dialled ends when it is there.
        }

        while (NextWaiter() is { } waiter) waiter.Fail(ClosedNotSent);
        while (NextIdle() is { } idle) idle.End(ClosedNotSent);
    }

    /// <summary>The connections that are lent.</summary>
    internal T[] Lent()
    {
        lock (Gate) return [.. _lent];
    }

    /// <summary>Ends the connections that are lent. Allocates nothing.</summary>
    internal void EndLent()
    {
        while (NextLent() is { } lent) lent.End(ClosedUnknown);
    }

    private PoolWaiter<T>? NextWaiter()
    {
        lock (Gate)
        {
            if (_waiting.First is not { Value: var waiter }) return null;
            Unlink(waiter);
            return waiter;
        }
    }

    private T? NextIdle()
    {
        lock (Gate)
        {
            if (_idle.Count == 0) return null;
            var idle = _idle[^1].Connection;
            _idle.RemoveAt(_idle.Count - 1);
            _gone++;
            return idle;
        }
    }

    private T? NextLent()
    {
        lock (Gate)
        {
            foreach (var lent in _lent)
                if (lent.IsOpen)
                    return lent;
            return null;
        }
    }

    // For the first in the queue connections are being made: to them only their own limit applies. A call's limit covers waiting and reply, a lease's the
    // waiting. Where both limits have passed, the error names the pool if all connections are in use.
    private void FindExpired(long now, List<(PoolWaiter<T> Waiter, RedisError Error)> expired)
    {
        var position = 0;
        for (var place = _waiting.First; place is not null;)
        {
            var waiter = place.Value;
            place = place.Next;
            if (waiter.IsDone)
            {
                Unlink(waiter);
                continue;
            }

            var isOverdue = Clock.After(waiter.Since, waiter.Patience) <= now;
            var waitsInLine = position >= _dialling && limits.MaxWait > 0 && limits.MaxWait <= waiter.Patience;
            if (waitsInLine && Clock.After(waiter.Since, limits.MaxWait) <= now)
                expired.Add((waiter, _lastFailure is null ? new RedisError.Client.PoolTimeout(TimeSpan.FromMilliseconds(limits.MaxWait)) : TooLate(limits.MaxWait)));
            else if (isOverdue) expired.Add((waiter, TooLate(waiter.Patience)));
            if (!isOverdue) position++;
        }
    }

    private RedisError TooLate(long limit) => DialFailure.TimedOut(
        _lastFailure is { } failure ? $"connection ({failure.Message})" : "connection of the pool", TimeSpan.FromMilliseconds(limit), _lastFailure);
}
