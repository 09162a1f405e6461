using System.IO.Pipelines;
using System.Threading.Tasks.Sources;

namespace Redis.Functional.Simulation;

/// <summary>The client's writing end: a write may complete at once or later, one at a time.</summary>
sealed class ConnectionWriter(World world, SimulatedConnection connection) : PipeWriter, IValueTaskSource<FlushResult>
{
    ManualResetValueTaskSourceCore<FlushResult> _core;
    bool _isWaiting;

    public ValueTask<FlushResult> Later(TimeSpan delay)
    {
        _isWaiting = true;
        _core.Reset();
        world.After(delay, static self => ((ConnectionWriter)self!).End(), this);
        return new(this, _core.Version);
    }

    /// <summary>Completes the write in progress, if there is one.</summary>
    public void End()
    {
        if (!_isWaiting) return;
        _isWaiting = false;
        _core.SetResult(new FlushResult(false, connection.IsClosed));
    }

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        if (_isWaiting) world.Violate("two writes at once");
        return connection.Write(source);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(new FlushResult(false, connection.IsClosed));

    public override void Advance(int bytes) => throw new NotSupportedException();

    public override Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

    public override Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();

    public override void CancelPendingFlush() { }

    public override void Complete(Exception? exception = null) { }

    public FlushResult GetResult(short token) => _core.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _core.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);
}
