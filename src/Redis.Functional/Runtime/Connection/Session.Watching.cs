namespace Redis.Functional;

/// <summary>
/// Whether a silent peer is gone. Silence counts only while this process could have heard the peer: a frozen process, a starved thread pool and a
/// request that has not left yet are no silence of the server. A silent server is asked on another connection: where it answers there, it holds its replies
/// back, and the deadline of the oldest call decides.
/// </summary>
internal sealed partial class Session
{
    // From the probe's run to the verdict: what the server sent before is read meanwhile.
    private const long Grace = 100;

    // How late a beat must be for the time before it to be no silence.
    private const long FreezeAtLeast = 10 * Heartbeat.Period;

    // How often the server may answer elsewhere in a row while a call that has no deadline gets no reply here.
    private const int MostAnswers = 10;

    private PoolProbe? _probe;
    private long _probedAt;
    private SilenceProbe.Question? _question;
    private long _asksAgainAt;
    private int _answers;

    /// <summary>True while the thread pool has been asked whether it runs work items and has not run this one yet.</summary>
    internal bool IsProbing => Volatile.Read(ref _probe) is { HasRun: false };

    // A stalled peer acknowledges at TCP level forever: only missing replies tell. An exchange without a deadline may wait.
    private void Watch(long now)
    {
        var silent = now - Volatile.Read(ref _lastProgress);
        if (InFlight == 0)
        {
            Heard();
            if (silent >= _limits.KeepAlive) TrySendUpkeep(new PingExchange(HandshakeCommands.Ping));
        }
        else if (silent < _limits.AskAfter || IsPatient())
        {
            Heard();
            Check(now);
        }
        else if (!OwesReplies() || _transport.HasUnread)
        {
            Heard();
            if (silent >= _limits.ReadTimeout) Volatile.Write(ref _lastProgress, now);
            else Check(now);
        }
        else
        {
            Ask(now);
            if (silent < _limits.ReadTimeout) Check(now);
            else if (HasPoolRun(now) && now - _probedAt >= Grace && !HoldsReplyBack(now))
                End(new RedisError.Connection(ConnectionFault.Lost, $"{Node} has sent no reply for {silent} ms", Delivery.Unknown));
        }
    }

    private void Heard()
    {
        _probe = null;
        _question = null;
        (_asksAgainAt, _answers) = (0, 0);
    }

    // Asks the server on another connection: once, and again some time after each answer.
    private void Ask(long now)
    {
        if (Silence is not { } silence || now < _asksAgainAt) return;
        _question ??= silence.Ask();
        if (!_question.IsOver || !_question.IsAnswered) return;
        _question = null;
        (_asksAgainAt, _answers) = (Clock.After(now, _limits.ReadTimeout), _answers + 1);
    }

    // True while the server is asked on another connection, and when it has answered there and the oldest call still has time: a connection whose path is
    // broken is silent for ever.
    private bool HoldsReplyBack(long now) => (_question is { IsOver: false } || now < _asksAgainAt) && HasTimeLeft(now);

    private bool HasTimeLeft(long now)
    {
        if (!ReadGate.TryEnter()) return true;
        try
        {
            return _queue.Peek() is not { } oldest || (oldest.Deadline == Clock.Never ? _answers < MostAnswers : oldest.Deadline > now);
        }
        finally
        {
            _readGate.Exit();
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
