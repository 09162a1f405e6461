using System.Buffers;

namespace Redis.Functional;

internal sealed partial class Session
{
    private readonly Lock _readGate = new();
    private RespScanner _scanner;
    private long _doneCommands;
    private long _doneBytes;
    private long _lastProgress;
    private int _lastBatch;

    /// <summary>Called on the read loop for a push of the server; the frame is lent.</summary>
    internal Action<byte[]>? Pushed { get; set; }

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
            var replies = 0;
            consumed = 0;
            RedisError? fault = null;
            while (fault is null && consumed + _scanner.FrameLength < buffer.Length)
            {
                var status = Scan(buffer.Slice(consumed + _scanner.FrameLength));
                if (status == ScanStatus.NeedMore) break;
                if (status == ScanStatus.Invalid)
                {
                    fault = new RedisError.Protocol($"the server's reply is not RESP: {_scanner.Fault}");
                    break;
                }

                var length = _scanner.FrameLength;
                fault = Deliver(buffer.Slice(consumed, length));
                consumed += length;
                _scanner.Reset();
                replies++;
            }

            Volatile.Write(ref _lastBatch, replies);
            Volatile.Write(ref _lastProgress, _clock.Now);
            return fault;
        }
    }

    private ScanStatus Scan(in ReadOnlySequence<byte> unscanned)
    {
        foreach (var segment in unscanned)
        {
            var status = _scanner.Scan(segment.Span, out _);
            if (status != ScanStatus.NeedMore) return status;
        }

        return ScanStatus.NeedMore;
    }

    private RedisError? Deliver(in ReadOnlySequence<byte> frame)
    {
        if (_scanner.FrameType == (byte)'>')
        {
            Pushed?.Invoke(frame.ToArray());
            return null;
        }

        var exchange = _queue.Peek();
        if (exchange is null) return new RedisError.Protocol("the server sent a reply that nobody asked for");
        if (_scanner.HasStreamed) Take(exchange, new ReplyFrame(RespNormalizer.WithoutStreamedParts(frame.ToArray())));
        else if (frame.IsSingleSegment) Take(exchange, new ReplyFrame(frame.FirstSpan));
        else Take(exchange, new ReplyFrame(frame.ToArray()));
        return null;
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
