namespace Redis.Functional;

/// <summary>
/// The state of a pool: its connections, the callers that wait, and the dials under way. <see cref="Gate"/> owns it all; no code of the caller runs under it,
/// neither clock nor chance.
/// </summary>
internal sealed class PoolState<T>
    where T : class, IPooled
{
    private readonly Lock _gate = new();

    internal PoolState(PoolLimits limits)
    {
        Limits = limits;
        Dials = new(limits);
        Waiting = new(limits, Dials);
    }

    internal Lock Gate => LockOrder.Next(_gate, LockRank.State);

    internal PoolLimits Limits { get; }

    internal PooledConnections<T> Connections { get; } = new();

    internal DialSchedule Dials { get; }

    internal PoolQueue<T> Waiting { get; }

    /// <summary>True when the pool lends no more.</summary>
    internal bool IsClosed => Closed is not null;

    /// <summary>Why it lends no more; null while it does.</summary>
    internal RedisError? Closed { get; private set; }

    /// <summary>True when there is no room for another connection.</summary>
    internal bool IsFull => Connections.Count + Dials.UnderWay >= Limits.MaxSize;

    /// <summary>Lends no more from now on.</summary>
    internal void Close(RedisError reason) => Closed = reason;

    /// <summary>Counts the dials that are to begin now: one for each waiter, as far as there is room.</summary>
    internal int DialsToStart(long now) => IsClosed ? 0 : Dials.Begin(now, Waiting.Count, Limits.MaxSize - Connections.Count);

    /// <summary>
    /// Lends a connection to the caller that has waited longest, which is to be granted it outside the lock, or keeps it as idle. False when there is no memory
    /// to keep it: a connection that stands in no list must be ended.
    /// </summary>
    internal bool TryPlace(T connection, long now, out PoolWaiter<T>? next)
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

    private PoolWaiter<T>? Place(T connection, long now)
    {
        while (Waiting.First is { } waiter)
        {
            // Counted as lent first: that may fail, and a waiter outside the queue without a connection would wait indefinitely.
            if (!waiter.IsDone) Connections.Lend(connection);
            Waiting.Remove(waiter);
            if (waiter.IsDone)
            {
                Connections.TakeBack(connection);
                continue;
            }

            return waiter;
        }

        Connections.Keep(connection, now);
        return null;
    }
}
