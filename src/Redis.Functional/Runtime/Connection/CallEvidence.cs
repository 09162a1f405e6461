namespace Redis.Functional;

/// <summary>
/// What a session can say about a call whose time is over: when its request left, what is in flight, and whether this process itself was late. Noted on the
/// heartbeat, so that calls pay nothing for it. Under the reader's lock.
/// </summary>
internal sealed class CallEvidence(Traffic traffic, TransportConnection transport, CallLimit limit)
{
    // Beyond as many, one is forgotten: the time of its requests is then that of the next.
    private const int MostMarks = 16;

    // Until when the output had been handed over, oldest first.
    private readonly (long End, long At)[] _marks = new (long, long)[MostMarks];
    private int _count;

    // The time of the mark before them.
    private long _before;

    // The delays of beats: the longest of the last calls, and the latest.
    private (long By, long At) _longest;
    private (long By, long At) _latest;

    // Whether bytes were unread at a time: many calls end on one beat.
    private (long At, bool IsSo) _unread;

    /// <summary>Notes how far the output has been handed over.</summary>
    internal void Note(long now)
    {
        var (done, handedOver) = (Volatile.Read(ref traffic.DoneBytes), Volatile.Read(ref traffic.HandedOver));
        var answered = 0;
        while (answered < _count && _marks[answered].End <= done) answered++;
        Forget(answered);
        if (handedOver <= done || (_count > 0 && _marks[_count - 1].End >= handedOver)) return;
        if (_count == MostMarks) Thin();
        if (_count == 0) _before = now;
        _marks[_count++] = (handedOver, now);
    }

    /// <summary>Notes that a beat was late.</summary>
    internal void NoteLate(long by, long now)
    {
        _latest = (by, now);
        if (by >= _longest.By || now - _longest.At > limit.Default) _longest = _latest;
    }

    /// <summary>What is known of a call that has not got its reply.</summary>
    internal TimeoutCause Of(Exchange exchange, bool isQueued, long now)
    {
        var began = exchange.Deadline - limit.Of(exchange);
        long? left = isQueued ? HandedOver(exchange.StartOffset + exchange.Length, now) : null;
        var lastReply = Volatile.Read(ref traffic.LastReply);
        return new()
        {
            Queued = Span(left is { } sent && sent - began <= Session.StaleAtMost + Heartbeat.Period ? 0 : (left ?? now) - began),
            Sent = left is null ? null : Span(now - left.Value),
            CommandsInFlight = Math.Max(traffic.InFlight, 0),
            BytesInFlight = traffic.BytesInFlight,
            SinceLastReply = lastReply == Traffic.None ? null : Span(now - lastReply),
            TimersLate = Span(_longest.At >= began ? _longest.By : _latest.At >= began ? _latest.By : 0),
            HasUnreadReplies = now - Math.Max(lastReply, began) >= TimeoutCause.Late.TotalMilliseconds && HasUnread(now),
        };
    }

    // Null when a part of it is still here.
    private long? HandedOver(long end, long now)
    {
        if (end > Volatile.Read(ref traffic.HandedOver)) return null;
        for (var i = 0; i < _count; i++)
            if (_marks[i].End >= end)
                return _marks[i].At;
        return now;
    }

    private bool HasUnread(long now)
    {
        if (_unread.At != now) _unread = (now, transport.HasUnread);
        return _unread.IsSo;
    }

    private void Forget(int oldest)
    {
        if (oldest == 0) return;
        _before = _marks[oldest - 1].At;
        Array.Copy(_marks, oldest, _marks, 0, _count - oldest);
        _count -= oldest;
    }

    // Of all but the last, the one whose neighbours are closest to each other.
    private void Thin()
    {
        var closest = 0;
        for (var i = 1; i < _count - 1; i++)
            if (Gap(i) < Gap(closest))
                closest = i;
        Array.Copy(_marks, closest + 1, _marks, closest, --_count - closest);
    }

    private long Gap(int i) => _marks[i + 1].At - (i == 0 ? _before : _marks[i - 1].At);

    private static TimeSpan Span(long milliseconds) => TimeSpan.FromMilliseconds(Math.Max(milliseconds, 0));
}
