namespace Redis.Functional;

/// <summary>
/// A connection for one user, returned by disposing it; nothing is sent through it afterwards, and nothing after the connection is lost. Leasing
/// within a lease yields the same connection, because WAIT asks about the writes of its own connection.
/// </summary>
/// <remarks>
/// Exchanges wait here for room in the window and, when they WATCH or EXEC, for their turn (<see cref="WatchTurns"/>); the session's heartbeat ends
/// those whose deadline passes. The lock also lies between a late sender and the return: after it, the connection belongs to the next user. It is
/// taken before the backlog's and the session's locks.
/// </remarks>
internal sealed class LeasedConnection : IRedisClient, IPoolingClient, IEndingLease, ITenant
{
    private readonly Lock _gate = new();
    private readonly PooledSession _session;
    private readonly IRedisClient _owner;
    private readonly LeaseLimits _limits;
    private WatchTurns? _turns;
    private Backlog? _backlog;
    private bool _isReturned;
    private LeaseTrace _trace;

    internal LeasedConnection(PooledSession session, IRedisClient owner, LeaseLimits limits)
    {
        _session = session;
        _owner = owner;
        _limits = limits;
        session.Tenant = this;
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.Lease);

    public RedisEnvironment Environment => _owner.Environment;

    public IRedisClient Owner => _owner;

    public bool IsOver => !_session.IsOpen;

    public void Send(Batch batch) => Send(batch?.Exchange, null);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(Nested(request, null));

    public ValueTask DisposeAsync()
    {
        lock (Gate)
        {
            if (_isReturned) return default;
            _isReturned = true;
            _session.Tenant = null;
            FailWaiting(FallbackErrors.ClosedNotSent);
        }

        _session.Return(_trace);
        return default;
    }

    void ITenant.OnRoom()
    {
        if (Volatile.Read(ref _backlog) is not { IsEmpty: false } backlog) return;
        lock (Gate) backlog.Drain(TryHandOver);
    }

    void ITenant.OnBeat(long now)
    {
        if (_turns is null && _backlog is null) return;
        lock (Gate)
        {
            _turns?.Sweep(now, ExpireTurn);
            _backlog?.Sweep(now, ExpireRoom);
        }
    }

    void ITenant.OnEnded()
    {
        lock (Gate) FailWaiting(Lost());
    }

    /// <summary>Sends for the user of this lease (null) or of one nested in it.</summary>
    internal void Send(Exchange? exchange, NestedLease? user)
    {
        if (exchange is null) return;
        lock (Gate)
        {
            if (!_isReturned && user is not { IsReturned: true })
            {
                if (exchange.Effect is not (ConnectionEffect.Watches or ConnectionEffect.Transacts) || !MustWait(exchange, user)) SendNow(exchange);
                return;
            }
        }

        exchange.Fail(new RedisError.Client.Closed(Delivery.NotSent) { Context = new() { Command = exchange.Name, Node = _session.Node } });
    }

    /// <summary>The same connection for the user of this lease (null) or of one nested in it.</summary>
    internal RedisResult<IRedisClient> Nested(LeaseRequest request, NestedLease? user) =>
        request.Refusal(_session.Node) is { } refusal ? new(refusal) : new(new NestedLease(this, user));

    /// <summary>Ends the turn of a nested lease that may have watched keys, and begins the turns that waited for it.</summary>
    internal void EndTurn(NestedLease user)
    {
        lock (Gate)
        {
            user.IsReturned = true;
            if (_turns is null) return;
            _turns.End(user);
            while (_turns.Next() is { } next) SendOrFail(next);
        }
    }

    // On a connection that has ended nothing waits: no heartbeat would end it.
    private bool MustWait(Exchange exchange, NestedLease? user)
    {
        _turns ??= new();
        if (_turns.TryBegin(exchange, user) || !_session.IsOpen) return false;
        _limits.StartWaiting(exchange);
        _turns.Park(exchange, user);
        return true;
    }

    // For another user than the one who runs: the exchange stands in no queue any more, so it must end if it cannot be sent.
    private void SendOrFail(Exchange exchange)
    {
        try
        {
            SendNow(exchange);
        }
        catch (Exception exception)
        {
            exchange.Fail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    private void SendNow(Exchange exchange)
    {
        if (_backlog is null or { IsEmpty: true })
        {
            if (TryHandOver(exchange)) return;
            _limits.Events?.TellWindowFull(_session.Node, 1, _limits.Clock.Now);
            if (_limits.WhenInFlightFull == WhenInFlightFull.Fail)
            {
                exchange.Fail(new RedisError.Client.Backpressure("The window of the leased connection is full.") { Context = new() { Command = exchange.Name } });
                return;
            }
        }

        _limits.StartWaiting(exchange);
        if (_backlog is null) Volatile.Write(ref _backlog, new());
        _backlog!.Add(exchange);

        // Room may have become free between the refusal and the parking.
        _backlog.Drain(TryHandOver);
    }

    // False when the window is full.
    private bool TryHandOver(Exchange exchange)
    {
        // Read before sending: an exchange that has ended may serve another command.
        var effect = exchange.Effect;
        _trace.Prepare(exchange);
        switch (_session.TrySend(exchange))
        {
            case SendOutcome.Full:
                return false;
            case SendOutcome.Closed:
                exchange.Fail(FallbackErrors.OfCommand(Lost(), exchange));
                return true;
            default:
                _trace.Add(effect);
                return true;
        }
    }

    // Allocates nothing that it cannot do without: no heartbeat ends what still waits after this.
    private void FailWaiting(RedisError error)
    {
        while (_turns?.Take() is { } exchange) exchange.Fail(FallbackErrors.OfCommand(error, exchange));
        while (_backlog?.Take() is { } exchange) exchange.Fail(FallbackErrors.OfCommand(error, exchange));
    }

    private void ExpireTurn(Exchange exchange) => Expire(exchange, "turn on the leased connection, where another Optimistic is running,", null);

    private void ExpireRoom(Exchange exchange) => Expire(exchange, "room in the window of the leased connection", _session.CauseOfWaiting(exchange));

    private void Expire(Exchange exchange, string what, TimeoutCause? cause) => exchange.TryFail(new RedisError.Timeout(what, _limits.CallLimit.SpanOf(exchange), Delivery.NotSent)
    {
        Context = new() { Command = exchange.Name, Node = _session.Node }, Cause = cause,
    });

    private RedisError Lost()
    {
        try
        {
            return new RedisError.Connection(ConnectionFault.Lost, $"The leased connection to {_session.Node} is closed.", Delivery.NotSent).AtNode(_session.Node);
        }
        catch (Exception)
        {
            return FallbackErrors.LostNotSent;
        }
    }
}
