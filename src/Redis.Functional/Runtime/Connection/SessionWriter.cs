using System.IO.Pipelines;

namespace Redis.Functional;

/// <summary>
/// The sending side of a session: requests are encoded into one buffer and queued for their replies in one short lock, and one write sends all that has
/// gathered. Guarded by the lock.
/// </summary>
internal sealed class SessionWriter : IThreadPoolWorkItem
{
    // A caller sends by itself when the last read held fewer replies than this: there is no other caller to share the write with.
    private const int IdleBatch = 4;

    private const int WriteStep = 512 * 1024;

    private readonly Lock _gate = new();
    private readonly Session _session;
    private readonly Traffic _traffic;
    private readonly ReplyQueue _queue;
    private readonly OutputBuffer _output;
    private readonly RequestWindow _window;
    private readonly TransportConnection _transport;
    private readonly CallLimit _callLimit;
    private readonly bool _sendsAlone;
    private readonly NonceSource? _seals;
    private bool _flushing;
    private bool _closed;

    // Closed, or about to be.
    private bool _takesNoMore;

    /// <param name="session">The session.</param>
    /// <param name="transport">Where the bytes go.</param>
    /// <param name="traffic">The session's counters.</param>
    /// <param name="queue">Where exchanges wait for their replies.</param>
    /// <param name="limits">The configuration's.</param>
    internal SessionWriter(Session session, TransportConnection transport, Traffic traffic, ReplyQueue queue, SessionLimits limits)
    {
        (_session, _transport, _traffic, _queue) = (session, transport, traffic, queue);
        _output = new OutputBuffer(limits.WriteBufferSize);
        _window = new RequestWindow(traffic, limits);
        _callLimit = limits.CallLimit;
        _sendsAlone = limits.SendsAlone;
        _seals = limits.SealsWrites ? session.Nonces : null;
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.SessionOutput);

    /// <summary>True while requests are taken.</summary>
    internal bool IsOpen => !Volatile.Read(ref _takesNoMore);

    /// <summary>True when no byte is sent any more.</summary>
    internal bool IsClosed => Volatile.Read(ref _closed);

    /// <summary>Encodes an exchange into the output and queues it, in one short lock: wire order is queue order.</summary>
    internal SendOutcome TrySend(Exchange exchange, bool isUpkeep)
    {
        bool flush, alone;
        SendOutcome outcome;

        // Under no lock, since the clock is the caller's. A rest that begins behind this has the present time.
        var now = Volatile.Read(ref _traffic.IsResting) ? _session.Now : 0;
        try
        {
            outcome = Enter(exchange, now, isUpkeep, out flush, out alone);
        }
        catch (Exception exception)
        {
            // Nothing of it is in the output or in the queue: the connection goes on, but not without a fence that was due.
            if (isUpkeep) _session.Fault(exception);
            exchange.Fail(FallbackErrors.Defect(exception, Delivery.NotSent));
            return SendOutcome.Taken;
        }

        if (!flush) return outcome;
        if (alone) _ = Flush();
        else QueueFlush();
        return outcome;
    }

    /// <summary>Takes no more requests. False when it has not taken any for some time.</summary>
    internal bool TryStop()
    {
        lock (Gate)
        {
            if (_takesNoMore) return false;
            return _takesNoMore = true;
        }
    }

    /// <summary>Sends nothing more, and tells how many bytes may have left. False when it was closed before.</summary>
    internal bool TryClose(out long handedOver)
    {
        lock (Gate)
        {
            handedOver = _traffic.HandedOver;
            if (_closed) return false;
            return _closed = _takesNoMore = true;
        }
    }

    /// <summary>Sets the time that deadlines are counted from, behind every sender that has read the old one.</summary>
    internal void CorrectTime(long now)
    {
        lock (Gate) Volatile.Write(ref _traffic.Now, now);
    }

    /// <summary>Lets the session hear no beats until a moment, unless a reply is due.</summary>
    internal void TryRest(long until)
    {
        lock (Gate)
        {
            if (_traffic.QueuedCommands != Volatile.Read(ref _traffic.DoneCommands)) return;
            _traffic.IsResting = true;
            _session.Place.Rest(until);
        }
    }

    /// <summary>Ends a rest, if there is one. On the heartbeat, which alone begins one: while there is none, senders are not held up.</summary>
    internal void EndRest(long now)
    {
        if (!Volatile.Read(ref _traffic.IsResting)) return;
        lock (Gate)
            if (_traffic.IsResting) Rouse(now);
    }

    private void Rouse(long now)
    {
        _traffic.IsResting = false;
        Volatile.Write(ref _traffic.Now, now);
        _session.Place.Wake();
    }

