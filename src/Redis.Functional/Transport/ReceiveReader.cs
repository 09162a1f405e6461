using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Owned by the read loop. Receives straight into one contiguous buffer, so that every result is a single segment; the framework's
/// pipes hand out a large value in segments, which are joined before it is decoded (figures: docs/adr/0009). A fault of the socket is
/// a completed result, never an exception; <see cref="TransportConnection.Fault"/> says what it was.
/// </summary>
internal sealed class ReceiveReader(Wire wire, int bufferSize) : PipeReader
{
    private const int Reading = 1;
    private const int Completed = 2;

    private ReceiveBuffer _buffer = new(bufferSize);
    private int _examined;
    private int _state;
    private int _cancelled;
    private CancellationTokenSource _cancel = new();

    internal int Capacity => _buffer.Capacity;

    public override bool TryRead(out ReadResult result)
    {
        if (_buffer.Length > _examined || IsOver || _cancelled != 0)
        {
            result = Result();
            return true;
        }
        result = default;
        return false;
    }

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => Read(1, cancellationToken);

    /// <summary>Waits for a number of bytes. Room grows with what has arrived, never with what was announced.</summary>
    protected override ValueTask<ReadResult> ReadAtLeastAsyncCore(int minimumSize, CancellationToken cancellationToken) =>
        Read(Math.Max(1, minimumSize), cancellationToken);

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <summary>A position that is not of the last result counts as its start; nothing is thrown.</summary>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        if (_buffer.Owns(consumed.GetObject())) _buffer.ConsumeTo(consumed.GetInteger());
        if (_buffer.Owns(examined.GetObject())) _examined = Math.Clamp(examined.GetInteger() - _buffer.Start, 0, _buffer.Length);
    }

    /// <summary>The read in progress, or the next, answers IsCanceled with what is there. From any thread.</summary>
    public override void CancelPendingRead()
    {
        if (Interlocked.Exchange(ref _cancelled, 1) == 0) Volatile.Read(ref _cancel).Cancel();
    }

    /// <summary>Ends this direction and gives the buffer back. When the writer has ended too, the socket closes.</summary>
    public override void Complete(Exception? exception = null)
    {
        var before = Interlocked.Or(ref _state, Completed);
        if ((before & Completed) != 0) return;
        // A receive in progress writes into the buffer: it gives it back itself when it ends.
        if ((before & Reading) == 0) _buffer.Release();
        else CancelPendingRead();
        wire.CompleteEnd();
    }

    /// <summary>
    /// Receives into memory of the caller's own, past the buffer, of which everything must have been consumed. The number of bytes; 0: the wire has ended, or
    /// the read was cancelled.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<int> ReceiveInto(Memory<byte> into)
    {
        if (IsOver || !Begin()) return 0;
        var received = await Receive(into).ConfigureAwait(false);
        Finish();
        return received;
    }

    private bool IsOver => wire.Fault is not null || (Volatile.Read(ref _state) & Completed) != 0;

    private ValueTask<ReadResult> Read(int atLeast, CancellationToken token)
    {
        var needed = Math.Max(atLeast, _examined + 1);
        if (_buffer.Length >= needed || _cancelled != 0 || IsOver) return new(Result());
        if (token.IsCancellationRequested) return new(new ReadResult(_buffer.Unread, isCanceled: true, isCompleted: false));
        return token.CanBeCanceled ? FillUntil(needed, token) : Fill(needed);
    }

    private async ValueTask<ReadResult> FillUntil(int needed, CancellationToken token)
    {
        var registration = token.UnsafeRegister(static reader => ((ReceiveReader)reader!).CancelPendingRead(), this);
        await using (registration.ConfigureAwait(false))
        {
            return await Fill(needed).ConfigureAwait(false);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ReadResult> Fill(int needed)
    {
        if (!Begin()) return new(default, isCanceled: false, isCompleted: true);
        while (_buffer.Length < needed)
        {
            if (!_buffer.MakeRoom())
            {
                wire.Fail(TransportFaults.ReplyTooLarge);
                break;
            }
            var received = await Receive(_buffer.Free).ConfigureAwait(false);
            if (received == 0) break;
            _buffer.Received(received);
        }
        Finish();
        return Result();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> Receive(Memory<byte> into)
    {
        try
        {
            var received = await wire.Receive(into, _cancel.Token).ConfigureAwait(false);
            if (received == 0) wire.EndOfStream();
            return received;
        }
        catch (OperationCanceledException) when (_cancel.IsCancellationRequested)
        {
            // The flag may have been taken already by the read before: then this one is called off a second time, which is harmless.
            Volatile.Write(ref _cancelled, 1);
            return 0;
        }
        catch (Exception e)
        {
            wire.Fail(e);
            return 0;
        }
    }

    private bool Begin()
    {
        var before = Interlocked.Or(ref _state, Reading);
        if (before == 0) return true;
        if ((before & Reading) != 0) wire.Fail(TransportFaults.TwoReaders);
        else Interlocked.And(ref _state, ~Reading);
        return false;
    }

    private void Finish()
    {
        if ((Interlocked.And(ref _state, ~Reading) & Completed) != 0) _buffer.Release();
    }

    private ReadResult Result() => new(_buffer.Unread, TakeCancellation(), IsOver);

    private bool TakeCancellation()
    {
        if (_cancelled == 0) return false;
        // The new source stands before the flag falls, so a cancellation that comes between is the same one, not a lost one. The old
        // one is not disposed: the cancelling thread may still hold it, and without a timer it holds nothing itself.
        Volatile.Write(ref _cancel, new CancellationTokenSource());
        Volatile.Write(ref _cancelled, 0);
        return true;
    }
}
