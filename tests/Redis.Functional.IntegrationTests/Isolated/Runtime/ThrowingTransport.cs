using System.Buffers;
using System.IO.Pipelines;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A transport that breaks its promise at the n-th step: it throws. What a caller's own transport may do must hurt no call.</summary>
internal sealed class ThrowingTransport(ITransport inner, int throwAt) : ITransport
{
    private int steps;

    /// <summary>How many steps were taken.</summary>
    public int Steps => Volatile.Read(ref steps);

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken token)
    {
        Step();
        return (await inner.Connect(endpoint, token)).Map<TransportConnection>(connection => new Connection(this, connection));
    }

    private void Step()
    {
        if (Interlocked.Increment(ref steps) == throwAt) throw new IOException("the transport broke its promise");
    }

    private sealed class Connection(ThrowingTransport owner, TransportConnection inner) : TransportConnection
    {
        public override PipeReader Input { get; } = new Reader(owner, inner.Input);

        public override PipeWriter Output { get; } = new Writer(owner, inner.Output);

        public override string RemoteName => inner.RemoteName;

        public override RedisError? Fault => inner.Fault;

        public override void Abort() => inner.Abort();

        public override ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    private sealed class Reader(ThrowingTransport owner, PipeReader inner) : PipeReader
    {
        public override bool TryRead(out ReadResult result)
        {
            owner.Step();
            return inner.TryRead(out result);
        }

        public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
        {
            owner.Step();
            var result = await inner.ReadAsync(cancellationToken);
            owner.Step();
            return result;
        }

        public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

        public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
        {
            owner.Step();
            inner.AdvanceTo(consumed, examined);
        }

        public override void CancelPendingRead() => inner.CancelPendingRead();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);
    }

    private sealed class Writer(ThrowingTransport owner, PipeWriter inner) : PipeWriter
    {
        public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

        public override void Advance(int bytes) => inner.Advance(bytes);

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

        public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
        {
            owner.Step();
            var result = await inner.WriteAsync(source, cancellationToken);
            owner.Step();
            return result;
        }

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);
    }
}
