namespace Redis.Functional.Benchmarks;

/// <summary>One load: its shape, how many commands are in flight, what must be reached, and redis-benchmark's nearest equivalent.</summary>
public sealed record Workload(string Id, string Title, WorkloadKind Kind, int Depth, Goal Goal)
{
    /// <summary>Server and client share one core; else a lone caller measures how fast idle cores wake up.</summary>
    public bool Pinned { get; init; }

    /// <summary>By the server's encrypted port.</summary>
    public bool IsTls { get; init; }

    /// <summary>Each call is timed, which costs a little throughput.</summary>
    public bool IsTimed { get; init; }

    /// <summary>The length of the one value of <see cref="WorkloadKind.BlobGet"/> and <see cref="WorkloadKind.BlobSet"/>.</summary>
    public int ValueBytes { get; init; } = DataSet.BlobLength;

    /// <summary>Its place on a curve of growth; null: it is a workload of the table.</summary>
    public CurvePoint? Curve { get; init; }

    /// <summary>Options of redis-benchmark; null: it has nothing like it.</summary>
    public PeerLoad? Peer { get; init; }

    /// <summary>Nothing is called: memory and CPU are measured.</summary>
    public bool IsIdle => Kind is WorkloadKind.IdleClients or WorkloadKind.WaitingPops;

    /// <summary>How many callers' calls are timed.</summary>
    public int TimedCallers => Kind is WorkloadKind.OneCaller ? 1 : IsTimed ? Depth : 0;

    /// <summary>How many commands a side that knows no callers keeps in flight; null: it sends a block and awaits all of it.</summary>
    public int? InFlight => Kind switch
    {
        WorkloadKind.ManyCallers or WorkloadKind.PairInTurn or WorkloadKind.TextValues or WorkloadKind.JsonValues or WorkloadKind.Cancellable or WorkloadKind.BulkLoad => Depth,
        WorkloadKind.PairAtOnce => 2 * Depth,
        _ => null,
    };

    /// <summary>The requests of the sides that send prepared bytes.</summary>
    public RequestTape Tape()
    {
        static RequestTape Each(int count, Func<int, byte[]> request) => new([.. Enumerable.Range(0, count).Select(request)]);
        static byte[] Get(int i) => RespRequest.Encode("GET", DataSet.Key(i));
        static byte[] Set(int i) => RespRequest.Encode("SET", DataSet.Key(i), DataSet.Value(i));
        static byte[] MGet(int i) =>
            RespRequest.Encode(["MGET", .. Enumerable.Range(i * DataSet.Elements, DataSet.Elements).Select(DataSet.Key)]);
        static byte[] Json(int i) =>
            i % 2 == 0 ? RespRequest.Encode("GET", DataSet.JsonKey(i)) : RespRequest.Encode("SET", DataSet.JsonKey(i), DataSet.JsonText(i));
        return Kind switch
        {
            WorkloadKind.ManyCallers or WorkloadKind.PairInTurn or WorkloadKind.PairAtOnce or WorkloadKind.TextValues or WorkloadKind.Cancellable or WorkloadKind.Connections =>
                Each(DataSet.Keys, i => i % 2 == 0 ? Get(i) : Set(i)),
            WorkloadKind.JsonValues => Each(DataSet.Keys, Json),
            WorkloadKind.PipelineOfGet => Each(Math.Max(DataSet.Keys, Depth), Get),
            WorkloadKind.PipelineOfSet or WorkloadKind.BulkLoad => Each(DataSet.Keys, Set),
            WorkloadKind.MGet => Each(DataSet.Keys / DataSet.Elements, MGet),
            WorkloadKind.LRange => Each(1, _ => RespRequest.Encode("LRANGE", DataSet.List, "0", "999")),
            WorkloadKind.HGetAll => Each(1, _ => RespRequest.Encode("HGETALL", DataSet.Hash)),
            WorkloadKind.BlobGet => Each(1, _ => RespRequest.Encode("GET", DataSet.Blob(ValueBytes))),
            WorkloadKind.BlobSet => Each(1, _ => RespRequest.Encode("SET", DataSet.BlobCopy, DataSet.BlobText(ValueBytes))),
            _ => Each(DataSet.Keys, Get),
        };
    }
}
