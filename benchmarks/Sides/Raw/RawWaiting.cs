namespace Redis.Functional.Benchmarks;

/// <summary>Connections that are idle, or wait for BLPOP until the end of the window pushes.</summary>
public sealed class RawWaiting(Workload workload, Target target) : RawConnections(workload, target)
{
    private readonly bool pops = workload.Kind is WorkloadKind.WaitingPops;
    private readonly Target target = target;

    public override async ValueTask<long> RunAsync(Window window)
    {
        if (!pops)
        {
            await Task.Delay(window.Length);
            return Depth;
        }

        using var pusher = await RawConnection.ConnectAsync(target);
        await pusher.ExchangeAsync(RespRequest.Encode(["DEL", .. Enumerable.Range(0, Depth).Select(DataSet.Jobs)]), 1);
        var waiting = base.RunAsync(window);
        await Task.Delay(window.Length);
        for (var caller = 0; caller < Depth; caller++) await pusher.ExchangeAsync(RespRequest.Encode("RPUSH", DataSet.Jobs(caller), DataSet.Value(caller)), 1);
        return await waiting;
    }

    protected override async Task<long> CallAsync(RawConnection connection, int caller, Window window)
    {
        await connection.ExchangeAsync(RespRequest.Encode("BLPOP", DataSet.Jobs(caller), "60"), 1);
        return 1;
    }
}
