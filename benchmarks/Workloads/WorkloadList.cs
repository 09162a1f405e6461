namespace Redis.Functional.Benchmarks;

/// <summary>All workloads, in the order of the tables.</summary>
public static class WorkloadList
{
    private static readonly Goal Usual = new() { OfRaw = 0.85, OfStackExchange = 1.2 };

    public static IReadOnlyList<Workload> All { get; } = [.. Table(), .. Idle(), .. CurveWorkloads.All];

    /// <summary>The workloads named: an identifier, or the part of several before a hyphen (<c>W3</c>); without names those of the tables.</summary>
    public static IReadOnlyList<Workload> Select(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return [.. All.Where(static workload => workload.Curve is null)];
        var chosen = names.SelectMany(Matching).ToHashSet();
        return [.. All.Where(chosen.Contains)];
    }

    public static Workload Find(string id) => All.Single(workload => workload.Id == id);

    private static Workload[] Matching(string name) =>
        All.Where(workload => Names(workload, name)).ToArray() is { Length: > 0 } found
            ? found
            : throw new FormatException($"No workload {name}; there are {string.Join(", ", All.Select(workload => workload.Id))}.");

    private static bool Names(Workload workload, string name) =>
        $"{workload.Id}-".StartsWith($"{name}-", StringComparison.OrdinalIgnoreCase) || (name == CurveWorkloads.Name && workload.Curve is not null);

