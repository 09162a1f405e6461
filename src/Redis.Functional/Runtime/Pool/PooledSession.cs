namespace Redis.Functional;

/// <summary>
/// A session of a pool. It is lent to a lease, or to one exchange, after whose reply it returns to the pool by itself. Owned by its holder; while it serves an
/// exchange, by the thread that changes its state from serving to held.
/// </summary>
internal sealed class PooledSession : IPooled, IUnblocks
{
    // Allocated beforehand: a connection goes back to its pool, or ends, even when memory has run out.
    private static readonly RedisError HeldBack = new RedisError.Connection(ConnectionFault.Lost, "The lease ended while a blocking command was still waiting; the connection was closed.", Delivery.Unknown);
    private static readonly RedisError Unfenced = new RedisError.Connection(ConnectionFault.Lost, "The lease ended, and the server did not reply to its fence; the connection was closed.", Delivery.Unknown);
    private static readonly RedisError Closed = new RedisError.Client.Closed(Delivery.Unknown);

    private readonly Session _session;
    // Made beforehand: a connection goes back to its pool even when memory has run out.
    private static readonly Func<PooledSession, Task> Settling = static pooled => pooled.SettleAtTheEnd();
    private static readonly Func<(PooledSession Pooled, FenceExchange Fence), Task> GivingBack = static given => given.Pooled.GiveBackAfter(given.Fence);
    private static readonly Func<(PooledSession Pooled, Exchange Exchange), Task> Unblocking = static waits => waits.Pooled.Unblock(waits.Exchange);

    private readonly SessionPool _pool;
    private ITenant? _tenant;
    private bool _needsFence;
    private bool _asksForId;

    // Even while held; odd while serving, another number each time: who is late to see that one turn is over must not end the next.
    private long _turn;

    internal PooledSession(Session session, SessionPool pool)
    {
        _session = session;
        _pool = pool;
        session.RoomFreed = OnRoom;
        session.Beating = Beat;
        _ = Detached.Start(this, Settling);
    }

    public bool IsOpen => _session.IsOpen;

    public Task Ended => _session.Ended;

    internal string Node => _session.Node;

    /// <summary>Since when it is in use, in the time of <see cref="Instrument.BeginUse"/>; 0: that is not measured. Owned by its holder.</summary>
    internal long UsedSince { get; set; }

    /// <summary>The lease that holds it; null while it serves an exchange or is idle.</summary>
    internal ITenant? Tenant
    {
        set
        {
            Volatile.Write(ref _tenant, value);
            if (value is not null) _session.Place.Wake();
        }
    }

    public void End(RedisError reason) => _session.End(reason);

    /// <inheritdoc cref="Session.CauseOfWaiting"/>
    internal TimeoutCause CauseOfWaiting(Exchange exchange) => _session.CauseOfWaiting(exchange);

    /// <summary>Sends for its user, behind a fence where the last user left one to be sent: it costs no round trip of its own.</summary>
    internal SendOutcome TrySend(Exchange exchange)
    {
        if (_needsFence && TryFence(unwatches: false) is { } fence)
        {
            _needsFence = false;
            _session.TrySendUpkeep(fence);
        }

        if (exchange.OwnTimeout is not null) Prepare(exchange);
        return _session.TrySend(exchange);
    }

