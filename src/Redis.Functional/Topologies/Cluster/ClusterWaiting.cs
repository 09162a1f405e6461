namespace Redis.Functional;

/// <summary>
/// Batches that cannot be sent now: their node rests or cannot be reached, their slot has no owner, or the owner is not known yet. Looked at on each heartbeat
/// and whenever something has changed; each ends with its own deadline at the latest. The lock owns the list.
/// </summary>
internal sealed class ClusterWaiting(ClusterRouter router)
{
    private readonly Lock _gate = new();
    private List<Waiting> _waiting = [];
    private int _isLooking;
    private int _looks;
    private bool _isOver;

    /// <summary>False when the queue is full, so that another batch must end instead.</summary>
    internal bool HasRoom => Count < router.MostWaiting;

    /// <summary>How many wait; without the lock, about how many.</summary>
    internal int Count => Volatile.Read(ref _waiting).Count;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>A batch that waits.</summary>
    /// <param name="Exchange">The batch.</param>
    /// <param name="Error">Why; null: no view of the cluster is known yet.</param>
    /// <param name="From">The node that did not take it; null: it was not sent.</param>
    /// <param name="At">Where it goes as soon as that node can be reached; null: to the owner of its slot at that time.</param>
    /// <param name="Due">It goes no earlier than this.</param>
    /// <param name="Sought">A redirect to a node that no view names, and how often nodes without slots had been asked for; it waits for the next time.</param>
    internal readonly record struct Waiting(Exchange Exchange, RedisError? Error, ClusterTarget? From, ClusterTarget? At = null, long Due = 0, (Redirection To, long Asked)? Sought = null);

    /// <summary>Lets a batch wait. Its time begins, unless it has begun already.</summary>
    internal void Add(Waiting waiting)
    {
        router.Limit.Start(waiting.Exchange, router.Clock.Now);
        bool isOver;
        lock (Gate)
        {
            isOver = _isOver;
            if (!isOver) _waiting.Add(waiting);
            if (!isOver) router.Figures.CountResting(1);
        }

        if (isOver) waiting.Exchange.TryFail(new RedisError.Client.Closed(Delivery.NotSent));
        else if (waiting.Due == 0) Look();
    }

    /// <summary>Sends what can be sent now, and ends what has waited too long.</summary>
    internal void Look()
    {
        if (Count == 0) return;

        // The one who is looking looks once more.
        Interlocked.Increment(ref _looks);
        if (Interlocked.Exchange(ref _isLooking, 1) == 1) return;
        int looks;
        do
        {
            looks = Volatile.Read(ref _looks);
            try
            {
                LookOnce();
            }
            finally
            {
                Volatile.Write(ref _isLooking, 0);
            }
        }
        while (looks != Volatile.Read(ref _looks) && Interlocked.Exchange(ref _isLooking, 1) == 0);
    }

    /// <summary>Ends what waits, and what comes later.</summary>
    internal void End(RedisError error)
    {
        List<Waiting> waiting;
        lock (Gate)
        {
            _isOver = true;
            waiting = _waiting;
            _waiting = [];
        }

        router.Figures.CountResting(-waiting.Count);
        foreach (var one in waiting) one.Exchange.TryFail(error);
    }

    private void LookOnce()
    {
        var now = router.Clock.Beat();
        List<Waiting> looked, kept = [];
        lock (Gate) (looked, _waiting) = (_waiting, []);
        foreach (var waiting in looked)
        {
            // Before it is sent: its caller, who may be answered at once, finds it gone.
            router.Figures.CountResting(-1);
            try
            {
                if (Settles(waiting, now)) continue;
                kept.Add(waiting);
                router.Figures.CountResting(1);
            }
            catch (Exception exception)
            {
                // Also when memory runs out, because a caller waits for it.
                waiting.Exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
            }
        }

        if (kept.Count == 0) return;
        var isOver = false;
        lock (Gate)
        {
            isOver = _isOver;
            if (!isOver) _waiting.InsertRange(0, kept);
        }

        if (!isOver) return;
        router.Figures.CountResting(-kept.Count);
        foreach (var waiting in kept) waiting.Exchange.TryFail(new RedisError.Client.Closed(Delivery.NotSent));
    }

    // True when it need not wait any longer.
    private bool Settles(Waiting waiting, long now)
    {
        var (exchange, error, _, at, due, sought) = waiting;
        if (exchange.IsDone) return true;
        if (exchange.Deadline <= now) return Fail(exchange, error ?? NoView(exchange));
        if (due > now) return false;
        if (sought is { } redirect) return Finds(waiting, redirect.To, redirect.Asked);
        if (at is { IsReady: true }) return Send(exchange, at);
        if (at is { IsRetired: false, HasDialled: false }) return false;
        if (ClusterParts.IsBound(exchange)) return (!router.Waits || at is null or { IsRetired: true }) && Fail(exchange, error ?? NoView(exchange));
        return Routes(waiting);
    }

    // True when it was sent to the current owner of its slot, or must end.
    private bool Routes(Waiting waiting)
    {
        var (exchange, error, before) = (waiting.Exchange, waiting.Error, waiting.At ?? waiting.From);
        if (router.TargetOf(exchange, before) is not { } target)
        {
            // The cluster is not known, or the slot has no owner: calls that do not wait for a connection do not wait for that either.
            return !router.Waits && (error is not null || router.Watch?.Failure is not null) && Fail(exchange, error ?? NoView(exchange));
        }

        if (target == before && !target.IsReady && error is not RedisError.Server)
            return !router.Waits && target.HasDialled && Fail(exchange, error is null ? NoView(exchange) : Explained(error, target));
        router.Route(exchange);
        return true;
    }

    private bool Finds(Waiting waiting, Redirection to, long asked)
    {
        if (router.Resending.MemberOf(to, waiting.From!) is { } member)
        {
            router.Resending.Go(waiting.Exchange, to, member, waiting.Error!, waiting.From!);
            return true;
        }

        if (router.Watch is { } watch && watch.TimesSought == asked) return false;
        if (to.IsAsk || to.Host != Redirection.Nameless) return Fail(waiting.Exchange, waiting.Error!);

        // It goes to the owner of its slot in the new view.
        router.Rest(waiting with { Sought = null });
        return true;
    }

    private static bool Send(Exchange exchange, ClusterTarget target)
    {
        target.Send(exchange);
        return true;
    }

    private static bool Fail(Exchange exchange, RedisError error)
    {
        exchange.TryFail(error);
        return true;
    }

    // The failure of dialling the node says more than that it was not connected.
    private static RedisError Explained(RedisError error, ClusterTarget target) =>
        error is RedisError.Connection { Fault: ConnectionFault.Disconnected, Delivery: Delivery.NotSent } away && target.Failure is RedisError.Connection { Fault: not ConnectionFault.Disconnected } failure
            ? away with { Detail = $"Not connected to {target.Endpoint}: {ErrorText.Of(failure)}" }
            : error;

    private RedisError NoView(Exchange exchange) => router.Watch?.Failure is { } failure
        ? new RedisError.Connection(ConnectionFault.Disconnected, $"The slots of the cluster are not known: {ErrorText.Of(failure)}", Delivery.NotSent) { Context = new() { Command = exchange.Name } }
        : new RedisError.Timeout("view of the cluster", router.Limit.SpanOf(exchange), Delivery.NotSent) { Context = new() { Command = exchange.Name } };
}
