namespace Redis.Functional;

/// <summary>
/// Takes the users of one leased connection in turn: EXEC ends every WATCH of its connection, so that a WATCH and whatever ends it may not overlap
/// with another user's. Owned by the lease's lock. A user that nests inside the watching one shares its turn.
/// </summary>
internal sealed class WatchTurns
{
    // Innermost last; null is the lease's own user.
    private readonly List<NestedLease?> _watching = [];
    private readonly PositionedQueue<(Exchange Exchange, NestedLease? User)> _waiting = new();

    /// <summary>True when a WATCH or MULTI of this user may be sent now; a WATCH begins the user's turn.</summary>
    internal bool TryBegin(Exchange exchange, NestedLease? user)
    {
        if (!IsInside(user)) return false;
        if (exchange.Effect == ConnectionEffect.Watches) _watching.Add(user);
        return true;
    }

    internal void Park(Exchange exchange, NestedLease? user) => _waiting.Add((exchange, user));

    /// <summary>Ends the turn of a user, if it has one. Allocates nothing.</summary>
    internal void End(NestedLease user)
    {
        for (var place = _watching.Count - 1; place >= 0; place--)
            if (ReferenceEquals(_watching[place], user))
                _watching.RemoveAt(place);
    }

    /// <summary>The next exchange whose turn has come, oldest first; null when none.</summary>
    internal Exchange? Next()
    {
        while (!_waiting.IsEmpty)
        {
            var next = _waiting[_waiting.First];
            if (!next.Exchange.IsDone && !TryBegin(next.Exchange, next.User)) return null;
            _waiting.RemoveFirst();
            if (!next.Exchange.IsDone) return next.Exchange;
        }

        return null;
    }

    /// <summary>Fails the exchanges whose deadline has passed.</summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        // The end of one may run its caller's code here, which may add another.
        for (var place = _waiting.First; place < _waiting.End; place = Math.Max(place + 1, _waiting.First))
            if (_waiting[place].Exchange is { IsDone: false } exchange && exchange.Deadline <= now)
                expired(exchange);
    }

    /// <summary>Removes the oldest that waits, whether or not its turn has come; null when there is none. Allocates nothing.</summary>
    internal Exchange? Take()
    {
        if (_waiting.IsEmpty) return null;
        var (exchange, _) = _waiting[_waiting.First];
        _waiting.RemoveFirst();
        return exchange;
    }

    private bool IsInside(NestedLease? user)
    {
        if (_watching.Count == 0 || _watching[^1] is not { } innermost) return true;
        for (var outer = user; outer is not null; outer = outer.Outer)
            if (ReferenceEquals(outer, innermost))
                return true;
        return false;
    }
}
