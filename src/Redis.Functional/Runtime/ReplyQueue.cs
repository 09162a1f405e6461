namespace Redis.Functional;

/// <summary>
/// The exchanges that await replies, in wire order. Written under the sender's lock, read by the read loop: one writer and one reader at
/// a time, so neither waits for the other. Grows by segments and keeps one spare.
/// </summary>
internal sealed class ReplyQueue
{
    private const int SegmentSize = 512;
    private Segment _tail;
    private Segment _head;
    private Segment? _spare;

    internal ReplyQueue() => _head = _tail = new Segment();

    /// <summary>Under the sender's lock.</summary>
    internal void Enqueue(Exchange exchange)
    {
        var tail = _tail;
        if (tail.Count == SegmentSize)
        {
            var next = Interlocked.Exchange(ref _spare, null) ?? new Segment();
            Volatile.Write(ref tail.Next, next);
            _tail = tail = next;
        }

        tail.Items[tail.Count] = exchange;
        Volatile.Write(ref tail.Count, tail.Count + 1);
    }

    /// <summary>The exchange whose reply is due; null when none is. Under the reader's lock.</summary>
    internal Exchange? Peek()
    {
        var head = _head;
        if (head.Taken < Volatile.Read(ref head.Count)) return head.Items[head.Taken];
        if (head.Taken < SegmentSize || Volatile.Read(ref head.Next) is not { } next) return null;
        _head = next;
        head.Clear();
        Volatile.Write(ref _spare, head);
        return next.Taken < Volatile.Read(ref next.Count) ? next.Items[next.Taken] : null;
    }

    /// <summary>Takes what <see cref="Peek"/> showed. Under the reader's lock.</summary>
    internal void Dequeue()
    {
        var head = _head;
        head.Items[head.Taken++] = null;
    }

    /// <summary>Ends those whose time is over; they stay, and eat their replies. Deadlines mostly grow along the queue, but not always. Under the reader's lock.</summary>
    internal void Sweep(long now, Action<Exchange> expired)
    {
        for (var segment = _head; segment is not null; segment = Volatile.Read(ref segment.Next))
        {
            var count = Volatile.Read(ref segment.Count);
            for (var i = segment.Taken; i < count; i++)
            {
                var exchange = segment.Items[i]!;
                if (exchange.Deadline <= now && !exchange.IsDone) expired(exchange);
                else if (exchange.Deadline > now && exchange.ReplyDeadline is null) return;
            }
        }
    }

    private sealed class Segment
    {
        internal readonly Exchange?[] Items = new Exchange?[SegmentSize];
        internal int Count;
        internal int Taken;
        internal Segment? Next;

        internal void Clear() => (Count, Taken, Next) = (0, 0, null);
    }
}
