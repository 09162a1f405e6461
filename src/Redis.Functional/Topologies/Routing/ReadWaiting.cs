namespace Redis.Functional;

/// <summary>
/// Reads that only a replica may answer, before the first replicas have been found and dialled. They wait for that, and no longer than they may take.
/// </summary>
internal sealed class ReadWaiting : IBeat
{
    private readonly Clock _clock;
    private readonly CallLimit _limit;
    private readonly Lock _gate = new();
    private List<(IReadRouter Router, Exchange Exchange)>? _waiting = [];
    private bool _isListening;

    internal ReadWaiting(RedisConfig config) => (_clock, _limit) = (new Clock(config.TimeProvider), new CallLimit(config));

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>True when nothing waits any more, nor will.</summary>
    internal bool IsOver
    {
        get
        {
            lock (Gate) return _waiting is null;
        }
    }

    /// <summary>Begins to end those that have waited too long. By one at a time; further calls do nothing.</summary>
    internal void Begin()
    {
        if (_isListening) return;
        _clock.Heartbeat.Add(this);
        _isListening = true;
        if (IsOver) _clock.Heartbeat.Remove(this);
    }

    /// <summary>False when the waiting is over.</summary>
    internal bool TryAdd(IReadRouter router, Exchange exchange)
    {
        _limit.Start(exchange, _clock.Now);
        lock (Gate)
        {
            if (_waiting is null) return false;
            _waiting.Add((router, exchange));
            return true;
        }
    }

    /// <summary>Another replica was dialled: each of them is sent now, or waits on.</summary>
    internal void Look(ReplicaTable table) => Resume(table, []);

    /// <summary>Ends the waiting: each of them is sent now, or fails.</summary>
    internal void End(ReplicaTable table)
    {
        if (Resume(table, null)) _clock.Heartbeat.Remove(this);
    }

    void IBeat.Beat()
    {
        var now = _clock.Beat();
        foreach (var exchange in Expired(now)) exchange.TryFail(new RedisError.Timeout("replica", _limit.SpanOf(exchange), Delivery.NotSent) { Context = new() { Command = exchange.Name } });
    }

    // None of them is lost: it ends when the waiting does.
    void IBeat.Fault(Exception exception) { }

    // False when the waiting is over.
    private bool Resume(ReplicaTable table, List<(IReadRouter Router, Exchange Exchange)>? next)
    {
        List<(IReadRouter Router, Exchange Exchange)>? waiting;
        lock (Gate)
        {
            waiting = _waiting;
            if (waiting is not null) _waiting = next;
        }

        if (waiting is null) return false;
        foreach (var (router, exchange) in waiting) router.Resume(exchange, table);
        return true;
    }

    private Exchange[] Expired(long now)
    {
        lock (Gate)
        {
            if (_waiting is null || !_waiting.Exists(waiting => HasEnded(waiting.Exchange, now))) return [];
            var expired = _waiting.FindAll(waiting => HasEnded(waiting.Exchange, now)).ConvertAll(static waiting => waiting.Exchange);
            _waiting.RemoveAll(waiting => HasEnded(waiting.Exchange, now));
            return [.. expired];
        }
    }

    private static bool HasEnded(Exchange exchange, long now) => exchange.IsDone || exchange.Deadline <= now;
}
