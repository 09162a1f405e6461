using System.IO.Pipelines;

namespace Redis.Functional;

/// <summary>
/// One connection incarnation that is past its handshake: socket, buffers, queue. Never used again after a fault. The sending side is
/// owned by whoever holds <see cref="Gate"/>, the receiving side by the read loop under <see cref="ReadGate"/>.
/// </summary>
internal sealed partial class Session : IThreadPoolWorkItem, IBeat
{
    // A caller sends by itself when the last read held fewer replies than this: nobody is there to share the write with.
    private const int IdleBatch = 4;

    private const int WriteStep = 512 * 1024;

    // How old the cached clock may be before deadlines counted from it are corrected: a beat, and half of one for its lateness.
    private const int StaleAtMost = Heartbeat.Period + Heartbeat.Period / 2;

    // Made beforehand: a session that listens to the heartbeat reads, and sees its end.
    private static readonly Func<Session, Task> Reading = static session => session.ReadLoop();

    private readonly Lock _gate = new();
    private readonly ReplyQueue _queue = new();
    private readonly OutputBuffer _output;
    private readonly TransportConnection _transport;
    private readonly SessionLimits _limits;
    private readonly CallLimit _callLimit;
    private readonly Clock _clock;
    private readonly Signal<RedisError> _ended = new();
    private long _now;
    private long _queuedBytes;
    private long _queuedAtBeat;
    private long _queuedCommands;
    private long _handedOver;
    private bool _flushing;
    private bool _closed;

    // Closed, or about to be.
    private bool _takesNoMore;

    // Where the requests of the connection's own upkeep end that may still owe replies, and how many.
    private readonly Queue<(long End, int Replies)> _upkeep = new();

    internal Session(TransportConnection transport, string node, SessionLimits limits, Clock clock, RespLimits respLimits, bool speaksResp3)
    {
        SpeaksResp3 = speaksResp3;
        _transport = transport;
        Node = node;
        (_limits, _callLimit) = (limits, limits.CallLimit);
        _clock = clock;
        _output = new OutputBuffer(limits.WriteBufferSize);
        _cutter = new FrameCutter(respLimits);
        _held = limits.SealsWrites ? [] : null;
        _now = _lastProgress = _checkedAt = clock.Now;
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.SessionOutput);

    /// <summary>The server, for errors.</summary>
    internal string Node { get; }

    /// <summary>RESP3, in which the server may push beside its replies.</summary>
    internal bool SpeaksResp3 { get; }

    /// <summary>Why it ended, once it has.</summary>
    internal Task<RedisError> Ended => _ended.Task;

    internal bool IsOpen => !Volatile.Read(ref _takesNoMore);

    /// <summary>True when it has answered a call.</summary>
    internal bool HasServed => Volatile.Read(ref _doneBytes) > 0;

    /// <summary>Called on the read loop when room has become free in the window.</summary>
    internal Action? RoomFreed { get; set; }

    /// <summary>Called on the heartbeat with the present time, while the session is open.</summary>
    internal Action<long>? Beating { get; set; }

    /// <summary>Commands whose replies are due.</summary>
    internal long InFlight => Volatile.Read(ref _queuedCommands) - Volatile.Read(ref _doneCommands);

    /// <summary>True when a reply is due that the server may hold back, as to a blocking command.</summary>
    internal bool IsHeldBack
    {
        get
        {
            lock (ReadGate) return _queue.HasPatient();
        }
    }

    internal void Start()
    {
        _clock.Heartbeat.Add(this);
        _ = Detached.Start(this, Reading);
    }

    /// <summary>Encodes an exchange into the output and queues it, in one short lock: wire order is queue order.</summary>
    internal SendOutcome TrySend(Exchange exchange) => TrySend(exchange, isUpkeep: false);

    /// <summary><see cref="TrySend(Exchange)"/> for the connection's own requests, which take no room in the callers' window.</summary>
    internal SendOutcome TrySendUpkeep(Exchange exchange) => TrySend(exchange, isUpkeep: true);

    private SendOutcome TrySend(Exchange exchange, bool isUpkeep)
    {
        bool flush, alone;
        SendOutcome outcome;
        try
        {
            outcome = Enter(exchange, isUpkeep, out flush, out alone);
        }
        catch (Exception exception)
        {
            // Nothing of it is in the output or in the queue: the connection goes on, but not without a fence that was due.
            if (isUpkeep) Fault(exception);
            exchange.Fail(FallbackErrors.Defect(exception, Delivery.NotSent));
            return SendOutcome.Taken;
        }

        if (!flush) return outcome;
        if (alone) _ = Flush();
        else QueueFlush();
        return outcome;
    }

    private SendOutcome Enter(Exchange exchange, bool isUpkeep, out bool flush, out bool alone)
    {
        flush = alone = false;
        lock (Gate)
        {
            if (_takesNoMore) return SendOutcome.Closed;
            if (!isUpkeep && IsFull(exchange)) return SendOutcome.Full;
            if (_unselected is not null && !isUpkeep && RefuseUnselected(exchange)) return SendOutcome.Taken;
            if (!exchange.TryEnqueue()) return SendOutcome.Taken;
            if (isUpkeep) _upkeep.EnsureCapacity(_upkeep.Count + 1);
            alone = Enqueue(exchange);
            if (isUpkeep) NoteUpkeep(exchange.ReplyCount);
            flush = !_flushing;
            _flushing = true;
            return SendOutcome.Taken;
        }
    }

