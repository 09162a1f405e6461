using System.IO.Pipelines;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Socket connections whose next write does not reach the server when the test says so.</summary>
sealed class DisturbedTransport : ITransport
{
    readonly SocketTransport _sockets = new(new RedisConfig());
    Disturbance? _next;

    /// <summary>The next write is answered as one that was cancelled before a byte was written.</summary>
    public void CancelNextWrite() => Volatile.Write(ref _next, new(IsHeld: false));

    /// <summary>The next write goes on until its connection ends. The task completes when it has begun.</summary>
    public Task HoldNextWrite()
    {
        var next = new Disturbance(IsHeld: true);
        Volatile.Write(ref _next, next);
        return next.Begun.Task;
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken token) =>
        (await _sockets.Connect(endpoint, token)).Map<TransportConnection>(connection => new Connection(this, connection));

    sealed record Disturbance(bool IsHeld)
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    sealed class Connection(DisturbedTransport owner, TransportConnection inner) : TransportConnection
    {
        readonly TaskCompletionSource<FlushResult> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override PipeReader Input => inner.Input;

        public override PipeWriter Output => field ??= new Writer(this, inner.Output);

        public override string RemoteName => inner.RemoteName;

        public override RedisError? Fault => inner.Fault;

        public override void Abort()
        {
            _ended.TrySetResult(new FlushResult(isCanceled: false, isCompleted: true));
            inner.Abort();
        }

        public override ValueTask DisposeAsync() => inner.DisposeAsync();

        public ValueTask<FlushResult>? Disturbed()
        {
            if (Interlocked.Exchange(ref owner._next, null) is not { } disturbance) return null;
            disturbance.Begun.SetResult();
            return disturbance.IsHeld ? new(_ended.Task) : new(new FlushResult(isCanceled: true, isCompleted: false));
        }
    }

    sealed class Writer(Connection connection, PipeWriter inner) : PipeWriter
    {
        public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

        public override void Advance(int bytes) => inner.Advance(bytes);

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

        public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
            connection.Disturbed() ?? inner.WriteAsync(source, cancellationToken);

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);
    }
}
