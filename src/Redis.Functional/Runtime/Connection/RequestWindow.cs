namespace Redis.Functional;

/// <summary>
/// How much may be in flight. The connection's own requests (PING, UNWATCH, nonces) take no room in it. Used under the sending lock.
/// </summary>
internal sealed class RequestWindow(Traffic traffic, SessionLimits limits)
{
    // Where the requests of the connection's own upkeep end that may still owe replies, and how many.
    private readonly Queue<(long End, int Replies)> _upkeep = new();

    /// <summary>Whether there is no room for a request. A window with nothing in it has room for a request of any size.</summary>
    internal bool IsFull(Exchange exchange)
    {
        var commands = InFlight();
        return commands != 0 && !Fits(commands, exchange) && !FitsBesideUpkeep(exchange);
    }

    /// <summary>Makes room for one note, so that <see cref="NoteUpkeep"/> cannot fail.</summary>
    internal void ReserveUpkeep() => _upkeep.EnsureCapacity(_upkeep.Count + 1);

    /// <summary>Notes that the request queued last is the connection's own.</summary>
    internal void NoteUpkeep(int replies)
    {
        ForgetAnsweredUpkeep();
        _upkeep.Enqueue((traffic.QueuedBytes, replies));
    }

    private long InFlight() => traffic.QueuedCommands - Volatile.Read(ref traffic.DoneCommands);

    private bool Fits(long commands, Exchange exchange) =>
        commands + exchange.ReplyCount <= limits.MaxCommands && traffic.QueuedBytes - Volatile.Read(ref traffic.DoneBytes) + exchange.Length <= limits.MaxBytes;

    // Upkeep is some bytes and replies: it matters where nothing else is in flight, or in a window of a few commands. What is in flight is counted
    // again, after the answered upkeep has been forgotten: a reply that came in between would be counted as a caller's.
    private bool FitsBesideUpkeep(Exchange exchange)
    {
        ForgetAnsweredUpkeep();
        var commands = InFlight();
        foreach (var (_, replies) in _upkeep) commands -= replies;
        return commands <= 0 || Fits(commands, exchange);
    }

    private void ForgetAnsweredUpkeep()
    {
        while (_upkeep.TryPeek(out var oldest) && oldest.End <= Volatile.Read(ref traffic.DoneBytes)) _upkeep.Dequeue();
    }
}
