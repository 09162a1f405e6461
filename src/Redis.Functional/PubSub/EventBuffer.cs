using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The events that one subscriber has not read yet, limited in number and bytes. Written by the read loop, which never waits; read by the
/// subscriber. Guarded by its lock.
/// </summary>
/// <param name="options">The subscription's.</param>
/// <param name="report">Receives the dropped messages; null: nothing does.</param>
internal sealed class EventBuffer(SubscriptionOptions options, SubscriptionReport? report = null)
{
    // A subscriber that never reads must not grow by the confirmations of ever new connections either, nor by their losses.
    private const int MaxOccurrences = 4_096;
    private readonly Lock _gate = new();
    private readonly DeliveredRing _items = new();
    private Signal<Unit>? _arrival;
    private RedisError? _reason;
    private long _bytes;
    private long _dropped;
    private long _untoldOldest;
    private long _untoldNewest;

    // As _untoldNewest, of messages that would have been read before an open loss.
    private long _untoldPassing;
    private int _messages;
    private int _losses;
    private int _confirmations;
    private bool _ended;
    private bool _reasonRead;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>Messages dropped so far.</summary>
    internal long Dropped => Volatile.Read(ref _dropped);

    /// <summary>Messages that wait to be read.</summary>
    internal int Count => Volatile.Read(ref _messages);

    /// <summary>Why it ended; null when without a reason, or not.</summary>
    internal RedisError? Reason => Volatile.Read(ref _reason);

    /// <summary>
    /// Adds a message; false when the buffer has ended, for want of room too. One of a name that an open loss does not concern is read before the loss.
    /// </summary>
    internal bool Offer(in Delivered message, bool passesLoss = false)
    {
        Signal<Unit>? arrival;
        lock (Gate)
        {
            if (_ended) return false;
            if (!HasRoom(message.Weight, ref passesLoss ? ref _untoldPassing : ref _untoldNewest)) return !_ended;
            if (passesLoss) TellPassing();
            else TellNewest();
            _items.Add(message);
            if (passesLoss) _items.MoveLastBeforeLoss();
            _messages++;
            _bytes += message.Weight;
            if (_arrival is null) return true;
            arrival = TakeArrival();
        }

        arrival?.Set(Unit.Default);
        return true;
    }

    internal void Tell(Occurrence occurrence)
    {
        Signal<Unit>? arrival;
        lock (Gate)
        {
            if (_ended || CountOf(occurrence) >= MaxOccurrences) return;
            CountOf(occurrence)++;
            TellNewest();
            _items.Add(new Delivered(occurrence));
            arrival = TakeArrival();
        }

        arrival?.Set(Unit.Default);
    }

    /// <summary>An occurrence that is read before a loss whose length is not known yet, if that came last.</summary>
    internal void TellBeforeLoss(Occurrence occurrence)
    {
        Signal<Unit>? arrival;
        lock (Gate)
        {
            if (_ended || CountOf(occurrence) >= MaxOccurrences) return;
            CountOf(occurrence)++;
            TellNewest();
            _items.Add(new Delivered(occurrence));
            _items.MoveLastBeforeLoss();
            arrival = TakeArrival();
        }

        arrival?.Set(Unit.Default);
    }

    /// <summary>How long a loss was: what stands behind it can be read.</summary>
    internal void Know(Occurrence.Loss loss, TimeSpan length)
    {
        Signal<Unit>? arrival;
        lock (Gate)
        {
            loss.Length = length;
            _untoldNewest += _untoldPassing;
            _untoldPassing = 0;
            arrival = TakeArrival();
        }

        arrival?.Set(Unit.Default);
    }

    /// <summary>Nothing comes behind this; what is buffered can still be read, and then the reason, if there is one.</summary>
    internal void End(RedisError? reason)
    {
        Signal<Unit>? arrival;
        lock (Gate)
        {
            if (_ended) return;
            (_ended, _reason) = (true, reason);
            arrival = TakeArrival();
        }

        arrival?.Set(Unit.Default);
    }

    /// <summary>The next entry. False when there is none yet, or none any more.</summary>
    internal bool TryTake(out Delivered item, out bool ended)
    {
        lock (Gate) return TryTakeNext(out item, out ended);
    }

