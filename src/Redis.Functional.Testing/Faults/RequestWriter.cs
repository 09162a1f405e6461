using System.Buffers;
using System.IO.Pipelines;

namespace Redis.Functional.Testing;

/// <summary>The end that the client writes: takes requests whole, and sends on those that are to reach the server. One write at a time.</summary>
internal sealed class RequestWriter(FaultyConnection connection, RequestSide requests, TrafficCounter traffic, PipeWriter server, PipeReader replies) : PipeWriter
{
    private readonly RespDecoder _decoder = new();
    private readonly ArrayBufferWriter<byte> _unflushed = new();
    private readonly ArrayBufferWriter<byte> _request = new();
    private readonly ArrayBufferWriter<byte> _sending = new();
    private readonly List<string> _names = [];
    private bool _isForeign;
    private bool _isCancelled;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _unflushed.WrittenCount;

    public override Memory<byte> GetMemory(int sizeHint = 0) => _unflushed.GetMemory(Math.Max(0, sizeHint));

    public override Span<byte> GetSpan(int sizeHint = 0) => _unflushed.GetSpan(Math.Max(0, sizeHint));

    public override void Advance(int bytes) => _unflushed.Advance(Math.Clamp(bytes, 0, _unflushed.FreeCapacity));

    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        var result = await Send(_unflushed.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _unflushed.ResetWrittenCount();
        return result;
    }

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        if (_unflushed.WrittenCount == 0) return Send(source, cancellationToken);
        _unflushed.Write(source.Span);
        return FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush()
    {
        Volatile.Write(ref _isCancelled, true);
        server.CancelPendingFlush();
    }

    public override void Complete(Exception? exception = null) => server.Complete(exception);

    private async ValueTask<FlushResult> Send(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        if (token.IsCancellationRequested) return Told(new FlushResult(isCanceled: true, connection.Fault is not null));
        var hasOwn = Take(bytes);
        var sent = new FlushResult(Interlocked.Exchange(ref _isCancelled, false), connection.Fault is not null);
        if (_sending.WrittenCount > 0) sent = await server.WriteAsync(_sending.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
        _sending.ResetWrittenCount();

        // The pump of the replies may have nothing else to wake it.
        if (hasOwn) replies.CancelPendingRead();
        return Told(sent);
    }

    // The end that a fault makes is found by reading, behind the replies that have passed. Told of it here, the client might not read them.
    private FlushResult Told(FlushResult sent) => connection.IsCut ? default : sent;

    /// <summary>Takes the whole requests out of the bytes. True when a fault did not let all of them pass.</summary>
    private bool Take(ReadOnlyMemory<byte> bytes)
    {
        var rest = new ReadOnlySequence<byte>(bytes);
        var hasOwn = false;
        _names.Clear();
        while (!rest.IsEmpty)
        {
            var before = rest;
            if (_isForeign || !_decoder.Decode(ref rest).TryGetValue(out var decoded, out _))
            {
                PassForeign(before);
                break;
            }
            foreach (var part in before.Slice(0, before.Length - rest.Length)) _request.Write(part.Span);
            decoded.IfSome(request => hasOwn |= Pass(SeenRequest.Of(request)));
        }
        traffic.Wrote(_names);
        return hasOwn;
    }

    private bool Pass(SeenRequest? request)
    {
        if (request is not null) _names.Add(request.Name);
        var passed = requests.Pass(request, _request.WrittenMemory);
        _sending.Write(passed.Span);
        _request.ResetWrittenCount();
        return passed.IsEmpty;
    }

    private void PassForeign(ReadOnlySequence<byte> bytes)
    {
        _isForeign = true;
        _sending.Write(_request.WrittenSpan);
        _request.ResetWrittenCount();
        foreach (var part in bytes) _sending.Write(part.Span);
    }
}
