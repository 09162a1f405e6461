namespace Redis.Functional;

/// <summary>
/// Exchanges that wait for room or for a connection, oldest first: callers past the window cost their own memory only. Owned by whoever
/// holds its lock; taken from by one thread at a time, so that order is kept.
/// </summary>
internal sealed class Backlog
{
    private readonly Lock _gate = new();
    private readonly Queue<Exchange> _waiting = new();
    private int _count;

    private Lock Gate => LockOrder.Next(_gate, LockRank.Backlog);

    internal bool IsEmpty => Volatile.Read(ref _count) == 0;

    internal void Add(Exchange exchange)
    {
        lock (Gate)
        {
            _waiting.Enqueue(exchange);
            Volatile.Write(ref _count, _waiting.Count);
        }
    }

    /// <summary>Hands over the oldest as long as the function takes them.</summary>
    internal void Drain(Func<Exchange, bool> take)
    {
        if (IsEmpty) return;
        lock (Gate)
        {
            while (_waiting.TryPeek(out var exchange) && (exchange.IsDone || take(exchange))) _waiting.Dequeue();
            Volatile.Write(ref _count, _waiting.Count);
        }
    }

    /// <summary>Removes the oldest that has not ended; null when there is none. Allocates nothing.</summary>
    internal Exchange? Take()
    {
        lock (Gate)
        {
            Exchange? taken = null;
            while (taken is null && _waiting.TryDequeue(out var oldest))
                if (!oldest.IsDone)
                    taken = oldest;
            Volatile.Write(ref _count, _waiting.Count);
            return taken;
        }
    }

    /// <summary>Ends those that have waited too long; every one is looked at, since their limits differ.</summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        if (IsEmpty) return;
        lock (Gate)
        {
            foreach (var exchange in _waiting)
                if (exchange.Deadline <= now && !exchange.IsDone)
                    expired(exchange);
            while (_waiting.TryPeek(out var oldest) && oldest.IsDone) _waiting.Dequeue();
            Volatile.Write(ref _count, _waiting.Count);
        }
    }
}
