using System.IO.Pipelines;

namespace Redis.Functional.Testing;

/// <summary>A connection whose requests and replies pass the faults that are armed.</summary>
internal sealed class FaultyConnection : TransportConnection
{
    private readonly TransportConnection _inner;
    private readonly Pipe _replies = new(new PipeOptions(useSynchronizationContext: false));
    private readonly CancellationTokenSource _ended = new();
    private readonly ReplyPump _pump;
    private RedisError? _fault;

    internal FaultyConnection(TransportConnection inner, FaultState state)
    {
        _inner = inner;
        var replies = new ReplySide(state);
        Output = new RequestWriter(this, new RequestSide(state, replies), state.Traffic, inner.Output, inner.Input);
        _pump = new ReplyPump(this, state, replies, inner.Input, _replies.Writer, _ended.Token);
        state.Opened(this);

        // It outlives the call that happens to dial.
        using (ExecutionContext.SuppressFlow()) _ = Task.Run(_pump.Run);
    }

    public override PipeReader Input => _replies.Reader;

    public override PipeWriter Output { get; }

    public override string RemoteName => _inner.RemoteName;

    public override bool HasUnread => !_pump.IsHeld && _inner.HasUnread;

    public override long UnconfirmedBytes => _inner.UnconfirmedBytes;

    public override RedisError? Fault => Volatile.Read(ref _fault) ?? _inner.Fault;

    /// <summary>True once a fault has ended it.</summary>
    internal bool IsCut => Volatile.Read(ref _fault) is not null;

    public override void Abort()
    {
        _inner.Abort();
        _ended.Cancel();
        _replies.Writer.CancelPendingFlush();
    }

    public override ValueTask DisposeAsync()
    {
        Abort();
        return _inner.DisposeAsync();
    }

    public override string ToString() => RemoteName;

    /// <summary>Ends it, and says why. False when it has ended before.</summary>
    internal bool Cut(string reason)
    {
        if (Fault is not null || Interlocked.CompareExchange(ref _fault, new RedisError.Connection(ConnectionFault.Lost, reason, Delivery.Unknown), null) is not null) return false;
        Abort();
        return true;
    }
}
