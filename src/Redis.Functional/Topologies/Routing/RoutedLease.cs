namespace Redis.Functional;

/// <summary>
/// A lease of a client of several nodes. It has no connection until its first batch says by its keys which node that must be. The lock owns all of it.
/// </summary>
/// <typeparam name="TPlace">Where a connection leads, and what is to be known of it.</typeparam>
internal abstract class RoutedLease<TPlace> : IRedisClient, IPoolingClient, INestingLease, IEndingLease
    where TPlace : class
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();

    // What waits for a connection, in order.
    private readonly Queue<(Exchange Exchange, NestedRoutedLease? User)> _waiting = [];
    private IRedisClient? _connection;
    private TPlace? _place;
    private int _slot = RouteFacts.NoSlot;
    private bool _isPinning;
    private bool _isReturned;

    public abstract RedisEnvironment Environment { get; }

    public abstract IRedisClient Owner { get; }

    /// <inheritdoc/>
    public bool IsOver
    {
        get
        {
            lock (Gate) return _connection is IEndingLease { IsOver: true };
        }
    }

    /// <summary>True when it has been given back.</summary>
    private protected bool IsClosing => _closing.IsCancellationRequested;

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

    public RedisResult<IRedisClient> Nested(LeaseRequest request, NestedRoutedLease? user)
    {
        TPlace? place;
        lock (Gate) place = _place;
        return request.Refusal(place is null ? null : EndpointOf(place)) is { } refusal ? new(refusal) : new(new NestedRoutedLease(this, user));
    }

    public void Send(Exchange? exchange, NestedRoutedLease? user)
    {
        if (exchange is null) return;
        RedisError? refusal;
        IRedisClient? connection = null, former = null;
        TPlace? place = null;
        var isFirst = false;
        var view = View();
        lock (Gate)
        {
            refusal = Refusal(exchange, view, out isFirst, out former);
            if (refusal is null)
            {
                (connection, place) = (_connection, _place);
                if (connection is null) _waiting.Enqueue((exchange, user));
                if (connection is null && !_isPinning) BeginPinning(null, TimeSpan.Zero);
            }
        }

        Release(former);
        if (refusal is not null) exchange.TryFail(refusal.OfCommand(exchange.Name));
        else if (connection is not null) SendOn(connection, place!, exchange, user, isFirst);
    }

    /// <summary>Where a batch goes. Under the lock.</summary>
    /// <param name="exchange">The batch.</param>
    /// <param name="isPinned">Whether an earlier batch has said where the lease leads.</param>
    private protected abstract LeaseRoute RouteOf(Exchange exchange, bool isPinned);

    /// <summary>Where a connection leads, as an address; null: that is not known.</summary>
    private protected abstract RedisEndpoint? EndpointOf(TPlace place);

    /// <summary>What <see cref="Leads"/> is to know. Under no lock.</summary>
    private protected virtual object? View() => null;

    /// <summary>Whether a connection that was only used without keys leads to the owner of a slot. Under the lock.</summary>
    private protected virtual bool Leads(TPlace? place, object? view, int slot) => true;

    /// <summary>Gets a connection to a place, or to the owner of a slot.</summary>
    private protected abstract ValueTask<RedisResult<(TPlace Place, IRedisClient Connection)>> LeaseOf(TPlace? place, int slot, CancellationToken cancellationToken);

    /// <summary>Sends a batch.</summary>
    /// <param name="connection">On this connection, or one of its users'.</param>
    /// <param name="place">Where that leads.</param>
    /// <param name="exchange">The batch.</param>
    /// <param name="isFirst">True of one that says where the lease leads.</param>
    private protected abstract void SendOn(IRedisClient connection, TPlace place, Exchange exchange, bool isFirst);

    /// <summary>Gives the connection back; the batch waits for the next one. Answers where it led.</summary>
    private protected TPlace? Unpin(Exchange exchange)
    {
        IRedisClient? connection;
        TPlace? from;
        lock (Gate)
        {
            (connection, _connection, from) = (_connection, null, _place);
            _waiting.Enqueue((exchange, null));
        }

        Release(connection);
        return from;
    }

    /// <summary>Takes a connection to a place, or to the owner of the slot, after a rest.</summary>
    private protected void PinTo(TPlace? place, TimeSpan rest)
    {
        lock (Gate)
        {
            if (!_isPinning) BeginPinning(place, rest);
        }
    }

    /// <summary>Ends what waits for a connection.</summary>
    private protected void FailWaiting(RedisError error)
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

    // Under the lock. Why it cannot be sent on this lease; the first batch with keys says which node that leads to.
    private RedisError? Refusal(Exchange exchange, object? view, out bool isFirst, out IRedisClient? former)
    {
        (isFirst, former) = (false, null);
        if (_isReturned) return new RedisError.Client.Closed(Delivery.NotSent);
        var route = RouteOf(exchange, isPinned: _slot >= 0);
        if (route.Error is not null) return route.Error;
        if (route.Slot < 0 || route.Slot == _slot) return null;
        if (_slot >= 0)
            return new RedisError.Client.CrossSlot($"The lease is connected to the node of slot {_slot}, but the keys of this batch are in slot {route.Slot}. Give all keys of a lease the same hash tag, as in {{user1}}:name.");
        isFirst = true;
        _slot = route.Slot;
        if (!Leads(_place, view, _slot)) (former, _connection) = (_connection, null);
        return null;
    }

    private void SendOn(IRedisClient connection, TPlace place, Exchange exchange, NestedRoutedLease? user, bool isFirst)
    {
        if ((user is null ? connection : user.On(connection)) is { } own) SendOn(own, place, exchange, isFirst);
        else exchange.TryFail(FallbackErrors.OfCommand(FallbackErrors.ClosedNotSent, exchange));
    }

    // Under the lock.
    private void BeginPinning(TPlace? place, TimeSpan rest)
    {
        _isPinning = true;
        _ = Detached.Start((Lease: this, place, rest), static begun => begun.Lease.Pin(begun.place, begun.rest));
    }

    // Does not fail, because it is not observed.
    private async Task Pin(TPlace? to, TimeSpan rest)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            if (rest > TimeSpan.Zero) await Clock.Delay(rest, Environment.Time, _closing.Token).ConfigureAwait(false);
            var leased = await LeaseOf(to, _slot, _closing.Token).ConfigureAwait(false);
            if (leased.TryGetValue(out var found)) Begin(found.Place, found.Connection);
            else FailWaiting(leased.Error);
        }
        catch (Exception exception)
        {
            FailWaiting(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    private void Begin(TPlace place, IRedisClient connection)
    {
        // In the order in which they came: those that come now wait until these are sent.
        while (true)
        {
            (Exchange Exchange, NestedRoutedLease? User) next;
            lock (Gate)
            {
                if (_isReturned) break;
                _place = place;
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
                SendOn(connection, place, next.Exchange, next.User, isFirst: next.Exchange.Facts.Slot >= 0);
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
}