    private static IEnumerable<Workload> Table() =>
    [
        new("W1", "one caller, GET after GET", WorkloadKind.OneCaller, 1, new() { OfRaw = 0.9, CpuOfRaw = 1.1, MedianOfRaw = 1.0, OfStackExchange = 1.2 }) { Peer = new(1, 1, "get") },
        new("W1-pinned", "one caller, server and client on one core", WorkloadKind.OneCaller, 1, new() { OfRaw = 0.9, CpuMicros = 5.5, MedianOfRaw = 1.0, OfStackExchange = 1.2 })
        { Peer = new(1, 1, "get"), Pinned = true },
        new("W1-tls", "one caller, by TLS", WorkloadKind.OneCaller, 1, Usual) { Peer = new(1, 1, "get"), IsTls = true },
        new("W2-64", "64 callers, GET and SET", WorkloadKind.ManyCallers, 64, new() { OfStackExchange = 1.2, OfPeer = 7, OpsPerSecond = 800e3, CpuMicros = 1.5, Bytes = 96 })
        { Peer = new(50, 1, "get,set") },
        new("W2-64-tls", "64 callers, GET and SET, by TLS", WorkloadKind.ManyCallers, 64, new() { OfStackExchange = 1.2 }) { Peer = new(50, 1, "get,set"), IsTls = true },
        new("W2-512", "512 callers, GET and SET", WorkloadKind.ManyCallers, 512, new() { OfStackExchange = 1.2, OfPeer = 0.65, OpsPerSecond = 1.8e6, CpuMicros = 0.55, Bytes = 96 })
        { Peer = new(50, 100, "get,set") },
        new("W2-512-timed", "512 callers, each call timed", WorkloadKind.ManyCallers, 512, new() { TailOfRaw = 2, OfStackExchange = 1.2 }) { IsTimed = true },
        new("W3-100", "pipelines of 100 GET", WorkloadKind.PipelineOfGet, 100, new() { OfRaw = 1.0, OfStackExchange = 1.2, OfPeer = 1.1, OpsPerSecond = 1.15e6, CpuMicros = 0.80, Bytes = 120 })
        { Peer = new(1, 100, "get") },
        new("W3-1000", "pipelines of 1,000 GET", WorkloadKind.PipelineOfGet, 1_000, Usual with { OfPeer = 0.95, OpsPerSecond = 2.0e6, CpuMicros = 0.35, Bytes = 120 })
        { Peer = new(1, 1_000, "get") },
        new("W3-1000-tls", "pipelines of 1,000 GET, by TLS", WorkloadKind.PipelineOfGet, 1_000, Usual) { Peer = new(1, 1_000, "get"), IsTls = true },
        new("W3-1000-SET", "pipelines of 1,000 SET", WorkloadKind.PipelineOfSet, 1_000, Usual with { OfPeer = 0.95, OpsPerSecond = 1.5e6, CpuMicros = 0.50, Bytes = 72 })
        { Peer = new(1, 1_000, "set") },
        new("W4", "start 10,000 GET, then await each", WorkloadKind.StartThenAwait, DataSet.Keys, Usual with { OpsPerSecond = 2.1e6, CpuMicros = 0.42, Bytes = 96 }),
        new("W5-MGET", "MGET of 1,000 values", WorkloadKind.MGet, 1, Usual with { OpsPerSecond = 4.2e3, CpuMicros = 190, Bytes = 44e3 }),
        new("W5-LRANGE", "LRANGE of 1,000 values", WorkloadKind.LRange, 1, Usual with { OpsPerSecond = 9e3, CpuMicros = 115, Bytes = 44e3 }),
        new("W5-HGETALL", "HGETALL of 1,000 fields", WorkloadKind.HGetAll, 1, Usual with { OpsPerSecond = 5.2e3, CpuMicros = 190, Bytes = 88e3 }),
        new("W6-GET", "GET of 1 MiB", WorkloadKind.BlobGet, 1, Usual with { OpsPerSecond = 2.0e3, CpuMicros = 430, Bytes = 1.05e6 }),
        new("W6-GET-tls", "GET of 1 MiB, by TLS", WorkloadKind.BlobGet, 1, Usual) { IsTls = true },
        new("W6-SET", "SET of 1 MiB", WorkloadKind.BlobSet, 1, Usual with { OpsPerSecond = 3.0e3, CpuMicros = 300, Bytes = 400 }),
        new("W7", "messages to one subscriber", WorkloadKind.Subscriber, 1, new() { OfRaw = 0.95, OfStackExchange = 1.2, OpsPerSecond = 1.5e6, CpuMicros = 0.55, Bytes = 96 }),
        new("W8-1", "one caller, GET then SET", WorkloadKind.PairInTurn, 1, Usual with { ProgramsOfCommands = 0.95 }),
        new("W8-64", "64 callers, GET then SET", WorkloadKind.PairInTurn, 64, new() { OfStackExchange = 1.2, ProgramsOfCommands = 0.95 }),
        new("W8-zip-1", "one caller, GET with SET", WorkloadKind.PairAtOnce, 1, Usual with { ProgramsOfCommands = 0.95 }),
        new("W8-zip-64", "64 callers, GET with SET", WorkloadKind.PairAtOnce, 64, new() { OfStackExchange = 1.2, ProgramsOfCommands = 0.95 }),
        new("W9-text", "64 callers, values as text", WorkloadKind.TextValues, 64, new() { OfStackExchange = 1.2 }),
        new("W9-json", "64 callers, values as JSON", WorkloadKind.JsonValues, 64, new() { OfStackExchange = 1.2 }),
        new("W10", "64 callers, a token in every call", WorkloadKind.Cancellable, 64, new() { OfStackExchange = 1.2 }),
        new("W11-BLPOP", "16 callers, RPUSH then BLPOP", WorkloadKind.BlockingPop, 16, new() { OfRaw = 0.85 }),
        new("W11-WATCH", "16 callers, WATCH and MULTI", WorkloadKind.WatchedTransaction, 16, Usual),
        new("W12", "a load of SETs, 8,192 in flight", WorkloadKind.BulkLoad, 8_192, new() { OfStackExchange = 1.2, OfByHand = 0.8, Heap = 64 << 20 }) { Peer = new(1, 1_000, "set") },
    ];

    private static IEnumerable<Workload> Idle() =>
    [
        new("idle-1000", "1,000 idle clients", WorkloadKind.IdleClients, 1_000, new() { Memory = 24 * 1024 }),
        new("waiting-500", "500 waiting BLPOP of one client", WorkloadKind.WaitingPops, 500, new() { Memory = 24 * 1024 }),
    ];
}
