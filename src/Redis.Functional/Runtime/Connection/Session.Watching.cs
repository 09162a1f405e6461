namespace Redis.Functional;

/// <summary>
/// Whether a silent peer is gone. Silence counts only while this process could have heard the peer: a frozen process, a starved thread pool and a
/// request that has not left yet are no silence of the server.
/// </summary>
internal sealed partial class Session
{
    // From the probe's run to the verdict: what the server sent before is read meanwhile.
    private const long Grace = 100;

    // How late a beat must be for the time before it to be no silence.
    private const long FreezeAtLeast = 10 * Heartbeat.Period;

    private PoolProbe? _probe;
    private long _probedAt;

    /// <summary>True while the thread pool has been asked whether it runs work items and has not run this one yet.</summary>
    internal bool IsProbing => Volatile.Read(ref _probe) is { HasRun: false };

    // A stalled peer acknowledges at TCP level forever: only missing replies tell. An exchange without a deadline may wait.
    private void Watch(long now)
    {
        var silent = now - Volatile.Read(ref _lastProgress);
        if (InFlight == 0)
        {
            _probe = null;
            if (silent >= _limits.KeepAlive) TrySendUpkeep(new PingExchange(HandshakeCommands.Ping));
        }
        else if (silent < _limits.ProgressDeadline || IsPatient())
        {
            _probe = null;
            Check(now);
        }
        else if (!OwesReplies() || _transport.HasUnread)
        {
            _probe = null;
            Volatile.Write(ref _lastProgress, now);
        }
        else if (HasPoolRun(now) && now - _probedAt >= Grace)
        {
            End(new RedisError.Connection(ConnectionFault.Lost, $"{Node} has sent no reply for {silent} ms", Delivery.Unknown));
        }
    }

    // False while the pool has not run anything since the silence became too long: then the read loop may not have run either.
    private bool HasPoolRun(long now)
    {
        if (IsProbing) return false;
        if (_probe is not null)
        {
            if (_probedAt == 0) _probedAt = now;
            return true;
        }

        _probedAt = 0;
        _probe = new PoolProbe();
        ThreadPool.UnsafeQueueUserWorkItem(_probe, preferLocal: false);
        return false;
    }

    // Requests that wait for the flush are no debt of the server.
    private bool OwesReplies() => Volatile.Read(ref _doneBytes) < Volatile.Read(ref _handedOver);

    private bool IsPatient()
    {
        if (!ReadGate.TryEnter()) return true;
        try
        {
            return _queue.Peek() is { ReplyDeadline: not null };
        }
        finally
        {
            _readGate.Exit();
        }
    }
}
