namespace Redis.Functional;

/// <summary>
/// Exchanges whose replies are in, in order, until the nonce at the end of their write has come back: only then are their values handed out. Used under
/// the receiving lock.
/// </summary>
internal sealed class SealedReplies
{
    private readonly List<Exchange> _held = [];

    /// <summary>Keeps an exchange that still stands in the queue: if this fails, the end of the connection ends it.</summary>
    internal void Add(Exchange exchange) => _held.Add(exchange);

    /// <summary>All replies of an exchange are in: those of a nonce prove the ones before it.</summary>
    internal void Release(Exchange answered)
    {
        if (answered is not SealExchange) return;
        foreach (var held in _held) held.Complete();
        _held.Clear();
    }

    /// <summary>Ends those whose time is over. The deadline is the caller's: it does not wait for the nonce either.</summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        foreach (var held in _held)
            if (held.Deadline <= now && !held.IsDone)
                expired(held);
    }

    /// <summary>Moves the deadlines of what was queued from an offset of the output on.</summary>
    internal void Extend(long fromOffset, long by)
    {
        foreach (var held in _held)
            if (held.StartOffset >= fromOffset && held.Deadline != Clock.Never)
                held.Deadline += by;
    }

    /// <summary>Ends all: of none is it proved that the reply was its own.</summary>
    internal void Fail(RedisError reason)
    {
        foreach (var held in _held) held.Fail(FallbackErrors.Ended(reason, Delivery.Unknown, held));
        _held.Clear();
    }
}
