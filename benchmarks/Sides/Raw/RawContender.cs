namespace Redis.Functional.Benchmarks;

/// <summary>The limit of a .NET client: an asynchronous socket that sends prepared bytes and counts replies.</summary>
public abstract class RawContender(Workload workload, Target target) : IContender
{
    private RawConnection? connection;

    protected RequestTape Tape { get; } = workload.Tape();

    protected int Depth => workload.Depth;

    protected RawConnection Connection => connection ?? throw new InvalidOperationException("Not open.");

    public static IContender For(Workload workload, Target target) => workload.Kind switch
    {
        WorkloadKind.OneCaller => new RawOneCaller(workload, target),
        WorkloadKind.ManyCallers or WorkloadKind.PairInTurn or WorkloadKind.PairAtOnce or WorkloadKind.TextValues or WorkloadKind.JsonValues or WorkloadKind.Cancellable or WorkloadKind.BulkLoad =>
            new RawManyCallers(workload, target),
        WorkloadKind.StartThenAwait => new RawStartThenAwait(workload, target),
        WorkloadKind.Connections or WorkloadKind.BlockingPop or WorkloadKind.WatchedTransaction => new RawEach(workload, target),
        WorkloadKind.IdleClients or WorkloadKind.WaitingPops => new RawWaiting(workload, target),
        WorkloadKind.Subscriber => new RawSubscriber(workload, target),
        _ => new RawExchange(workload, target),
    };

    public async ValueTask OpenAsync() => connection = await RawConnection.ConnectAsync(target, workload.IsTls);

    public abstract ValueTask<long> RunAsync(Window window);

    public ValueTask DisposeAsync()
    {
        connection?.Dispose();
        return ValueTask.CompletedTask;
    }
}