    private SendOutcome Enter(Exchange exchange, long now, bool isUpkeep, out bool flush, out bool alone)
    {
        flush = alone = false;
        lock (Gate)
        {
            if (_takesNoMore) return SendOutcome.Closed;
            if (!isUpkeep && _window.IsFull(exchange)) return SendOutcome.Full;
            if (!isUpkeep && _session.Selection is { } selection && selection.Refuses(exchange)) return SendOutcome.Taken;
            if (!exchange.TryEnqueue()) return SendOutcome.Taken;
            if (isUpkeep) _window.ReserveUpkeep();
            alone = Enqueue(exchange, now);
            if (isUpkeep) _window.NoteUpkeep(exchange.ReplyCount);
            flush = !_flushing;
            _flushing = true;
            return SendOutcome.Taken;
        }
    }

    // True when nothing else is on its way, so that the caller may as well send by itself. What can fail (the queue's room, the encoding) comes before
    // anything changes: a request that fails leaves no byte in the output that another sender would flush, and whose reply would go to another caller.
    private bool Enqueue(Exchange exchange, long now)
    {
        _queue.Reserve();
        exchange.Encode(_output.Reserve(exchange.Length));
        var idle = _traffic.QueuedCommands == Volatile.Read(ref _traffic.DoneCommands);
        if (idle)
        {
            if (_traffic.IsResting) Rouse(Math.Max(now, _traffic.Now));
            Volatile.Write(ref _traffic.LastProgress, _traffic.Now);
        }

        exchange.StartOffset = _traffic.QueuedBytes;

        // The cached clock may be a beat old, and more is made up for: a deadline is late by that, never early.
        _callLimit.Start(exchange, Volatile.Read(ref _traffic.Now) + Session.StaleAtMost);
        _output.Advance(exchange.Length);
        _traffic.QueuedBytes += exchange.Length;
        Volatile.Write(ref _traffic.QueuedCommands, _traffic.QueuedCommands + exchange.ReplyCount);
        _queue.Enqueue(exchange);
        return idle && _sendsAlone && Volatile.Read(ref _traffic.LastBatch) < IdleBatch;
    }

    // Behind the last request of a write.
    private void Seal(NonceSource nonces)
    {
        var seal = new SealExchange(nonces);
        if (!seal.TryEnqueue()) return;
        _window.ReserveUpkeep();
        Enqueue(seal, now: 0);
        _window.NoteUpkeep(seal.ReplyCount);
    }

    void IThreadPoolWorkItem.Execute() => _ = Flush();

    // A flush that cannot be queued would leave the output unsent.
    private void QueueFlush()
    {
        try
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        catch (Exception exception)
        {
            _session.Fault(exception);
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
            if (fault is not null) _session.End(fault);
            else if (HasMoreToFlush()) QueueFlush();
        }
        catch (Exception exception)
        {
            _session.Fault(exception);
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
                NoteWritten(WriteStep);
                _session.NoteProgress();
                bytes = bytes[WriteStep..];
                if (!HandOver(Math.Min(bytes.Length, WriteStep))) return _session.Lost();
            }

            var written = await _transport.Output.WriteAsync(bytes).ConfigureAwait(false);
            NoteWritten(bytes.Length);
            return Unwritten(written);
        }
        catch (Exception exception)
        {
            // An outcome, since the flush may have run out of memory itself before it could await this.
            return FallbackErrors.Ended(exception);
        }
    }

    private void NoteWritten(int bytes) => Volatile.Write(ref _traffic.WrittenBytes, _traffic.WrittenBytes + bytes);

    // A cancelled flush may have left bytes behind, which would shift every later reply.
    private RedisError? Unwritten(FlushResult result) =>
        result.IsCanceled ? new RedisError.Connection(ConnectionFault.Lost, $"The transport cancelled a write to {_session.Node}.", Delivery.Unknown)
        : result.IsCompleted ? _session.Lost()
        : null;

    // Before the first byte goes: NotSent is never a lie, nor is a reply taken for a request that is still here.
    private bool HandOver(int bytes)
    {
        lock (Gate)
        {
            if (_closed) return false;
            Volatile.Write(ref _traffic.HandedOver, _traffic.HandedOver + bytes);
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
            if (!_traffic.OwesReplies) Volatile.Write(ref _traffic.LastProgress, Volatile.Read(ref _traffic.Now));
            if (_seals is not null && !_session.IsForPushes) Seal(_seals);
            bytes = _output.Take();
            Volatile.Write(ref _traffic.HandedOver, _traffic.HandedOver + Math.Min(bytes.Length, WriteStep));
            return true;
        }
    }

    private bool HasMoreToFlush()
    {
        lock (Gate) return _flushing = !_closed && _output.Length > 0;
    }
}
