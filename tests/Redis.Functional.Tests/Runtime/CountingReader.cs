using System.Buffers;
using System.IO.Pipelines;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Counts what its user has read and is done with.</summary>
sealed class CountingReader(PipeReader inner) : PipeReader
{
    ReadOnlySequence<byte> _buffer;
    long _consumed;
    long _read;

    /// <summary>Bytes that the user has looked at, up to its last <see cref="AdvanceTo(SequencePosition)"/>.</summary>
    public long Read => Volatile.Read(ref _read);

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var result = await inner.ReadAsync(cancellationToken).ConfigureAwait(false);
        _buffer = result.Buffer;
        return result;
    }

    public override bool TryRead(out ReadResult result)
    {
        var read = inner.TryRead(out result);
        if (read) _buffer = result.Buffer;
        return read;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        var read = _consumed + _buffer.Slice(0, examined).Length;
        _consumed += _buffer.Slice(0, consumed).Length;
        inner.AdvanceTo(consumed, examined);
        Volatile.Write(ref _read, read);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);
}
