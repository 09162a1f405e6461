namespace Redis.Functional;

/// <summary>
/// Exchanges that wait for room or for a connection, oldest first: callers past the window cost their own memory only. Guarded by
/// its lock; taken from by one thread at a time, so that order is kept.
/// </summary>
/// <remarks>
/// When no work item can be queued, the end of an exchange runs its caller's code in the middle of a method here, and that code may get here again on the
/// same thread, under the same lock.
/// </remarks>
internal sealed class Backlog
{
    private readonly Lock _gate = new();

    // Null where an exchange has left its place, or is being handed over.
    private readonly PositionedQueue<Exchange?> _waiting = new();
    private bool _isHandingOver;
    private long _count;

    private Lock Gate => LockOrder.Next(_gate, LockRank.Backlog);

    internal bool IsEmpty => Volatile.Read(ref _count) == 0;

    /// <summary>The approximate number of elements, read without the lock.</summary>
    internal long Count => Volatile.Read(ref _count);

    internal void Add(Exchange exchange)
    {
        lock (Gate)
        {
            _waiting.Add(exchange);
            Trim();
        }
    }

    /// <summary>Hands over the oldest as long as the function takes them.</summary>
    internal void Drain(Func<Exchange, bool> take)
    {
        if (IsEmpty) return;
        lock (Gate)
        {
            // The one who is handing over goes on.
            if (_isHandingOver) return;
            while (Oldest() is { } exchange && HandOver(exchange, take)) Trim();
        }
    }

    /// <summary>Removes the oldest that has not ended; null when there is none. Allocates nothing.</summary>
    internal Exchange? Take()
    {
        lock (Gate)
        {
            Exchange? taken = null;
            for (var place = _waiting.First; taken is null && place < _waiting.End; place++)
            {
                if (_waiting[place] is { IsDone: false } oldest) taken = oldest;
                _waiting[place] = null;
            }

            Trim();
            return taken;
        }
    }

    /// <summary>Ends those that have waited too long; every one is looked at, since their limits differ.</summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        if (IsEmpty) return;
        lock (Gate)
        {
            for (var place = _waiting.First; place < _waiting.End; place = Math.Max(place + 1, _waiting.First))
                if (_waiting[place] is { IsDone: false } exchange && exchange.Deadline <= now)
                    expired(exchange);
            Trim();
        }
    }

    private Exchange? Oldest()
    {
        Trim();
        return _waiting.IsEmpty ? null : _waiting[_waiting.First];
    }

    // It leaves its place first, so that no other takes or ends it meanwhile, and comes back when it was not taken.
    private bool HandOver(Exchange exchange, Func<Exchange, bool> take)
    {
        var isTaken = false;
        _waiting[_waiting.First] = null;
        _isHandingOver = true;
        try
        {
            isTaken = take(exchange);
        }
        finally
        {
            _isHandingOver = false;
            if (!isTaken) _waiting[_waiting.First] = exchange;
        }

        return isTaken;
    }

    // The place of one that is being handed over stays: those behind it must not overtake it.
    private void Trim()
    {
        while (!_isHandingOver && !_waiting.IsEmpty && _waiting[_waiting.First] is null or { IsDone: true }) _waiting.RemoveFirst();
        Volatile.Write(ref _count, _waiting.End - _waiting.First);
    }
}
