namespace Redis.Functional;

/// <summary>
/// One connection incarnation that is past its handshake, from its start to its end. Never used again after a fault. <see cref="SessionWriter"/> sends,
/// <see cref="SessionReader"/> receives, and the heartbeat watches over both.
/// </summary>
internal sealed class Session : IBeat
{
    /// <summary>
    /// How old the cached clock may be before deadlines counted from it are corrected, in milliseconds: a beat, and half of one for its lateness.
    /// </summary>
    internal const int StaleAtMost = Heartbeat.Period + Heartbeat.Period / 2;

    /// <summary>In place of a number that the server refuses to say.</summary>
    internal const long NoClientId = -1;

    // A slow reply must not keep the client away from the new primary for long.
    private const long RetireWithin = 100;

    // How late a beat must be for the time before it to be no silence.
    private const long FreezeAtLeast = 10 * Heartbeat.Period;

    private readonly TransportConnection _transport;
    private readonly Clock _clock;
    private readonly Traffic _traffic;
    private readonly SessionWriter _writer;
    private readonly SessionReader _reader;
    private readonly SilenceWatch _silence;
    private readonly NonceCheck _check;
    private readonly Action<RedisError>? _connectionEnded;
    private readonly Signal<RedisError> _ended = new();
    private long _queuedAtBeat;
    private long _clientId;
    private RedisError? _retirement;
    private long _retireBy;

    internal Session(TransportConnection transport, string node, SessionLimits limits, Clock clock, RespLimits respLimits, bool speaksResp3)
    {
        var queue = new ReplyQueue();
        SpeaksResp3 = speaksResp3;
        Node = node;
        _transport = transport;
        _clock = clock;
        _connectionEnded = limits.ConnectionEnded;
        Place = new BeatPlace(this);
        _traffic = new Traffic(clock.Now);
        _writer = new SessionWriter(this, transport, _traffic, queue, limits);
        _reader = new SessionReader(this, transport, _traffic, queue, limits, respLimits);
        _silence = new SilenceWatch(this, _reader, transport, _traffic, limits);
        _check = new NonceCheck(this, _reader, _traffic, limits);
    }

    /// <summary>The server, for errors.</summary>
    internal string Node { get; }

    /// <summary>What the server said of itself in the handshake.</summary>
    internal ServerHello Hello { get; init; } = ServerHello.None;

    /// <summary>RESP3, in which the server may push beside its replies.</summary>
    internal bool SpeaksResp3 { get; }

    /// <summary>Words by which it knows its own replies.</summary>
    internal NonceSource Nonces { get; } = new();

    /// <summary>Why it ended, once it has.</summary>
    internal Task<RedisError> Ended => _ended.Task;

    /// <summary>True while it takes requests.</summary>
    internal bool IsOpen => _writer.IsOpen;

    /// <summary>True when it has ended: nothing more is sent or taken.</summary>
    internal bool IsClosed => _writer.IsClosed;

    /// <summary>True when it has answered a call.</summary>
    internal bool HasServed => Volatile.Read(ref _traffic.DoneBytes) > 0;

    /// <summary>Commands whose replies are due.</summary>
    internal long InFlight => _traffic.InFlight;

    /// <summary>Bytes of the requests whose replies are due.</summary>
    internal long BytesInFlight => _traffic.BytesInFlight;

    /// <summary>True when a reply is due that the server may hold back, as to a blocking command.</summary>
    internal bool IsHeldBack => _reader.IsHeldBack;

    /// <summary>True while the thread pool has been asked whether it runs work items and has not run this one yet.</summary>
    internal bool IsProbing => _silence.IsProbing;

    /// <summary>
    /// True when nothing but the listener's own requests is sent here: then a frame that answers none of them is the listener's too, as in RESP2.
    /// </summary>
    internal bool IsForPushes { get; private set; }

    /// <summary>True when the server refuses ECHO for good, as the handshake has shown: it is not asked for nonces while the connection is busy.</summary>
    internal bool RefusesEcho { get; init; }

