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
    // As many as the whole window of a client by default, twice: the walk takes less than a millisecond, also where more are waiting.
    private const int SweptAtOnce = 32_768;

    private static readonly Predicate<Exchange?> Waits = static exchange => exchange is { IsDone: false };
    private readonly Lock _gate = new();

    // Null where an exchange has left its place, or is being handed over.
    private readonly PositionedQueue<Exchange?> _waiting = new();
    private bool _isHandingOver;
    private bool _isSwept;
    private long _count;

    // Where the next sweep goes on.
    private long _unswept;

    private Lock Gate => LockOrder.Next(_gate, LockRank.Backlog);

    internal bool IsEmpty => Volatile.Read(ref _count) == 0;

    /// <summary>The approximate number of elements, read without the lock.</summary>
    internal long Count => Volatile.Read(ref _count);

    internal void Add(Exchange exchange)
    {
        lock (Gate)
        {
            // Those that their callers have ended leave before there is room for more: a million cancelled calls hold no more than those that wait.
            if (!_isHandingOver && !_isSwept) _waiting.MakeRoom(Waits);
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

    /// <summary>
    /// Ends those that have waited too long: the oldest, as far as their time is over, and others among a limited number at a time, since the heartbeat
    /// serves other clients too. Those are late only where more are waiting and their limits differ.
    /// </summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        if (IsEmpty) return;
        lock (Gate)
        {
            _isSwept = true;
            try
            {
                for (var place = _waiting.First; place < _waiting.End; place = Math.Max(place + 1, _waiting.First))
                    if (!EndOrForget(place, now, expired))
                        break;
                var first = _unswept = Math.Max(_unswept, _waiting.First);
                for (; _unswept < Math.Min(_waiting.End, first + SweptAtOnce); _unswept = Math.Max(_unswept + 1, _waiting.First)) EndOrForget(_unswept, now, expired);
                if (_unswept >= _waiting.End) _unswept = 0;
            }
            finally
            {
                _isSwept = false;
            }

            Trim();
        }
    }

    // False when it waits on. One that has ended is kept alive no longer.
    private bool EndOrForget(long place, long now, Action<Exchange> expired)
    {
        if (_waiting[place] is not { } exchange) return true;
        if (!exchange.IsDone)
        {
            if (exchange.Deadline > now) return false;
            expired(exchange);
        }

        // The end of one may have run its caller's code here, which has removed or handed over others.
        if (exchange.IsDone && place >= _waiting.First && ReferenceEquals(_waiting[place], exchange)) _waiting[place] = null;
        return true;
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
