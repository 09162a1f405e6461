using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Owned by the flushing thread; one call at a time. <see cref="WriteAsync"/> hands the caller's own memory to the socket, which the
/// standard pipe would copy first; the buffer of <see cref="GetMemory"/> is there for those who write piecewise.
/// A failed send is a completed result, never an exception.
/// </summary>
internal sealed class SendWriter(Wire wire, int bufferSize) : PipeWriter
{
    private const int Sending = 1;
    private const int Completed = 2;

    private byte[] _buffer = [];
    private int _buffered;
    private int _state;
    private int _cancelled;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _buffered;

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _buffered < Math.Max(1, sizeHint)) Grow(Math.Max(1, sizeHint));
        return _buffer.AsMemory(_buffered);
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Advance(int bytes) => _buffered = Math.Clamp(_buffered + bytes, 0, _buffer.Length);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        _buffered == 0 ? new(Result()) : Send(_buffer.AsMemory(0, _buffered), cancellationToken);

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
        _buffered == 0 ? Send(source, cancellationToken) : Append(source, cancellationToken);

    /// <summary>
    /// The next result, or that of the flush in progress, says IsCanceled. Bytes of a send that has begun are sent all the same: half a
    /// request would ruin the stream.
    /// </summary>
    public override void CancelPendingFlush() => Volatile.Write(ref _cancelled, 1);

    /// <summary>Ends this direction; what was not flushed is dropped. When the reader has ended too, the socket closes.</summary>
    public override void Complete(Exception? exception = null)
    {
        var before = Interlocked.Or(ref _state, Completed);
        if ((before & Completed) != 0) return;
        if ((before & Sending) == 0) Release();
        wire.CompleteEnd();
    }

    private ValueTask<FlushResult> Append(ReadOnlyMemory<byte> source, CancellationToken token)
    {
        source.Span.CopyTo(GetSpan(source.Length));
        _buffered += source.Length;
        return FlushAsync(token);
    }

    private ValueTask<FlushResult> Send(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        if (token.IsCancellationRequested) return new(new FlushResult(isCanceled: true, IsOver));
        if (bytes.IsEmpty) return new(Result());
        var before = Interlocked.Or(ref _state, Sending);
        if (before == 0 && wire.Fault is null) return SendAll(bytes);
        if ((before & Sending) != 0) wire.Fail(TransportFaults.TwoWriters);
        else Stop();
        return new(new FlushResult(isCanceled: false, isCompleted: true));
    }

    // Completes synchronously whenever the kernel takes all, which costs no allocation and no switch of threads.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<FlushResult> SendAll(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            while (!bytes.IsEmpty)
            {
                var sent = await wire.Send(bytes).ConfigureAwait(false);
                if (sent == 0) break;
                bytes = bytes[sent..];
            }
        }
        catch (Exception e)
        {
            wire.Fail(e);
        }
        _buffered = 0;
        Stop();
        return Result();
    }

    private void Stop()
    {
        if ((Interlocked.And(ref _state, ~Sending) & Completed) != 0) Release();
        else if (_buffered == 0 && _buffer.Length > 2 * bufferSize) Release();
    }

    private bool IsOver => (Volatile.Read(ref _state) & Completed) != 0 || wire.Fault is not null;

    private FlushResult Result() => new(_cancelled != 0 && Interlocked.Exchange(ref _cancelled, 0) != 0, IsOver);

    private void Grow(int more)
    {
        var wanted = Math.Max(bufferSize, Math.Max(2L * _buffer.Length, (long)_buffered + more));
        var next = ArrayPool<byte>.Shared.Rent((int)Math.Min(wanted, Array.MaxLength));
        _buffer.AsSpan(0, _buffered).CopyTo(next);
        var buffered = _buffered;
        Release();
        (_buffer, _buffered) = (next, buffered);
    }

    private void Release()
    {
        var buffer = _buffer;
        (_buffer, _buffered) = ([], 0);
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
    }
}