    /// <summary>The number by which the server knows the connection; 0 while that is unknown, <see cref="NoClientId"/> when the server does not say.</summary>
    internal long ClientId
    {
        get => Volatile.Read(ref _clientId);
        set => Volatile.Write(ref _clientId, value);
    }

    /// <summary>What asks the server on another connection when this one is silent; null for a session that is alone.</summary>
    internal SilenceProbe? Silence { get; init; }

    /// <summary>Whether the server is still a primary; null for a session that does not watch for that.</summary>
    internal RoleWatch? Role { get; private set; }

    /// <summary>The database that could not be selected in the handshake; null when it was.</summary>
    internal LateSelection? Selection { get; private set; }

    /// <summary>Called on the read loop when room has become free in the window.</summary>
    internal Action? RoomFreed { get; set; }

    /// <summary>Called on the heartbeat with the present time, while the session is open. True when each beat is needed.</summary>
    internal Func<long, bool>? Beating { get; set; }

    /// <summary>Its place in the heartbeat.</summary>
    internal BeatPlace Place { get; }

    /// <summary>The present time, in milliseconds.</summary>
    internal long Now => _clock.Now;

    /// <summary>Takes part in a client's search for a new primary. Before it is started.</summary>
    /// <param name="failover">The search.</param>
    /// <param name="primariesSeen">The number of primaries that had been found when the connection was dialled.</param>
    internal void Follow(FailoverProbe failover, int primariesSeen) => Role = new RoleWatch(this, failover, primariesSeen);

    /// <summary>Selects the database when the server accepts it. Before the session is started.</summary>
    internal void SelectLater(int database, RedisError busy) => Selection = new LateSelection(this, database, busy);

    /// <summary>Names the listeners that take what the server sends unsolicited.</summary>
    internal void Listen(SessionListeners listeners, bool isForPushes)
    {
        IsForPushes = isForPushes;
        _reader.Listen(listeners);
    }

    internal void Start()
    {
        _clock.Heartbeat.Add(Place);
        _reader.Start();
    }

    /// <inheritdoc cref="SessionWriter.TrySend"/>
    internal SendOutcome TrySend(Exchange exchange) => _writer.TrySend(exchange, isUpkeep: false);

    /// <summary><see cref="TrySend"/> for the connection's own requests, which take no room in the callers' window.</summary>
    internal SendOutcome TrySendUpkeep(Exchange exchange) => _writer.TrySend(exchange, isUpkeep: true);

    /// <summary>What is sent between two users of the connection.</summary>
    internal FenceExchange NewFence(bool unwatches) => new(Nonces, unwatches);

    /// <summary>The connection works: the server's silence begins anew.</summary>
    internal void NoteProgress() => Volatile.Write(ref _traffic.LastProgress, _clock.Now);

    /// <summary>Replies have come: the server's silence begins anew.</summary>
    internal void NoteReplies()
    {
        var now = _clock.Now;
        Volatile.Write(ref _traffic.LastProgress, now);
        Volatile.Write(ref _traffic.LastReply, now);
    }

    /// <summary>What is known of a call that waits for room here.</summary>
    internal TimeoutCause CauseOfWaiting(Exchange exchange) => _reader.CauseOfWaiting(exchange, _clock.Now);

    /// <summary>Deadlines, the watch over a silent peer, and the PING of an idle connection. On the heartbeat's thread.</summary>
    public void Beat()
    {
        var now = _clock.Beat();
        _writer.EndRest(now);
        var (queuedBefore, before) = (_queuedAtBeat, Volatile.Read(ref _traffic.Now));

        // In this order: what is queued in between counts as queued with the old time.
        _queuedAtBeat = Volatile.Read(ref _traffic.QueuedBytes);
        Volatile.Write(ref _traffic.Now, now);

        // Read again, since this thread may have stood still after the first reading.
        var stale = _clock.Now - before;
        if (stale > StaleAtMost) CatchUp(now, queuedBefore, stale);

        _reader.TrySweep(now);
        var isNeeded = Beating?.Invoke(now) ?? false;
        if (_silence.Beat(now)) _check.Beat(now);
        Role?.Beat();
        Selection?.Beat(now);
        EndIfRetired(now);
        if (!isNeeded && Selection is null && _traffic.InFlight == 0) Rest(now);
    }

