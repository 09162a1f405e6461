using System.Buffers;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// The receiving side of a session: cuts what arrives into frames and gives each to the exchange whose reply is due, or to the listener of its kind. Owned
/// by the loop that reads, under a lock that the heartbeat and the session's end take too.
/// </summary>
internal sealed class SessionReader
{
    // Made beforehand: a session that listens to the heartbeat reads, and sees its end.
    private static readonly Func<SessionReader, Task> Reading = static reader => reader.ReadLoop();

    private readonly Lock _gate = new();
    private readonly Session _session;
    private readonly TransportConnection _transport;
    private readonly Traffic _traffic;
    private readonly ReplyQueue _queue;
    private readonly CallLimit _callLimit;
    private readonly NonceSource _nonces;
    private readonly CallEvidence _evidence;

    // Null when writes are not sealed.
    private readonly SealedReplies? _sealed;
    private readonly Action<Exchange> _expire;
    private FrameCutter _cutter;

    // The library's own end of a transport, which can receive into any array.
    private readonly ReceiveReader? _ownInput;

    // Where the requests ended that had been handed over when the buffer was read.
    private long _handedOverBefore;

    // Has all its replies, and is completed when the connection has ended.
    private Exchange? _last;
    private SessionListeners? _listeners;

    // The time of a beat that found replies being taken; 0: none.
    private long _sweepDue;

    // The time of the sweep that is under way.
    private long _sweptAt;

    // A listener has missed a frame and needs another session.
    private RedisError? _missed;

    /// <param name="session">The session.</param>
    /// <param name="transport">Where the bytes come from.</param>
    /// <param name="traffic">The session's counters.</param>
    /// <param name="queue">Where exchanges wait for their replies.</param>
    /// <param name="limits">The configuration's.</param>
    /// <param name="respLimits">The largest frames that are taken.</param>
    internal SessionReader(Session session, TransportConnection transport, Traffic traffic, ReplyQueue queue, SessionLimits limits, RespLimits respLimits)
    {
        (_session, _transport, _traffic, _queue) = (session, transport, traffic, queue);
        _ownInput = transport.Input as ReceiveReader;
        _callLimit = limits.CallLimit;
        _nonces = session.Nonces;
        _evidence = new(traffic, transport, limits.CallLimit);
        _sealed = limits.SealsWrites ? new() : null;
        _expire = Expire;
        _cutter = new FrameCutter(respLimits);
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.SessionInput);

    // On a connection for pushes nothing is sealed.
    private SealedReplies? Sealed => _session.IsForPushes ? null : _sealed;

    /// <summary>True when a reply is due that the server may hold back, as to a blocking command.</summary>
    internal bool IsHeldBack
    {
        get
        {
            lock (Gate) return _queue.HasPatient();
        }
    }

    /// <summary>Begins to read.</summary>
    internal void Start() => _ = Detached.Start(this, Reading);

    /// <summary>Names the listeners that take what the server sends unsolicited.</summary>
    internal void Listen(SessionListeners listeners) => Volatile.Write(ref _listeners, listeners);

