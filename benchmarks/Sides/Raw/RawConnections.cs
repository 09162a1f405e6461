namespace Redis.Functional.Benchmarks;

/// <summary>Callers with a connection each.</summary>
public abstract class RawConnections(Workload workload, Target target) : IContender
{
    private const int SmallBuffer = 4 * 1024;
    private readonly List<RawConnection> connections = [];

    public double? Memory { get; protected set; }

    protected int Depth => workload.Depth;

    public async ValueTask OpenAsync()
    {
        using (await RawConnection.ConnectAsync(target, bufferLength: SmallBuffer))
        {
            // the first one brings the code
        }

        var before = ProcessMemory.Now();
        while (connections.Count < Depth) connections.Add(await RawConnection.ConnectAsync(target, bufferLength: SmallBuffer));
        if (workload.IsIdle) Memory = (ProcessMemory.Now() - before) / Depth;
    }

    public virtual async ValueTask<long> RunAsync(Window window)
    {
        var callers = connections.Select((connection, caller) => Task.Run(() => CallAsync(connection, caller, window)));
        return (await Task.WhenAll(callers)).Sum();
    }

    public ValueTask DisposeAsync()
    {
        foreach (var connection in connections) connection.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>One caller; answers how many operations were completed.</summary>
    protected abstract Task<long> CallAsync(RawConnection connection, int caller, Window window);
}