    /// <inheritdoc/>
    public bool TryUnblock(Exchange exchange)
    {
        if (_session.ClientId == Session.NoClientId) return false;
        try
        {
            // Without memory it does not begin.
            return Detached.Start((this, exchange), Unblocking) is not { IsFaulted: true, Exception: not null };
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>
    /// Sends an exchange, and goes back to the pool when nothing is due any more, even if a caller still waits for it. Does not throw, because it may run for
    /// another caller.
    /// </summary>
    internal void Serve(Exchange exchange)
    {
        // Read before sending: an exchange that has ended may serve another command.
        var needsFence = exchange.NeedsFence;

        // Nothing but upkeep can be in flight, and that takes no room in the window: an exchange waits in the pool's queue or in the session's.
        if (TrySend(exchange) != SendOutcome.Taken)
        {
            _pool.GiveBack(this);
            _pool.SendFirst(exchange);
            return;
        }

        _needsFence = needsFence;
        Interlocked.Increment(ref _turn);
        Settle();
    }

    /// <summary>Takes it back from a lease: at once, when its last reply is here, or never, when its outstanding reply may never arrive.</summary>
    internal void Return(LeaseTrace trace)
    {
        var owes = _session.InFlight > 0;
        if (!IsOpen || (!owes && !trace.IsMarked))
        {
            _pool.GiveBack(this);
            return;
        }

        // Upkeep, and calls that were cancelled, are answered soon: only what blocks is not waited for.
        if (owes && _session.IsHeldBack) End(HeldBack);
        if (TryFence(trace.HasWatched) is not { } fence)
        {
            _pool.GiveBack(this);
            return;
        }

        if (_session.TrySendUpkeep(fence) != SendOutcome.Taken) End(Closed);

        // What the next user sends comes after the fence, and a fence that fails ends the connection before any later reply is read.
        if (owes && IsOpen) _ = Detached.Start((this, fence), GivingBack);
        else _pool.GiveBack(this);
    }

    /// <summary>Waits for the replies that are due, but no longer than the limit.</summary>
    internal Task WaitUntilIdle(TimeSpan limit, TimeProvider time) =>
        IsServing(Volatile.Read(ref _turn)) ? _session.WaitUntilIdle(limit, time) : Task.CompletedTask;

    private bool Beat(long now)
    {
        if (Volatile.Read(ref _tenant) is not { } tenant) return false;
        tenant.OnBeat(now);
        return true;
    }

    // Null, and the connection has ended, when there is no memory for a fence.
    private FenceExchange? TryFence(bool unwatches)
    {
        try
        {
            return _session.NewFence(unwatches);
        }
        catch (Exception exception)
        {
            _session.Fault(exception);
            return null;
        }
    }

    // Of a command that waits on the server, and may have to be told to wait no longer.
    private void Prepare(Exchange exchange)
    {
        if (_session.ClientId == 0 && !_asksForId)
        {
            _asksForId = true;
            _session.TrySendUpkeep(new ClientIdExchange(_session));
        }

        exchange.WaitOn(this);
    }

    private async Task Unblock(Exchange exchange)
    {
        var isEnded = false;
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            isEnded = await _pool.Unblocker.TryEnd(exchange, _session).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // As good as no answer.
        }

        if (!isEnded)
        {
            // The server would wait on, and a question that it answers later would end the waiting of the next command here.
            exchange.TryFail(FallbackErrors.Cancelled(Delivery.Unknown, exchange));
            End(HeldBack);
        }

        exchange.EndUnblocking();
    }

    private async Task GiveBackAfter(FenceExchange fence)
    {
        try
        {
            await fence.Ended.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _session.Fault(exception);
        }

        if (!fence.IsAnswered) End(Unfenced);
        _pool.GiveBack(this);
    }

    private async Task SettleAtTheEnd()
    {
        try
        {
            _pool.TellLost(Node, await _session.Ended.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            // Without this watch the connection would never go back to its pool.
            _session.Fault(exception);
        }

        TellTenant();
        Settle();
    }

    private void TellTenant()
    {
        try
        {
            Volatile.Read(ref _tenant)?.OnEnded();
        }
        catch (Exception)
        {
            // What waits in the lease ends by its own limit, on the heartbeat.
        }
    }

    private void OnRoom()
    {
        Volatile.Read(ref _tenant)?.OnRoom();
        Settle();
    }

    // On the read loop after each read, at the session's end, and after each sending: whichever sees that nothing is due.
    private void Settle()
    {
        // Between the count that the read loop has written and the state that the sender writes.
        Interlocked.MemoryBarrier();
        var turn = Volatile.Read(ref _turn);
        if (!IsServing(turn) || _session.InFlight > 0) return;
        if (Interlocked.CompareExchange(ref _turn, turn + 1, turn) != turn) return;
        _pool.GiveBack(this);
    }

    private static bool IsServing(long turn) => (turn & 1) == 1;
}
