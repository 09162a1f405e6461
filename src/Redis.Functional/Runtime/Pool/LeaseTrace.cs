namespace Redis.Functional;

/// <summary>What the requests of a lease may leave on its connection. Owned by the lease's lock, which is held over each sending: wire order.</summary>
internal struct LeaseTrace
{
    private bool _isWatching;

    /// <summary>A MULTI or WATCH was sent: the next user needs a fence.</summary>
    internal bool IsMarked { get; private set; }

    /// <summary>A WATCH was sent, and may be on still.</summary>
    internal bool HasWatched { get; private set; }

    /// <summary>Called before a request is sent.</summary>
    internal readonly void Prepare(Exchange exchange)
    {
        if (_isWatching) exchange.ExpectConflict();
    }

    /// <summary>Called when a request with this effect has been sent. EXEC and UNWATCH end every watch of the connection.</summary>
    internal void Add(ConnectionEffect effect)
    {
        if (effect == ConnectionEffect.None) return;
        IsMarked = true;
        HasWatched |= effect == ConnectionEffect.Watches;
        _isWatching = effect == ConnectionEffect.Watches;
    }
}