    // True when nothing else is on its way, so that the caller may as well send by itself. What can fail (the queue's room, the encoding) comes before
    // anything changes: a request that fails leaves no byte in the output that another sender would flush, and whose reply would go to another caller.
    private bool Enqueue(Exchange exchange)
    {
        _queue.Reserve();
        exchange.Encode(_output.Reserve(exchange.Length));
        var idle = _queuedCommands == Volatile.Read(ref _doneCommands);
        if (idle) Volatile.Write(ref _lastProgress, _now);
        exchange.StartOffset = _queuedBytes;

        // The cached clock may be a beat old, and more is made up for: a deadline is late by that, never early.
        _callLimit.Start(exchange, Volatile.Read(ref _now) + StaleAtMost);
        _output.Advance(exchange.Length);
        _queuedBytes += exchange.Length;
        Volatile.Write(ref _queuedCommands, _queuedCommands + exchange.ReplyCount);
        _queue.Enqueue(exchange);
        return idle && _limits.SendsAlone && Volatile.Read(ref _lastBatch) < IdleBatch;
    }

    private bool IsFull(Exchange exchange)
    {
        var commands = _queuedCommands - Volatile.Read(ref _doneCommands);
        if (commands == 0) return false;
        var full = commands + exchange.ReplyCount > _limits.MaxCommands
            || _queuedBytes - Volatile.Read(ref _doneBytes) + exchange.Length > _limits.MaxBytes;
        return full && !FitsBesideUpkeep(exchange);
    }

    // Upkeep is some bytes and replies: it matters where nothing else is in flight, or in a window of a few commands. What is in flight is counted
    // again, after the answered upkeep has been forgotten: a reply that came in between would be counted as a caller's.
    private bool FitsBesideUpkeep(Exchange exchange)
    {
        ForgetAnsweredUpkeep();
        var commands = _queuedCommands - Volatile.Read(ref _doneCommands);
        foreach (var (_, replies) in _upkeep) commands -= replies;
        return commands <= 0
            || (commands + exchange.ReplyCount <= _limits.MaxCommands && _queuedBytes - Volatile.Read(ref _doneBytes) + exchange.Length <= _limits.MaxBytes);
    }

    private void NoteUpkeep(int replies)
    {
        ForgetAnsweredUpkeep();
        _upkeep.Enqueue((_queuedBytes, replies));
    }

    private void ForgetAnsweredUpkeep()
    {
        while (_upkeep.TryPeek(out var oldest) && oldest.End <= Volatile.Read(ref _doneBytes)) _upkeep.Dequeue();
    }

    void IThreadPoolWorkItem.Execute() => _ = Flush();

    // A flush that cannot be queued would leave the output unsent for ever.
    private void QueueFlush()
    {
        try
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        catch (Exception exception)
        {
            Fault(exception);
        }
    }

    // One write of all that is there. What was queued meanwhile waits for a work item of its own on the pool's global queue, behind
    // the callers that can run: that is the batching (64 callers: 840 k/s, against 300 k/s for a loop that sends at once).
    private async Task Flush()
    {
        try
        {
            if (!TakeOutput(out var bytes)) return;
            var fault = await Write(bytes).ConfigureAwait(false);
            if (fault is not null) End(fault);
            else if (HasMoreToFlush()) QueueFlush();
        }
        catch (Exception exception)
        {
            Fault(exception);
        }
    }

    // Why the connection must end; null when all was taken. Of a large request each part that the system takes is progress: a slow line is no dead peer.
    private async ValueTask<RedisError?> Write(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            while (bytes.Length > WriteStep)
            {
                if (Unwritten(await _transport.Output.WriteAsync(bytes[..WriteStep]).ConfigureAwait(false)) is { } fault) return fault;
                Volatile.Write(ref _lastProgress, _clock.Now);
                bytes = bytes[WriteStep..];
                if (!HandOver(Math.Min(bytes.Length, WriteStep))) return Lost();
            }

            return Unwritten(await _transport.Output.WriteAsync(bytes).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            // An outcome, since the flush may have run out of memory itself before it could await this.
            return FallbackErrors.Ended(exception);
        }
    }

    // A cancelled flush may have left bytes behind, which would shift every later reply.
    private RedisError? Unwritten(FlushResult result) =>
        result.IsCanceled ? new RedisError.Connection(ConnectionFault.Lost, $"a write to {Node} was cancelled by the transport", Delivery.Unknown)
        : result.IsCompleted ? Lost()
        : null;

    // Before the first byte goes: NotSent is never a lie, nor is a reply taken for a request that is still here.
    private bool HandOver(int bytes)
    {
        lock (Gate)
        {
            if (_closed) return false;
            Volatile.Write(ref _handedOver, _handedOver + bytes);
            return true;
        }
    }

    private bool TakeOutput(out ReadOnlyMemory<byte> bytes)
    {
        lock (Gate)
        {
            bytes = default;
            if (_closed || _output.Length == 0)
            {
                _flushing = false;
                return false;
            }

            // With nothing owed, the server's silence begins now, however long the request has waited here.
            if (Volatile.Read(ref _doneBytes) >= _handedOver) Volatile.Write(ref _lastProgress, Volatile.Read(ref _now));
            if (_limits.SealsWrites && !IsForPushes) Seal();
            bytes = _output.Take();
            Volatile.Write(ref _handedOver, _handedOver + Math.Min(bytes.Length, WriteStep));
            return true;
        }
    }

    private bool HasMoreToFlush()
    {
        lock (Gate) return _flushing = !_closed && _output.Length > 0;
    }
}
