namespace Redis.Functional;

/// <summary>
/// The exchanges that await replies, in wire order. Written under the sender's lock, read by the read loop: one writer and one reader at
/// a time, so neither waits for the other. Grows by segments, each larger than the one before, and keeps one spare: an idle connection has little.
/// </summary>
internal sealed class ReplyQueue
{
    private const int FirstSize = 16;
    private const int LargestSize = 512;
    private Segment _tail;
    private Segment _head;
    private Segment? _spare;
    private long _latest;
    private bool _isMixed;

    internal ReplyQueue() => _head = _tail = new Segment(FirstSize);

    /// <summary>Makes room for one exchange, so that <see cref="Enqueue"/> cannot fail. Under the sender's lock.</summary>
    internal void Reserve()
    {
        var tail = _tail;
        if (tail.Count < tail.Items.Length) return;
        var next = Interlocked.Exchange(ref _spare, null) ?? new Segment(Math.Min(tail.Items.Length * 4, LargestSize));
        Volatile.Write(ref tail.Next, next);
        _tail = next;
    }

    /// <summary>Takes the place that <see cref="Reserve"/> made. Under the sender's lock.</summary>
    internal void Enqueue(Exchange exchange)
    {
        var tail = _tail;
        tail.Items[tail.Count].Exchange = exchange;
        Volatile.Write(ref tail.Count, tail.Count + 1);

        // What waited elsewhere, or was sent once before, brings its deadline along. Said when it can be seen: a sweep takes it for all it sees.
        if (exchange.Deadline >= _latest) _latest = exchange.Deadline;
        else Volatile.Write(ref _isMixed, true);
    }

    /// <summary>The exchange whose reply is due; null when none is. Under the reader's lock.</summary>
    internal Exchange? Peek()
    {
        var head = _head;
        if (head.Taken < Volatile.Read(ref head.Count)) return head.Items[head.Taken].Exchange;
        if (head.Taken < head.Items.Length || Volatile.Read(ref head.Next) is not { } next) return null;
        _head = next;
        head.Clear();
        Volatile.Write(ref _spare, head);
        return next.Taken < Volatile.Read(ref next.Count) ? next.Items[next.Taken].Exchange : null;
    }

    /// <summary>Takes what <see cref="Peek"/> showed. Under the reader's lock.</summary>
    internal void Dequeue()
    {
        var head = _head;
        head.Items[head.Taken++].Exchange = null;
    }

    /// <summary>True when the server may hold back one of the replies that are due. Under the reader's lock.</summary>
    internal bool HasPatient()
    {
        for (var segment = _head; segment is not null; segment = Volatile.Read(ref segment.Next))
        {
            var count = Volatile.Read(ref segment.Count);
            for (var i = segment.Taken; i < count; i++)
                if (segment.Items[i].Exchange!.OwnTimeout is not null)
                    return true;
        }

        return false;
    }

    /// <summary>
    /// Ends those whose time is over; they stay, and eat their replies. Looks no further than the first that has time left, unless the deadlines
    /// do not grow along the queue. Under the reader's lock.
    /// </summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        var isMixed = Interlocked.Exchange(ref _isMixed, false);
        var latest = now;
        for (var segment = _head; segment is not null; segment = Volatile.Read(ref segment.Next))
        {
            var count = Volatile.Read(ref segment.Count);
            for (var i = segment.Taken; i < count; i++)
            {
                var exchange = segment.Items[i].Exchange!;
                if (exchange.Deadline <= now)
                {
                    if (!exchange.IsDone) expired(exchange);
                    continue;
                }

                if (!isMixed && exchange.OwnTimeout is null) return;
                if (exchange.Deadline < latest) Volatile.Write(ref _isMixed, true);
                latest = exchange.Deadline;
            }
        }
    }

    /// <summary>Moves the deadlines of what was queued from an offset of the output on. Under the reader's lock.</summary>
    internal void Extend(long fromOffset, long by)
    {
        for (var segment = _head; segment is not null; segment = Volatile.Read(ref segment.Next))
        {
            var count = Volatile.Read(ref segment.Count);
            for (var i = segment.Taken; i < count; i++)
            {
                var exchange = segment.Items[i].Exchange!;
                if (exchange.StartOffset >= fromOffset) exchange.Deadline = Clock.After(by, exchange.Deadline);
            }
        }

        // Deadlines that were brought along may now stand before earlier ones.
        Volatile.Write(ref _isMixed, true);
    }

    // An array of references would have the type of each exchange checked when it is stored.
    private struct Place
    {
        internal Exchange? Exchange;
    }

    private sealed class Segment(int size)
    {
        internal readonly Place[] Items = new Place[size];
        internal int Count;
        internal int Taken;
        internal Segment? Next;

        internal void Clear() => (Count, Taken, Next) = (0, 0, null);
    }
}
