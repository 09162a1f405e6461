namespace Redis.Functional;

/// <summary>
/// Whether a silent peer is gone. Silence counts only while this process could have heard the peer: a frozen process, a starved thread pool and a
/// request that has not left yet are no silence of the server. A silent server is asked on another connection: where it answers there, it holds its replies
/// back, and the deadline of the oldest call decides. On the heartbeat.
/// </summary>
internal sealed class SilenceWatch(Session session, SessionReader reader, TransportConnection transport, Traffic traffic, SessionLimits limits)
{
    // From the probe's run to the verdict: what the server sent before is read meanwhile.
    private const long Grace = 100;

    // How often the server may answer elsewhere in a row while a call that has no deadline gets no reply here.
    private const int MostAnswers = 10;

    private PoolProbe? _probe;
    private long _probedAt;
    private SilenceProbe.Question? _question;

    // How far requests had reached the peer's system when that was looked at; null when it was not.
    private long? _arrived;
    private long _asksAgainAt;
    private int _answers;

    /// <summary>True while the thread pool has been asked whether it runs work items and has not run this one yet.</summary>
    internal bool IsProbing => Volatile.Read(ref _probe) is { HasRun: false };

    /// <summary>When a PING is sent if the connection stays idle until then.</summary>
    internal long NextPing => limits.KeepAlive == Clock.Never ? Clock.Never : Together(Volatile.Read(ref traffic.LastProgress) + limits.KeepAlive);

    /// <summary>Keeps an idle connection awake and ends one whose peer is gone. True when replies come in as usual: then their order may be checked.</summary>
    internal bool Beat(long now)
    {
        // A stalled peer acknowledges at TCP level forever: only missing replies tell. An exchange without a deadline may wait.
        var silent = now - Volatile.Read(ref traffic.LastProgress);
        if (traffic.InFlight == 0)
        {
            Heard();
            if (now >= NextPing) session.TrySendUpkeep(new PingExchange(HandshakeCommands.Ping));
            return false;
        }

        if (silent < limits.AskAfter || reader.IsPatient())
        {
            Heard();
            return true;
        }

        if (!traffic.OwesReplies || transport.HasUnread)
        {
            Heard();
            if (silent < limits.ReadTimeout) return true;
            Volatile.Write(ref traffic.LastProgress, now);
            return false;
        }

        if (IsArriving(now)) return true;
        Ask(now);
        if (silent < limits.ReadTimeout) return true;
        if (HasPoolRun(now) && now - _probedAt >= Grace && !HoldsReplyBack(now))
            session.End(new RedisError.Connection(ConnectionFault.Lost, $"{session.Node} has sent no reply for {silent} ms.", Delivery.Unknown));
        return false;
    }

    // The idle connections of a process are kept awake together, on the same few beats: threads that wake up for one of them serve many.
    private long Together(long due)
    {
        var step = Math.Max(limits.KeepAlive >> 3, 1);
        return (due + step - 1) / step * step;
    }

    private void Heard()
    {
        _probe = null;
        _question = null;
        _arrived = null;
        (_asksAgainAt, _answers) = (0, 0);
    }

    // While the oldest request is on its way, as a large one is over a slow line, each byte that the peer's system confirms is progress. Not when it is there
    // as a whole: what follows it arrives at the system of a server that has stopped, too.
    private bool IsArriving(long now)
    {
        var unconfirmed = transport.UnconfirmedBytes;
        var arrived = Volatile.Read(ref traffic.WrittenBytes) - unconfirmed;
        if (unconfirmed == 0 || !reader.EndsBehind(arrived)) return false;
        var before = _arrived;
        if (before is null || arrived > before) _arrived = arrived;
        if (arrived > before) Volatile.Write(ref traffic.LastProgress, now);
        return before is null || arrived > before;
    }

    // Asks the server on another connection: once, and again some time after each answer.
    private void Ask(long now)
    {
        if (session.Silence is not { } silence || now < _asksAgainAt) return;
        _question ??= silence.Ask();
        if (!_question.IsOver || !_question.IsAnswered) return;
        _question = null;
        (_asksAgainAt, _answers) = (Clock.After(now, limits.ReadTimeout), _answers + 1);
    }

    // True while the server is asked on another connection, and when it has answered there and the oldest call still has time: a connection whose path is
    // broken stays silent.
    private bool HoldsReplyBack(long now) =>
        (_question is { IsOver: false } || now < _asksAgainAt) && reader.HasTimeLeft(now, mayWait: _answers < MostAnswers);

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
}
