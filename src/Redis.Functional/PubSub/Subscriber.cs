namespace Redis.Functional;

/// <summary>
/// One subscription as the hub sees it: its names, its buffer, and what of it the server has not confirmed. Guarded by the hub's lock; the buffer has its own.
/// </summary>
/// <param name="options">Its options.</param>
/// <param name="report">Receives its gaps and dropped messages; null: nothing does.</param>
internal sealed class Subscriber(SubscriptionOptions options, SubscriptionReport? report = null)
{
    private readonly Dictionary<RedisChannel, RedisError> _refusals = [];
    private Occurrence.Loss? _loss;

    // The names that the open loss concerns: only what comes of these is read behind it.
    private HashSet<RedisChannel> _lost = [];

    // Names that move to another server. What the earlier one sends is read before the loss, what the next one sends behind it.
    private readonly HashSet<RedisChannel> _moving = [];
    private long _lostAt;
    private bool _isInGap;
    private Signal<LanguageExt.Unit>? _whole;

    internal HashSet<RedisChannel> Names { get; } = [];

    internal EventBuffer Buffer { get; } = new(options, report);

    /// <summary>Names that no server serves at present.</summary>
    internal HashSet<RedisChannel> Unconfirmed { get; } = [];

    /// <summary>True once messages may have come: from then on a loss is a gap.</summary>
    internal bool WasConfirmed { get; private set; }

    internal bool HasEnded { get; private set; }

    /// <summary>Done when nothing is unconfirmed, or all is over.</summary>
    internal Task Whole() => Unconfirmed.Count == 0 || HasEnded
        ? Task.CompletedTask
        : (_whole ??= new()).Task;

    /// <summary>The first refusal among the names; of no names, any.</summary>
    internal RedisError? RefusalAmong(RedisChannel[] channels) => channels.Length == 0
        ? _refusals.Values.FirstOrDefault()
        : channels.Select(channel => _refusals.GetValueOrDefault(channel)).FirstOrDefault(static refusal => refusal is not null);

    internal void Forget(RedisChannel channel) => _refusals.Remove(channel);

    /// <summary>Adds a name, not confirmed, with its places on lines. While names of these lines are lost, it counts as one of them.</summary>
    internal void Add(RedisChannel channel, LineTopic[] places)
    {
        var isDone = false;
        try
        {
            if (_loss is not null && (places.Length == 0 || System.Array.Exists(places, place => _lost.Any(place.Line.Has)))) _lost.Add(channel);
            Unconfirmed.Add(channel);
            Names.Add(channel);
            isDone = true;
        }
        finally
        {
            if (!isDone) Unconfirmed.Remove(channel);
        }
    }

    internal void Confirmed(RedisChannel channel, TimeProvider time)
    {
        WasConfirmed = true;
        if (_moving.Contains(channel) && _loss is not null) _lost.Add(channel);
        if (options.IncludeConfirmations) Tell(channel, new Occurrence.Joined(channel));
        OneLess(channel, time);
    }

    /// <summary>A message of a name; false when the buffer has ended.</summary>
    internal bool Offer(RedisChannel channel, in Delivered message) => Buffer.Offer(message, PassesLoss(channel));

    internal void Refused(RedisChannel channel, RedisError error, TimeProvider time)
    {
        Names.Remove(channel);
        _refusals[channel] = error;
        Tell(channel, new Occurrence.Failed(error));
        OneLess(channel, time);
    }

    /// <summary>A name is refused that it had, and is asked for again: the gap goes on, and the error comes before it.</summary>
    internal void RefusedAgain(RedisError error)
    {
        if (_loss is null) Buffer.Tell(new Occurrence.Failed(error));
        else Buffer.TellBeforeLoss(new Occurrence.Failed(error));
    }

    /// <summary>Its own wish: no message of the name comes any more.</summary>
    internal void Parted(RedisChannel channel, TimeProvider time)
    {
        if (options.IncludeConfirmations) Tell(channel, new Occurrence.Parted(channel));
        if (Unconfirmed.Contains(channel)) OneLess(channel, time);
    }

    /// <summary>A line's connection is gone, with these names. Of each loss there is one gap, whether or not the previous loss was repaired.</summary>
    internal void Lost(HashSet<RedisChannel> names, RedisError reason, TimeProvider time)
    {
        foreach (var name in names) Unconfirmed.Add(name);
        if (!WasConfirmed || names.Count == 0) return;
        EndLoss(time);
        BeginLoss(names, reason, time);
    }

    /// <summary>Messages of a name may be missed from now on, although no line of it is gone.</summary>
    internal void Missed(RedisChannel channel, RedisError reason, TimeProvider time)
    {
        Unconfirmed.Add(channel);
        if (_loss is null) BeginLoss([channel], reason, time);
        else _lost.Add(channel);
    }

    /// <summary>A name goes to another server, which has its messages already: a gap until it is confirmed there.</summary>
    internal void Moving(RedisChannel channel, TimeProvider time)
    {
        Unconfirmed.Add(channel);
        if (!_lost.Contains(channel) || _loss is null) _moving.Add(channel);
        if (_loss is null) BeginLoss([], new RedisError.Connection(ConnectionFault.Lost, $"{channel} is now served by another server.", Delivery.Unknown), time);
    }

    internal void End(RedisError? reason, TimeProvider time)
    {
        if (HasEnded) return;
        HasEnded = true;
        EndLoss(time);
        EndGap(isMended: false);
        Buffer.End(reason);
        _whole?.Set(LanguageExt.Unit.Default);
    }

    private bool PassesLoss(RedisChannel channel) => _loss is not null && !_lost.Contains(channel);

    private void Tell(RedisChannel channel, Occurrence occurrence)
    {
        if (PassesLoss(channel)) Buffer.TellBeforeLoss(occurrence);
        else Buffer.Tell(occurrence);
    }

    private void OneLess(RedisChannel channel, TimeProvider time)
    {
        Unconfirmed.Remove(channel);
        _moving.Remove(channel);
        if (Unconfirmed.Count > 0) return;
        Mended(time);

        // Not there any more when its waiter runs, who may ask for the next.
        var whole = _whole;
        _whole = null;
        whole?.Set(LanguageExt.Unit.Default);
    }

    private void BeginLoss(HashSet<RedisChannel> names, RedisError reason, TimeProvider time)
    {
        _lost = names;
        _loss = new Occurrence.Loss(time.GetUtcNow(), reason);
        _lostAt = time.GetTimestamp();
        Buffer.Tell(_loss);
        report?.GapBegan(!_isInGap);
        _isInGap = true;
    }

    private void EndGap(bool isMended)
    {
        if (!_isInGap) return;
        _isInGap = false;
        report?.GapEnded(isMended);
    }

    private void Mended(TimeProvider time)
    {
        _loss?.IsMended = true;
        EndLoss(time);
        EndGap(isMended: true);
    }

    private void EndLoss(TimeProvider time)
    {
        if (_loss is null) return;
        Buffer.Know(_loss, time.GetElapsedTime(_lostAt));
        _loss = null;
    }
}