    /// <summary>
    /// As many of the next entries as fit, for one lock: writer and reader meet there once for all of them. 0 as <see cref="TryTake"/>'s false.
    /// </summary>
    internal int Take(Delivered[] items, out bool ended)
    {
        var taken = 0;
        ended = false;
        lock (Gate)
        {
            while (taken < items.Length && TryTakeNext(out items[taken], out ended)) taken++;
        }

        return taken;
    }

    /// <summary>Done when there may be something to take.</summary>
    internal Task Arrival()
    {
        lock (Gate)
        {
            var waits = _items.Count == 0 ? _untoldNewest == 0 && !_ended : _items.First.Occurrence is Occurrence.Loss { Length: null };
            return waits ? (_arrival ??= new()).Task : Task.CompletedTask;
        }
    }

    private bool TryTakeNext(out Delivered item, out bool ended)
    {
        ended = false;
        if (_items.Count == 0) return TryTakeLast(out item, out ended);
        item = _items.First;
        if (item.Occurrence is Occurrence.Loss { Length: null }) return false;
        if (item.Subscription is not null)
        {
            if (TryTell(ref _untoldOldest, out var told))
            {
                item = told;
                return true;
            }

            _messages--;
            _bytes -= item.Weight;
        }

        if (item.Occurrence is { } occurrence and not (Occurrence.Lost or Occurrence.Back)) CountOf(occurrence)--;
        if (options.IncludeConfirmations && item.Occurrence is Occurrence.Loss { IsMended: true }) _items.ReplaceFirst(new Delivered(new Occurrence.Back()));
        else _items.RemoveFirst();
        return true;
    }

    private bool TryTakeLast(out Delivered item, out bool ended)
    {
        ended = false;
        if (TryTell(ref _untoldNewest, out item)) return true;
        ended = _ended && (_reason is null || _reasonRead);
        if (_reason is null || _reasonRead) return false;
        item = new Delivered(new Occurrence.Failed(_reason));
        return _reasonRead = true;
    }

    // Apart from each other, and from what was dropped: whatever the amount of one, the other is reported.
    private ref int CountOf(Occurrence occurrence) => ref occurrence is Occurrence.Loss ? ref _losses : ref _confirmations;

    private static bool TryTell(ref long untold, out Delivered told)
    {
        told = untold == 0 ? default : new Delivered(new Occurrence.Lost(untold));
        var any = untold > 0;
        untold = 0;
        return any;
    }

    // The place where the newest were dropped is reported before the events that follow.
    private void TellNewest()
    {
        if (_untoldNewest > 0 && TryTell(ref _untoldNewest, out var told)) _items.Add(told);
    }

    private void TellPassing()
    {
        if (_untoldPassing == 0 || !TryTell(ref _untoldPassing, out var told)) return;
        _items.Add(told);
        _items.MoveLastBeforeLoss();
    }

    private bool IsFull(long weight) => _messages >= options.MaxMessages || (_messages > 0 && _bytes + weight > options.MaxBytes);

    private bool HasRoom(long weight, ref long untoldNewest)
    {
        if (!IsFull(weight)) return true;
        switch (options.Overflow)
        {
            case SubscriptionOverflow.DropOldest:
                do
                {
                    _bytes -= _items.RemoveFirstMessage().Weight;
                    _messages--;
                    _untoldOldest++;
                    CountDropped();
                }
                while (IsFull(weight));
                return true;
            case SubscriptionOverflow.DropNewest:
                untoldNewest++;
                CountDropped();
                return false;
            default:
                CountDropped();
                _ended = true;
                _reason = new RedisError.Client.Backpressure($"The subscriber's buffer of {options.MaxMessages} messages or {options.MaxBytes} bytes is full.");
                TakeArrival()?.Set(Unit.Default);
                return false;
        }
    }

    private void CountDropped()
    {
        _dropped++;
        report?.Dropped();
    }

    private Signal<Unit>? TakeArrival()
    {
        var arrival = _arrival;
        _arrival = null;
        return arrival;
    }
}
