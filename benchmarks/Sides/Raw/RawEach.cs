namespace Redis.Functional.Benchmarks;

/// <summary>Each caller sends a block of prepared requests on its own connection, awaits its replies, then the next block.</summary>
public sealed class RawEach(Workload workload, Target target) : RawConnections(workload, target)
{
    private readonly WorkloadKind kind = workload.Kind;

    protected override async Task<long> CallAsync(RawConnection connection, int caller, Window window)
    {
        var blocks = Blocks(caller);
        var perTurn = kind is WorkloadKind.WatchedTransaction ? 1 : blocks.Length;
        var done = 0L;
        for (; window.IsOpen; done += perTurn)
            foreach (var (bytes, replies) in blocks) await connection.ExchangeAsync(bytes, replies);
        return done;
    }

    private (byte[] Bytes, int Replies)[] Blocks(int caller)
    {
        var (key, value, jobs) = (DataSet.Key(caller), DataSet.Value(caller), DataSet.Jobs(caller));
        return kind switch
        {
            WorkloadKind.BlockingPop => [(RespRequest.Encode("RPUSH", jobs, value), 1), (RespRequest.Encode("BLPOP", jobs, "5"), 1)],
            WorkloadKind.WatchedTransaction =>
            [
                ([.. RespRequest.Encode("WATCH", key), .. RespRequest.Encode("GET", key)], 2),
                ([.. RespRequest.Encode("MULTI"), .. RespRequest.Encode("SET", key, value), .. RespRequest.Encode("EXEC")], 3),
            ],
            _ => [(RespRequest.Encode("GET", key), 1), (RespRequest.Encode("SET", key, value), 1)],
        };
    }
}
