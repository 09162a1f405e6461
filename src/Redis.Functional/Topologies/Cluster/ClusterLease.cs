using System.Collections.Concurrent;

namespace Redis.Functional;

/// <summary>
/// A lease of a cluster's client. It has no connection until its first batch says by its keys which node that must be. When that node refuses the batch because the
/// slot is elsewhere, the lease takes a connection there; later refusals are its user's. The lock owns all of it.
/// </summary>
internal sealed class ClusterLease : IRedisClient, IPoolingClient, IResendParts, IThreadPoolWorkItem
{
    private readonly ClusterRouter _router;
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();

    // What waits for a connection, in order.
    private readonly Queue<(Exchange Exchange, ClusterNestedLease? User)> _waiting = [];
    private readonly ConcurrentQueue<(Exchange Exchange, RedisError Error)> _refused = new();
    private IRedisClient? _connection;
    private ClusterTarget? _target;
    private int _slot = RouteFacts.NoSlot;
    private bool _asks;
    private bool _isPinning;
    private bool _isReturned;
    private int _isQueued;

    // Of the work item.
    private long _refusedSince;

    internal ClusterLease(ClusterRouter router) => _router = router;

    public RedisEnvironment Environment => _router.Environment;

    public IRedisClient Owner => _router;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    public void Send(Batch batch) => Send(batch?.Exchange, null);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(Nested(request, null));

    // Without an allocation: the connection goes back also when there is no memory.
    public ValueTask DisposeAsync()
    {
        IRedisClient? connection;
        lock (Gate)
        {
            if (_isReturned) return default;
            _isReturned = true;
            (connection, _connection) = (_connection, null);
        }

        Cancellation.Cancel(_closing);
        FailWaiting(FallbackErrors.ClosedNotSent);
        return connection?.DisposeAsync() ?? default;
    }

    /// <summary>The same connection for the user of this lease (null) or of one nested in it.</summary>
    internal RedisResult<IRedisClient> Nested(LeaseRequest request, ClusterNestedLease? user)
    {
        ClusterTarget? target;
        lock (Gate) target = _target;
        return request.Refusal(target?.Endpoint) is { } refusal ? new(refusal) : new(new ClusterNestedLease(this, user));
    }

    /// <summary>Sends for the user of this lease (null) or of one nested in it.</summary>
    internal void Send(Exchange? exchange, ClusterNestedLease? user)
    {
        if (exchange is null) return;
        RedisError? refusal;
        IRedisClient? connection = null, former = null;
        var (isFirst, asks) = (false, false);
        var targets = _router.Targets();
        lock (Gate)
        {
            refusal = Refusal(exchange, targets, out isFirst, out former);
            if (refusal is null)
            {
                (connection, asks) = (_connection, _asks);
                if (connection is null) _waiting.Enqueue((exchange, user));
                if (connection is null && !_isPinning) BeginPinning(null, TimeSpan.Zero);
            }
        }

        Release(former);
        if (refusal is not null) exchange.TryFail(refusal.OfCommand(exchange.Name));
        else if (connection is not null) SendOn(connection, exchange, user, isFirst, asks);
    }

    bool IResend.Wants(Exchange exchange, RedisError error) =>
        !_closing.IsCancellationRequested && ClusterSendings.Of(error, exchange.IsReadOnly, exchange.Sendings - exchange.Redirects, exchange.Redirects) switch
        {
            ClusterSending.None => false,
            ClusterSending.WhenReachable => _router.Waits && error.Delivery == Delivery.NotSent,
            _ => true,
        };

    void IResend.Add(Exchange exchange, RedisError error) => GoElsewhere(exchange, error);

    bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) =>
        !_closing.IsCancellationRequested && ClusterSendings.Of(refusal, request.Spec.IsReadOnly, sendings, redirects: 0) != ClusterSending.None;

    void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
    {
        var redirects = 0;
        foreach (var (index, refusal) in refused)
            redirects = Math.Max(redirects, Redirection.Of(refusal) is null ? batch.ForgetRedirects(index) : batch.CountRedirect(index));
        if (redirects > ClusterSendings.MostRedirects)
        {
            foreach (var (index, refusal) in refused) batch.Refuse([index], refusal);
            return;
        }

        var part = batch.Part([.. refused.Select(static piece => piece.Index)], sendings, asking: true);
        part.CountRedirects(Math.Max(0, redirects - 1));
        GoElsewhere(part, refused[0].Refusal);
    }

    void IResendParts.Dropped(IRequest request, RedisError error) => _router.CountDropped();

    void IThreadPoolWorkItem.Execute()
    {
        Volatile.Write(ref _isQueued, 0);
        while (_refused.TryDequeue(out var refused))
        {
            try
            {
                PinAnew(refused.Exchange, refused.Error);
            }
            catch (Exception exception)
            {
                // As when memory runs out: somebody waits for it.
                refused.Exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
            }
        }
    }

    private void GoElsewhere(Exchange exchange, RedisError error)
    {
        _refused.Enqueue((exchange, error));
        if (Interlocked.Exchange(ref _isQueued, 1) == 0) WorkQueue.Add(this);
    }

    // Under the lock. Why it cannot be sent on this lease; the first batch with keys says which node that leads to.
    private RedisError? Refusal(Exchange exchange, ClusterTargets? targets, out bool isFirst, out IRedisClient? former)
    {
        (isFirst, former) = (false, null);
        if (_isReturned) return new RedisError.Client.Closed(Delivery.NotSent);
        var plan = RoutePlan.OnLease(exchange, isPinned: _slot >= 0);
        if (plan.Kind == RouteKind.Refused) return plan.Error;
        if (plan.Kind != RouteKind.OneSlot || plan.Slot == _slot) return null;
        if (_slot >= 0)
            return new RedisError.Client.CrossSlot($"the lease has a connection to the node of slot {_slot}, and the keys of this batch are in slot {plan.Slot}: give all keys of a lease the same hash tag, as in {{user1}}:name");
        isFirst = true;
        _slot = plan.Slot;

        // A connection that was only used without keys leads to any node.
        if (targets?.OwnerOf(_slot) != _target) (former, _connection) = (_connection, null);
        return null;
    }

    private void SendOn(IRedisClient connection, Exchange exchange, ClusterNestedLease? user, bool isFirst, bool asks)
    {
        if (isFirst) exchange.Ask(this);
        var on = user is null ? connection : user.On(connection);
        on.Send(asks ? _router.Parts.Asking(exchange, isFirst ? this : Told.Instance) : exchange);
    }

    // The first batch was refused: the lease goes where its slot is.
    private void PinAnew(Exchange exchange, RedisError error)
    {
        var now = _router.Clock.Now;
        if (_refusedSince == 0) _refusedSince = Math.Max(1, now);
        if (TimeSpan.FromMilliseconds(now - _refusedSince) >= _router.Patience || (exchange.Deadline != 0 && exchange.Deadline <= now))
        {
            exchange.TryFail(error);
            return;
        }

        _router.CountAgain(error);
        IRedisClient? connection;
        ClusterTarget? from;
        lock (Gate)
        {
            (connection, _connection, from) = (_connection, null, _target);
            _waiting.Enqueue((exchange, null));
            _asks = false;
        }

        Release(connection);
        ClusterTarget? to = null;
        if (Redirection.Of(error) is { } redirect && from is not null)
        {
            exchange.CountRedirect();
            to = _router.Resending.TargetOf(redirect, from);
            if (to is null)
            {
                FailWaiting(error);
                return;
            }

            lock (Gate) _asks = redirect.IsAsk;
        }
        else
        {
            _router.Watch?.Refresh();
        }

        var rest = to is not null && exchange.Redirects <= 2 ? TimeSpan.Zero : _router.RestBefore(exchange.Sendings);
        lock (Gate)
        {
            if (!_isPinning) BeginPinning(to, rest);
        }
    }

    // Under the lock.
    private void BeginPinning(ClusterTarget? target, TimeSpan rest)
    {
        _isPinning = true;
        _ = Detached.Start((Lease: this, target, rest), static begun => begun.Lease.Pin(begun.target, begun.rest));
    }

    // Does not fail: nobody looks.
    private async Task Pin(ClusterTarget? to, TimeSpan rest)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            if (rest > TimeSpan.Zero) await Clock.Delay(rest, Environment.Time, _closing.Token).ConfigureAwait(false);
            var leased = await _router.LeaseOf(to, _slot, _closing.Token).ConfigureAwait(false);
            if (leased.TryGetValue(out var found)) Begin(found.Target, found.Connection);
            else FailWaiting(leased.Error);
        }
        catch (Exception exception)
        {
            FailWaiting(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    private void Begin(ClusterTarget target, IRedisClient connection)
    {
        // In the order in which they came: those that come now wait until these are sent.
        while (true)
        {
            (Exchange Exchange, ClusterNestedLease? User) next;
            bool asks;
            lock (Gate)
            {
                if (_isReturned) break;
                (_target, asks) = (target, _asks);
                if (_waiting.Count == 0)
                {
                    (_connection, _isPinning) = (connection, false);
                    return;
                }

                next = _waiting.Dequeue();
            }

            if (next.Exchange.IsDone) continue;
            try
            {
                SendOn(connection, next.Exchange, next.User, isFirst: next.Exchange.Facts.Slot >= 0, asks);
            }
            catch (Exception exception)
            {
                // As when memory runs out: it stands in no queue any more, and the others can be sent.
                next.Exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
            }
        }

        Release(connection);
    }

    private static void Release(IRedisClient? connection)
    {
        if (connection is not null) _ = Detached.Start(connection, static connection => connection.DisposeAsync());
    }

    private void FailWaiting(RedisError error)
    {
        while (true)
        {
            Exchange exchange;
            lock (Gate)
            {
                if (_waiting.Count == 0)
                {
                    _isPinning = false;
                    if (_connection is null) _slot = RouteFacts.NoSlot;
                    return;
                }

                exchange = _waiting.Dequeue().Exchange;
            }

            exchange.TryFail(FallbackErrors.OfCommand(error, exchange));
        }
    }

    /// <summary>What is refused on a lease later is its user's.</summary>
    private sealed class Told : IResendParts
    {
        internal static readonly Told Instance = new();

        public bool Wants(Exchange exchange, RedisError error) => false;

        public void Add(Exchange exchange, RedisError error) { }

        public bool Wants(IRequest request, RedisError refusal, int sendings) => false;

        public void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings) { }

        public void Dropped(IRequest request, RedisError error) { }
    }
}
