namespace Redis.Functional;

/// <summary>The callers that wait for a connection of a pool, in the order in which they are served. Guarded by the pool's lock.</summary>
internal sealed class PoolQueue<T>(PoolLimits limits, DialSchedule dials)
    where T : class
{
    private readonly LinkedList<PoolWaiter<T>> _waiting = [];

    /// <summary>The waiters, those that have ended by themselves included.</summary>
    internal int Count => _waiting.Count;

    /// <summary>The waiters that still want a connection.</summary>
    internal int Live => _waiting.Count(static waiter => !waiter.IsDone);

    /// <summary>The waiter that is served next; null when there is none.</summary>
    internal PoolWaiter<T>? First => _waiting.First?.Value;

    /// <summary>Adds a waiter: last, or first when its turn had come before.</summary>
    internal void Add(PoolWaiter<T> waiter, long now, bool first)
    {
        waiter.Since = now;
        waiter.Place = first ? _waiting.AddFirst(waiter) : _waiting.AddLast(waiter);
    }

    /// <summary>Removes a waiter; false when it is not in the queue any more.</summary>
    internal bool Remove(PoolWaiter<T> waiter)
    {
        if (waiter.Place is not { } place) return false;
        _waiting.Remove(place);
        waiter.Place = null;
        return true;
    }

    /// <summary>Removes the waiter that would be served next; null when there is none.</summary>
    internal PoolWaiter<T>? TakeFirst()
    {
        if (First is not { } waiter) return null;
        Remove(waiter);
        return waiter;
    }

    /// <summary>
    /// Removes the waiters that a failed dial ends: those that asked for it, and all when no connection is left that could serve them.
    /// </summary>
    /// <param name="wasLast">No connection is lent or being dialled that could serve them.</param>
    internal List<PoolWaiter<T>> TakeFailed(bool wasLast)
    {
        var endsAll = wasLast && limits.FailsWhenAway;
        List<PoolWaiter<T>> failed = [.. _waiting.Where(waiter => endsAll || waiter.FailsWithDial)];
        foreach (var waiter in failed) Remove(waiter);
        return failed;
    }

    /// <summary>
    /// Finds the waiters whose time is over, and the error of each. They stay in the queue; those that have ended by themselves leave it.
    /// </summary>
    // For the first in the queue connections are being made: only their own limit applies to them. A call's limit covers waiting and reply, a lease's the
    // waiting. Where both limits have passed, the error names the pool if all connections are in use.
    internal void FindExpired(long now, List<(PoolWaiter<T> Waiter, RedisError Error)> expired)
    {
        var position = 0;
        for (var place = _waiting.First; place is not null;)
        {
            var waiter = place.Value;
            place = place.Next;
            if (waiter.IsDone)
            {
                Remove(waiter);
                continue;
            }

            var isOverdue = Clock.After(waiter.Since, waiter.Patience) <= now;
            var waitsInLine = position >= dials.UnderWay && limits.MaxWait > 0 && limits.MaxWait <= waiter.Patience;
            if (waitsInLine && Clock.After(waiter.Since, limits.MaxWait) <= now) expired.Add((waiter, InLineTooLong()));
            else if (isOverdue) expired.Add((waiter, TooLate(waiter.Patience)));
            if (!isOverdue) position++;
        }
    }

    private RedisError InLineTooLong() =>
        dials.LastFailure is null ? new RedisError.Client.PoolTimeout(TimeSpan.FromMilliseconds(limits.MaxWait)) : TooLate(limits.MaxWait);

    private RedisError TooLate(long limit) => DialFailure.TimedOut(
        "connection of the pool", TimeSpan.FromMilliseconds(limit), dials.LastFailure);
}