    /// <summary>Ends the exchanges whose time is over; while replies are being taken, the loop that takes them does so next. On the heartbeat.</summary>
    internal void TrySweep(long now)
    {
        if (_sealed is null && _traffic.InFlight == 0) return;
        if (!Gate.TryEnter())
        {
            // The loop may have looked for this just before, and have left.
            Volatile.Write(ref _sweepDue, now);
            if (!Gate.TryEnter()) return;
        }

        try
        {
            Sweep(now);
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>What is known of a call that waits for room.</summary>
    internal TimeoutCause CauseOfWaiting(Exchange exchange, long now)
    {
        lock (Gate) return _evidence.Of(exchange, isQueued: false, now);
    }

    /// <summary>The beat is late: moves the deadlines of what was queued from an offset of the output on.</summary>
    internal void Extend(long fromOffset, long by, long now)
    {
        lock (Gate)
        {
            _evidence.NoteLate(by - Heartbeat.Period, now);
            _queue.Extend(fromOffset, by);
            _sealed?.Extend(fromOffset, by);
        }
    }

    /// <summary>True when the oldest reply is one that the server may hold back, or replies are being taken in this moment.</summary>
    internal bool IsPatient()
    {
        if (!Gate.TryEnter()) return true;
        try
        {
            return _queue.Peek() is { OwnTimeout: not null };
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>True when the oldest call's requests end behind an offset of the output.</summary>
    internal bool EndsBehind(long offset)
    {
        if (!Gate.TryEnter()) return false;
        try
        {
            return _queue.Peek() is { } oldest && oldest.StartOffset + oldest.Length > offset;
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>True when the oldest call may still wait; one without a deadline as <paramref name="mayWait"/> says.</summary>
    internal bool HasTimeLeft(long now, bool mayWait)
    {
        if (!Gate.TryEnter()) return true;
        try
        {
            return _queue.Peek() is not { } oldest || (oldest.Deadline == Clock.Never ? mayWait : oldest.Deadline > now);
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Ends all that waits for a reply: NotSent when nothing of it was handed over, else Unknown. The session is closed.</summary>
    internal void EndAll(RedisError reason, long handedOver)
    {
        lock (Gate)
        {
            _sealed?.Fail(reason);
            var followed = false;
            while (_queue.Peek() is { } exchange)
            {
                _queue.Dequeue();
                var delivery = exchange.StartOffset >= handedOver ? Delivery.NotSent : Delivery.Unknown;
                followed |= delivery == Delivery.Unknown && exchange.Effect == ConnectionEffect.Transacts;
                exchange.Fail(FallbackErrors.Ended(reason, delivery, exchange));
            }

            Volatile.Write(ref _traffic.DoneCommands, Volatile.Read(ref _traffic.QueuedCommands));
            if (_last is not { } last) return;
            _last = null;

            // The EXEC of a transaction that was sent behind it may have run what was still queued in its own.
            if (followed) last.NoteFollowed();
            if (_sealed is null) last.Complete();
            else last.Fail(FallbackErrors.Ended(reason, Delivery.Unknown, last));
        }
    }

    private async Task ReadLoop()
    {
        try
        {
            while (true)
            {
                var read = await _transport.Input.ReadAsync().ConfigureAwait(false);
                var buffer = read.Buffer;
                var fault = Receive(buffer, out var consumed);
                var rest = fault is null && _ownInput is not null && _cutter.IsLarge(buffer.FirstSpan, (int)consumed) ? TakeApart(buffer.FirstSpan, (int)consumed) : default;
                _transport.Input.AdvanceTo(rest.IsEmpty ? buffer.GetPosition(consumed) : buffer.End, buffer.End);

                // Outside the lock: it sends, and a send that fails ends the session, which needs the lock.
                if (fault is null) _session.RoomFreed?.Invoke();
                if (_missed is { } missed) _session.Retire(missed);
                if (fault is null) _session.EndIfRetired();
                else _session.End(fault);
                if (fault is not null || read.IsCompleted) break;
                if (!rest.IsEmpty && !await ReceiveRest(_ownInput!, rest).ConfigureAwait(false)) break;
            }

            _session.End(_session.Lost());
        }
        catch (Exception exception)
        {
            _session.Fault(exception);
        }

        try
        {
            await _transport.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The connection has ended; nothing is left to tell.
        }
    }

    private Memory<byte> TakeApart(ReadOnlySpan<byte> buffer, int consumed)
    {
        bool isPooled;
        lock (Gate) isPooled = _queue.Peek() is { TakesPooled: true };
        return _cutter.TakeApart(buffer, consumed, isPooled);
    }

    // The rest of a large value, into its array. False when the connection has ended.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReceiveRest(ReceiveReader input, Memory<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var received = await input.ReceiveInto(rest).ConfigureAwait(false);
            if (received == 0) return false;
            rest = rest[received..];
            _session.NoteReplies();
        }

        return true;
    }

    // Takes all complete frames; what is left of the buffer is the beginning of one, scanned as far as it goes.
    private RedisError? Receive(in ReadOnlySequence<byte> buffer, out long consumed)
    {
        // What has been read by now answers no request that is handed over later.
        var handedOver = Volatile.Read(ref _traffic.HandedOver);
        RedisError? fault;
        lock (Gate)
        {
            _handedOverBefore = handedOver;
            if (_session.IsClosed)
            {
                // The listener knows already that nothing more comes.
                consumed = buffer.Length;
                return _session.Lost();
            }

            fault = buffer.IsSingleSegment ? ReceiveSpan(buffer.FirstSpan, out consumed) : ReceiveSegments(buffer, out consumed);
            if (Volatile.Read(ref _sweepDue) is not 0 and var due) Sweep(due);
        }

        // Under no lock, since the clock is the caller's, and at the end, so that the time which all this took is no silence.
        _session.NoteReplies();
        return fault;
    }

    private void Sweep(long now)
    {
        Volatile.Write(ref _sweepDue, 0);
        _sweptAt = now;
        _evidence.Note(now);
        _queue.Sweep(now, _expire);
        _sealed?.Sweep(now, _expire);
    }

    private RedisError? ReceiveSpan(ReadOnlySpan<byte> buffer, out long consumed)
    {
        var replies = 0;
        var at = 0;
        RedisError? fault = null;
        var status = ScanStatus.Complete;
        while (fault is null && (status = _cutter.Next(buffer, ref at, out var frame)) == ScanStatus.Complete)
        {
            fault = Deliver(frame);
            replies++;
        }

        consumed = at;
        Volatile.Write(ref _traffic.LastBatch, replies);
        return fault ?? NotResp(status);
    }

    private RedisError? ReceiveSegments(in ReadOnlySequence<byte> buffer, out long consumed)
    {
        consumed = 0;
        RedisError? fault = null;
        var status = ScanStatus.Complete;
        while (fault is null && (status = _cutter.Next(buffer, ref consumed, out var frame)) == ScanStatus.Complete) fault = Deliver(frame);
        return fault ?? NotResp(status);
    }

    private RedisError? NotResp(ScanStatus status) =>
        status == ScanStatus.Invalid ? new RedisError.Protocol($"The server's reply is not valid RESP: {_cutter.Fault}.") : null;

    private RedisError? Deliver(in ReplyFrame frame)
    {
        var pushed = _cutter.FrameType == (byte)'>';
        var exchange = _queue.Peek();
        if ((pushed || _session.IsForPushes) && TakeAside(exchange, frame, pushed, out var fault)) return fault;
        return exchange is null ? new RedisError.Protocol("Received a reply with no request pending; the connection was closed.") : Take(exchange, frame);
    }

    // A reply that may belong to another request completes nothing, and nothing after it is read.
    private RedisError? Take(Exchange exchange, in ReplyFrame frame)
    {
        // The end of its requests, which for all but large ones is handed over as a whole.
        var isPartlyHere = exchange.StartOffset + exchange.Length > _handedOverBefore;
        if (isPartlyHere && exchange.StartOffset >= _handedOverBefore) return Early(exchange);
        if ((frame.Bytes.Length == NonceSource.FrameLength || frame.Bytes[0] == (byte)'|') && !exchange.AsksNonce && _nonces.Owns(frame))
            return new RedisError.Protocol($"Received a nonce of the connection as the reply to {exchange.Name}. A reply is missing; the connection was closed.");
        if (frame.Bytes[0] is (byte)'-' or (byte)'!' or (byte)'*') _session.Role?.ReportIfRefused(exchange, frame.Bytes);
        var acceptance = exchange.Accept(frame);
        if (acceptance == Acceptance.Surplus) return null;
        Volatile.Write(ref _traffic.DoneCommands, _traffic.DoneCommands + 1);
        if (acceptance == Acceptance.More) return null;
        if (acceptance == Acceptance.Doubt) return new RedisError.Protocol(exchange.Doubt(frame));

        // A batch is answered while its end is still being sent. Its last reply comes after that, unless it refuses a request that was read in part.
        if (isPartlyHere && !frame.Reader().IsError) return Early(exchange);
        var held = Sealed;
        if (acceptance == Acceptance.Last) held?.Add(exchange);
        _queue.Dequeue();
        Volatile.Write(ref _traffic.DoneBytes, _traffic.DoneBytes + exchange.Length);
        if (acceptance == Acceptance.LastOfConnection)
        {
            _last = exchange;
            return new RedisError.Protocol($"The server may have left a MULTI open after {exchange.Name}; the connection was closed.");
        }

        if (held is null) exchange.Complete();
        else held.Release(exchange);
        return null;
    }

    // True when the frame is no reply to what is due, or is taken as such: what was sent before it came. A push without a listener is dropped.
    private bool TakeAside(Exchange? due, in ReplyFrame frame, bool pushed, out RedisError? fault)
    {
        fault = null;
        if (due is not null && due.StartOffset < _handedOverBefore && due.TakesPush(frame)) fault = Take(due, frame);
        else if (!Offer(frame)) return pushed;
        return true;
    }

    private bool Offer(in ReplyFrame frame)
    {
        if (Volatile.Read(ref _listeners)?.Of(frame) is not { } listener) return false;
        try
        {
            return listener.Take(_session, frame);
        }
        catch (Exception exception)
        {
            // Retired by the read loop, under no lock. Until then the listener decides what it still takes.
            if (listener.Faulted(_session)) _missed ??= FallbackErrors.Ended(exception);
            return true;
        }
    }

    private static RedisError.Protocol Early(Exchange exchange) => new($"Received a reply to {exchange.Name} before it was sent; the connection was closed.");

    // It stands in the queue until its late reply comes, and can therefore not be sent again.
    private void Expire(Exchange exchange) => exchange.TryFail(new RedisError.Timeout("reply", _callLimit.SpanOf(exchange), Delivery.Unknown)
    {
        Context = new() { Command = exchange.Name, Node = _session.Node }, Cause = _evidence.Of(exchange, isQueued: true, _sweptAt),
    });
}
