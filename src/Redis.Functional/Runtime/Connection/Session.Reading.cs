using System.Buffers;

namespace Redis.Functional;

internal sealed partial class Session
{
    private readonly Lock _readGate = new();
    private FrameCutter _cutter;
    private long _doneCommands;
    private long _doneBytes;
    private long _lastProgress;
    private int _lastBatch;

    // Where the requests ended that had been handed over when the buffer was read.
    private long _handedOverBefore;

    // Has all its replies, and is completed when the connection has ended.
    private Exchange? _last;

    private Lock ReadGate => LockOrder.Next(_readGate, LockRank.SessionInput);

    private async Task ReadLoop()
    {
        try
        {
            while (true)
            {
                var read = await _transport.Input.ReadAsync().ConfigureAwait(false);
                var buffer = read.Buffer;
                var fault = Receive(buffer, out var consumed);
                _transport.Input.AdvanceTo(buffer.GetPosition(consumed), buffer.End);

                // Outside the lock: it sends, and a send that fails ends the session, which needs the lock.
                if (fault is null) RoomFreed?.Invoke();
                RetireIfMissed();
                if (fault is null) EndIfRetired();
                else End(fault);
                if (fault is not null || read.IsCompleted) break;
            }

            End(Lost());
        }
        catch (Exception exception)
        {
            Fault(exception);
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

    // Takes all complete frames; what is left of the buffer is the beginning of one, scanned as far as it goes.
    private RedisError? Receive(in ReadOnlySequence<byte> buffer, out long consumed)
    {
        // What has been read by now answers no request that is handed over later.
        var handedOver = Volatile.Read(ref _handedOver);
        RedisError? fault;
        lock (ReadGate)
        {
            _handedOverBefore = handedOver;
            if (Volatile.Read(ref _closed))
            {
                // Whoever listens has been told that nothing more comes.
                consumed = buffer.Length;
                return Lost();
            }

            fault = buffer.IsSingleSegment ? ReceiveSpan(buffer.FirstSpan, out consumed) : ReceiveSegments(buffer, out consumed);
        }

        // Under no lock, since the clock is the caller's, and at the end, so that the time which all this took is no silence.
        Volatile.Write(ref _lastProgress, _clock.Now);
        return fault;
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
        Volatile.Write(ref _lastBatch, replies);
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
        status == ScanStatus.Invalid ? new RedisError.Protocol($"the server's reply is not RESP: {_cutter.Fault}") : null;

    private RedisError? Deliver(in ReplyFrame frame)
    {
        var pushed = _cutter.FrameType == (byte)'>';
        var exchange = _queue.Peek();
        if ((pushed || IsForPushes) && TakeAside(exchange, frame, pushed, out var fault)) return fault;
        return exchange is null ? new RedisError.Protocol("received a reply with no request pending") : Take(exchange, frame);
    }

    // Nothing is completed by a reply that may belong to somebody else, and nothing behind it is read.
    private RedisError? Take(Exchange exchange, in ReplyFrame frame)
    {
        // The end of its requests, which for all but large ones is handed over as a whole.
        var isPartlyHere = exchange.StartOffset + exchange.Length > _handedOverBefore;
        if (isPartlyHere && exchange.StartOffset >= _handedOverBefore) return Early(exchange);
        if ((frame.Bytes.Length == NonceSource.FrameLength || frame.Bytes[0] == (byte)'|') && exchange is not NonceExchange && _nonces.Owns(frame))
            return new RedisError.Protocol($"received a nonce of the connection as the reply to {exchange.Name}: a reply is missing");
        Volatile.Write(ref _doneCommands, _doneCommands + 1);
        if (frame.Bytes[0] is (byte)'-' or (byte)'!' or (byte)'*') ReportIfRefusedByReplica(exchange, frame.Bytes);
        var acceptance = exchange.Accept(frame);
        if (acceptance == Acceptance.More) return null;
        if (acceptance == Acceptance.Doubt) return new RedisError.Protocol(exchange.Doubt(frame));

        // A batch is answered while its end is still being sent. Its last reply comes after that, unless it refuses a request that was read in part.
        if (isPartlyHere && !frame.Reader().IsError) return Early(exchange);
        if (acceptance == Acceptance.Last) Hold(exchange);
        _queue.Dequeue();
        Volatile.Write(ref _doneBytes, _doneBytes + exchange.Length);
        if (acceptance == Acceptance.LastOfConnection)
        {
            _last = exchange;
            return new RedisError.Protocol($"the server may have left a MULTI open after {exchange.Name}");
        }

        Release(exchange);
        return null;
    }

    private static RedisError.Protocol Early(Exchange exchange) => new($"received a reply to {exchange.Name} before it was sent");
}