    // Nothing is due: the next beat that matters is that of the next PING.
    private void Rest(long now)
    {
        _writer.TryRest(Math.Min(_silence.NextPing, now + BeatPlace.LongestRest));

        // A lease may have begun meanwhile.
        if (Beating?.Invoke(now) ?? false) Place.Wake();
    }

    /// <summary>Ends it because of an exception of the client's own code. Throws nothing.</summary>
    public void Fault(Exception exception) => End(FallbackErrors.Ended(exception));

    /// <summary>
    /// Ends it, once: everything queued ends as NotSent or Unknown, and no byte of it is sent any more. There is no second attempt, so no step may
    /// fail: the errors have substitutes for when memory has run out.
    /// </summary>
    internal void End(RedisError reason)
    {
        if (!_writer.TryClose(out var handedOver)) return;
        Abort();
        _reader.EndAll(FallbackErrors.AtNode(reason, Node), handedOver);
        _ended.Set(reason);
        _clock.Heartbeat.Remove(this);
        _connectionEnded?.Invoke(reason);
    }

    /// <summary>
    /// Takes no more requests, and ends when it has the replies that are due, or a moment later without them: how a session leaves a server that has
    /// become a replica.
    /// </summary>
    internal void Retire(RedisError reason)
    {
        var by = Clock.After(_clock.Now, RetireWithin);
        if (!_writer.TryStop()) return;
        _retireBy = by;
        Volatile.Write(ref _retirement, reason);
        EndIfRetired();
    }

    /// <summary>Ends it when it has retired and nothing is due any more, or the time for that is over.</summary>
    internal void EndIfRetired(long now = 0)
    {
        if (Volatile.Read(ref _retirement) is { } reason && (InFlight == 0 || now >= _retireBy)) End(reason);
    }

    /// <summary>Waits until no reply is due, the session ends, or the limit is over.</summary>
    internal async Task WaitUntilIdle(TimeSpan limit, TimeProvider time)
    {
        if (InFlight == 0 || !IsOpen) return;
        try
        {
            // The answer to a last PING comes after all that was asked before it.
            var last = new PingExchange(HandshakeCommands.Ping);
            using var over = new CancellationTokenSource();
            if (TrySendUpkeep(last) != SendOutcome.Taken) return;
            await Task.WhenAny(last.Ended, Ended, Clock.Delay(limit, time, over.Token)).ConfigureAwait(false);
            await over.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without memory to wait, the session ends without the replies. Of several that are waited for at once, this one may not be observed.
        }
    }

    /// <summary>Why the connection is gone when the transport has ended it.</summary>
    internal RedisError.Connection Lost() => new(
        ConnectionFault.Lost, _transport.Fault is { } fault ? $"The connection to {Node} was lost: {ErrorText.Of(fault)}" : $"{Node} closed the connection.", Delivery.Unknown);

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

    // The beat is late: the process was frozen or had no processor. What was queued since the beat before has a deadline counted from a time that
    // was long over, and gets the difference; and a peer cannot be heard while nothing runs.
    private void CatchUp(long now, long queuedBefore, long stale)
    {
        // A sender that has read the old time queues before this.
        _writer.CorrectTime(now);
        _reader.Extend(queuedBefore, stale, now);

        // Beats that are a little late, as on a busy machine, are silence all the same: else a peer that is gone would never be found there.
        if (stale < FreezeAtLeast) return;
        var progress = Volatile.Read(ref _traffic.LastProgress);
        Interlocked.CompareExchange(ref _traffic.LastProgress, Math.Min(progress + stale - Heartbeat.Period, now), progress);
    }
}
