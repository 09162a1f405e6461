using System.IO.Pipelines;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>A transport whose writes, while it holds them, are told to be done only when they are let go or the connection has ended.</summary>
sealed class LateWrites(ITransport inner) : ITransport
{
    TaskCompletionSource _told = Done();

    /// <summary>Writes from here on are held.</summary>
    public void Hold() => _told = new TaskCompletionSource();

    /// <summary>Lets go those that are held, and holds the next.</summary>
    public void LetGoAndHold()
    {
        var held = _told;
        Hold();
        held.SetResult();
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken) =>
        (await inner.Connect(endpoint, cancellationToken)).Map<TransportConnection>(connection => new Connection(connection, this));

    static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    sealed class Connection(TransportConnection inner, LateWrites owner) : TransportConnection
    {
        readonly Writer _output = new(inner.Output, owner);

        public override PipeReader Input => inner.Input;

        public override PipeWriter Output => _output;

        public override string RemoteName => inner.RemoteName;

        public override RedisError? Fault => inner.Fault;

        // The one who waits for the write goes on inside this call, before anybody has read.
        public override void Abort()
        {
            inner.Abort();
            _output.HasEnded = true;
            owner._told.TrySetResult();
        }

        public override ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    sealed class Writer(PipeWriter inner, LateWrites owner) : PipeWriter
    {
        public bool HasEnded { get; set; }

        public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
        {
            var told = owner._told;
            var result = await inner.WriteAsync(source, cancellationToken);
            await told.Task;
            return HasEnded ? new FlushResult(isCanceled: false, isCompleted: true) : result;
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

        public override void Advance(int bytes) => inner.Advance(bytes);

        public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);
    }
}
