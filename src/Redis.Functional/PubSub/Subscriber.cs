namespace Redis.Functional;

/// <summary>
/// One subscription as the hub sees it: its names, its buffer, and what of it the server has not confirmed. Owned by whoever holds the
/// hub's lock; the buffer has its own.
/// </summary>
internal sealed class Subscriber(SubscriptionOptions options)
{
    private readonly Dictionary<RedisChannel, RedisError> _refusals = [];
    private Occurrence.Loss? _loss;
    private long _lostAt;
    private Signal<LanguageExt.Unit>? _whole;

    internal HashSet<RedisChannel> Names { get; } = [];

    internal EventBuffer Buffer { get; } = new(options);

    /// <summary>Names not confirmed on the connection of now.</summary>
    internal int Unconfirmed { get; set; }

    /// <summary>True once messages may have come: from then on a loss is a gap.</summary>
    internal bool WasConfirmed { get; private set; }

    internal bool HasEnded { get; private set; }

    /// <summary>Done when nothing is unconfirmed, or all is over.</summary>
    internal Task Whole() => Unconfirmed == 0 || HasEnded
        ? Task.CompletedTask
        : (_whole ??= new()).Task;

    /// <summary>The first refusal among the names; of no names, any.</summary>
    internal RedisError? RefusalAmong(RedisChannel[] channels) => channels.Length == 0
        ? _refusals.Values.FirstOrDefault()
        : channels.Select(channel => _refusals.GetValueOrDefault(channel)).FirstOrDefault(static refusal => refusal is not null);

    internal void Forget(RedisChannel channel) => _refusals.Remove(channel);

    internal void Confirmed(RedisChannel channel, TimeProvider time)
    {
        WasConfirmed = true;
        if (options.ShowsConfirmations) Buffer.Tell(new Occurrence.Joined(channel));
        OneLess(time);
    }

    internal void Refused(RedisChannel channel, RedisError error, TimeProvider time)
    {
        Names.Remove(channel);
        _refusals[channel] = error;
        Buffer.Tell(new Occurrence.Failed(error));
        OneLess(time);
    }

    /// <summary>Its own wish: no message of the name comes any more.</summary>
    internal void Parted(RedisChannel channel, bool unconfirmed, TimeProvider time)
    {
        if (options.ShowsConfirmations) Buffer.Tell(new Occurrence.Parted(channel));
        if (unconfirmed) OneLess(time);
    }

    /// <summary>The connection is gone. Of each loss there is one gap, whether or not the one before it had been mended.</summary>
    internal void Lost(RedisError reason, TimeProvider time)
    {
        Unconfirmed = Names.Count;
        if (!WasConfirmed || Unconfirmed == 0) return;
        EndLoss(time);
        BeginLoss(reason, time);
    }

    /// <summary>The server has taken a name back.</summary>
    internal void Withdrawn(RedisError reason, TimeProvider time)
    {
        Unconfirmed++;
        if (_loss is null) BeginLoss(reason, time);
    }

    internal void End(RedisError? reason, TimeProvider time)
    {
        if (HasEnded) return;
        HasEnded = true;
        EndLoss(time);
        Buffer.End(reason);
        _whole?.Set(LanguageExt.Unit.Default);
    }

    private void OneLess(TimeProvider time)
    {
        if (--Unconfirmed > 0) return;
        Mended(time);

        // Not there any more when its waiter runs, who may ask for the next.
        var whole = _whole;
        _whole = null;
        whole?.Set(LanguageExt.Unit.Default);
    }

    private void BeginLoss(RedisError reason, TimeProvider time)
    {
        _loss = new Occurrence.Loss(time.GetUtcNow(), reason);
        _lostAt = time.GetTimestamp();
        Buffer.Tell(_loss);
    }

    private void Mended(TimeProvider time)
    {
        _loss?.IsMended = true;
        EndLoss(time);
    }

    private void EndLoss(TimeProvider time)
    {
        if (_loss is null) return;
        Buffer.Know(_loss, time.GetElapsedTime(_lostAt));
        _loss = null;
    }
}
