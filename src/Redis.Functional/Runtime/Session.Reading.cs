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
                if (fault is not null) End(fault);
                if (fault is not null || read.IsCompleted) break;
            }

            End(Lost());
        }
        catch (Exception exception)
        {
            Fault(exception);
        }

        await _transport.DisposeAsync().ConfigureAwait(false);
    }

    // Takes all complete frames; what is left of the buffer is the beginning of one, scanned as far as it goes.
    private RedisError? Receive(in ReadOnlySequence<byte> buffer, out long consumed)
    {
        lock (_readGate)
        {
            if (!IsOpen)
            {
                // Whoever listens has been told that nothing more comes.
                consumed = buffer.Length;
                return Lost();
            }

            var fault = buffer.IsSingleSegment ? ReceiveSpan(buffer.FirstSpan, out consumed) : ReceiveSegments(buffer, out consumed);
            Volatile.Write(ref _lastProgress, _clock.Now);
            return fault;
        }
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
        if ((pushed || IsForPushes) && TakeAside(exchange, frame, pushed)) return null;
        if (exchange is null) return new RedisError.Protocol("the server sent a reply that nobody asked for");
        Take(exchange, frame);
        return exchange is FenceExchange { IsClean: false } ? new RedisError.Protocol("the server did not reset the connection") : null;
    }

    private void Take(Exchange exchange, in ReplyFrame frame)
    {
        Volatile.Write(ref _doneCommands, _doneCommands + 1);
        if (!exchange.Accept(frame)) return;
        _queue.Dequeue();
        Volatile.Write(ref _doneBytes, _doneBytes + exchange.Length);
        exchange.Complete();
    }
}
