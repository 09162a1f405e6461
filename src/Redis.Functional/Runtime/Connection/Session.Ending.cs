namespace Redis.Functional;

internal sealed partial class Session
{
    /// <summary>Deadlines, the watch over a silent peer, and the PING of an idle connection. On the heartbeat's thread.</summary>
    public void Beat()
    {
        var now = _clock.Beat();
        var (queuedBefore, before) = (_queuedAtBeat, Volatile.Read(ref _now));

        // In this order: what is queued in between counts as queued with the old time.
        _queuedAtBeat = Volatile.Read(ref _queuedBytes);
        Volatile.Write(ref _now, now);

        // Read again, since this thread may have stood still after the first reading.
        var stale = _clock.Now - before;
        if (stale > StaleAtMost) CatchUp(now, queuedBefore, stale);

        if (ReadGate.TryEnter())
        {
            try
            {
                _queue.Sweep(now, Expire);
                SweepHeld(now);
            }
            finally
            {
                _readGate.Exit();
            }
        }

        Beating?.Invoke(now);
        Watch(now);
        CheckRole();
        AskForDatabase(now);
        EndIfRetired(now);
    }

    /// <summary>Ends it because of an exception of the client's own code. Throws nothing.</summary>
    public void Fault(Exception exception) => End(FallbackErrors.Ended(exception));

    /// <summary>
    /// Ends it, once: everything queued ends as NotSent or Unknown, and no byte of it is sent any more. There is no second attempt, so no step may
    /// fail: the errors have substitutes for when memory has run out.
    /// </summary>
    internal void End(RedisError reason)
    {
        long handedOver;
        lock (Gate)
        {
            if (_closed) return;
            _closed = _takesNoMore = true;
            handedOver = _handedOver;
        }

        Abort();
        lock (ReadGate) Drain(FallbackErrors.AtNode(reason, Node), handedOver);
        _ended.Set(reason);
        _clock.Heartbeat.Remove(this);
        _limits.ConnectionEnded?.Invoke(reason);
    }

    // The transport may be the caller's own. Whatever it does, the connection is over for the client.
    private void Abort()
    {
        try
        {
            _transport.Abort();
        }
        catch (Exception)
        {
            // The read loop disposes it when it ends.
        }
    }

    /// <summary>Waits until no reply is due, the session ends, or the limit is over.</summary>
    internal async Task Drained(TimeSpan limit, TimeProvider time)
    {
        if (InFlight == 0 || !IsOpen) return;

        // The answer to a last PING comes after all that was asked before it.
        var last = new PingExchange(HandshakeCommands.Ping);
        using var over = new CancellationTokenSource();
        if (TrySendUpkeep(last) != SendOutcome.Taken) return;
        await Task.WhenAny(last.Ended, Ended, Clock.Delay(limit, time, over.Token)).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }

    private void Drain(RedisError reason, long handedOver)
    {
        FailHeld(reason);
        var followed = false;
        while (_queue.Peek() is { } exchange)
        {
            _queue.Dequeue();
            var delivery = exchange.StartOffset >= handedOver ? Delivery.NotSent : Delivery.Unknown;
            followed |= delivery == Delivery.Unknown && exchange.Effect == ConnectionEffect.Transacts;
            exchange.Fail(FallbackErrors.Ended(reason, delivery, exchange));
        }

        Volatile.Write(ref _doneCommands, Volatile.Read(ref _queuedCommands));
        if (_last is not { } last) return;
        _last = null;

        // The EXEC of a transaction that was sent behind it may have run what was still queued in its own.
        if (followed) last.NoteFollowed();
        if (_held is null) last.Complete();
        else last.Fail(FallbackErrors.Ended(reason, Delivery.Unknown, last));
    }

    private RedisError.Connection Lost() => new(
        ConnectionFault.Lost, _transport.Fault is { } fault ? $"the connection to {Node} broke: {fault.Message}" : $"{Node} closed the connection", Delivery.Unknown);

    private void Expire(Exchange exchange)
    {
        // It stands in the queue until its late reply comes, and can therefore not be sent again.
        exchange.TryFail(new RedisError.Timeout("reply", _callLimit.SpanOf(exchange), Delivery.Unknown) { Context = new() { Command = exchange.Name, Node = Node } });
    }

    // The beat is late: the process was frozen or had no processor. What was queued since the beat before has a deadline counted from a time that
    // was long over, and gets the difference; and a peer cannot be heard while nothing runs.
    private void CatchUp(long now, long queuedBefore, long stale)
    {
        // A sender that has read the old time queues before this.
        lock (Gate) Volatile.Write(ref _now, now);

        lock (ReadGate)
        {
            _queue.Extend(queuedBefore, stale);
            ExtendHeld(queuedBefore, stale);
        }

        // Beats that are a little late, as on a busy machine, are silence all the same: else a peer that is gone would never be found there.
        if (stale < FreezeAtLeast) return;
        var progress = Volatile.Read(ref _lastProgress);
        Interlocked.CompareExchange(ref _lastProgress, Math.Min(progress + stale - Heartbeat.Period, now), progress);
    }
}
