namespace Redis.Functional.Benchmarks;

/// <summary>All workloads, in the order of the table.</summary>
public static class WorkloadList
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        new("W1", "one caller, GET after GET", WorkloadKind.OneCaller, 1,
            new() { OfRaw = 0.9, CpuOfRaw = 1.1, MedianOfRaw = 1.0 })
        { Peer = new(1, 1, "get") },
        new("W1-pinned", "one caller, server and client on one core", WorkloadKind.OneCaller, 1,
            new() { OfRaw = 0.9, CpuMicros = 5.5, MedianOfRaw = 1.0 })
        { Peer = new(1, 1, "get"), Pinned = true },
        new("W2-64", "64 callers, GET and SET, one connection", WorkloadKind.ManyCallers, 64,
            new() { OfPeer = 7, OpsPerSecond = 800e3, CpuMicros = 1.5, Bytes = 96 })
        { Peer = new(50, 1, "get,set") },
        new("W2-512", "512 callers, GET and SET, one connection", WorkloadKind.ManyCallers, 512,
            new() { OfPeer = 0.65, OpsPerSecond = 1.8e6, CpuMicros = 0.55, Bytes = 96 })
        { Peer = new(50, 100, "get,set") },
        new("W3-100", "pipelines of 100 GET", WorkloadKind.PipelineOfGet, 100,
            new() { OfRaw = 1.0, OfPeer = 1.1, OpsPerSecond = 1.15e6, CpuMicros = 0.80, Bytes = 120 })
        { Peer = new(1, 100, "get") },
        new("W3-1000", "pipelines of 1,000 GET", WorkloadKind.PipelineOfGet, 1_000,
            new() { OfRaw = 0.85, OfPeer = 0.95, OpsPerSecond = 2.0e6, CpuMicros = 0.35, Bytes = 120 })
        { Peer = new(1, 1_000, "get") },
        new("W3-1000-SET", "pipelines of 1,000 SET", WorkloadKind.PipelineOfSet, 1_000,
            new() { OfRaw = 0.85, OfPeer = 0.95, OpsPerSecond = 1.5e6, CpuMicros = 0.50, Bytes = 72 })
        { Peer = new(1, 1_000, "set") },
        new("W4", "start 10,000 GET, then await each", WorkloadKind.StartThenAwait, DataSet.Keys,
            new() { OfRaw = 0.80, OpsPerSecond = 2.1e6, CpuMicros = 0.42, Bytes = 96 }),
        new("W5-MGET", "MGET of 1,000 values", WorkloadKind.MGet, 1,
            new() { OfRaw = 0.8, OpsPerSecond = 4.2e3, CpuMicros = 190, Bytes = 44e3 }),
        new("W5-LRANGE", "LRANGE of 1,000 values", WorkloadKind.LRange, 1,
            new() { OfRaw = 0.8, OpsPerSecond = 9e3, CpuMicros = 115, Bytes = 44e3 }),
        new("W5-HGETALL", "HGETALL of 1,000 fields", WorkloadKind.HGetAll, 1,
            new() { OfRaw = 0.8, OpsPerSecond = 5.2e3, CpuMicros = 190, Bytes = 88e3 }),
        new("W6-GET", "GET of 1 MiB", WorkloadKind.BlobGet, 1,
            new() { OfRaw = 0.8, OpsPerSecond = 2.0e3, CpuMicros = 430, Bytes = 1.05e6 }),
        new("W6-SET", "SET of 1 MiB", WorkloadKind.BlobSet, 1,
            new() { OfRaw = 0.8, OpsPerSecond = 3.0e3, CpuMicros = 300, Bytes = 400 }),
        new("W7", "messages of 16 bytes to one subscriber", WorkloadKind.Subscriber, 1,
            new() { OfRaw = 0.95, OpsPerSecond = 1.5e6, CpuMicros = 0.55, Bytes = 96 }),
        new("W8-1", "one caller, GET then SET, as commands and as programs", WorkloadKind.PairInTurn, 1, new() { OfRaw = 0.85, ProgramsOfCommands = 0.95 }),
        new("W8-64", "64 callers, GET then SET, as commands and as programs", WorkloadKind.PairInTurn, 64, new() { ProgramsOfCommands = 0.95 }),
        new("W8-zip-1", "one caller, GET and SET at once, as commands and as programs", WorkloadKind.PairAtOnce, 1, new() { OfRaw = 0.85, ProgramsOfCommands = 0.95 }),
        new("W8-zip-64", "64 callers, GET and SET at once, as commands and as programs", WorkloadKind.PairAtOnce, 64, new() { ProgramsOfCommands = 0.95 }),
    ];

    /// <summary>The workloads named: an identifier, or the part of several before a hyphen (<c>W3</c>).</summary>
    public static IReadOnlyList<Workload> Select(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return All;
        var chosen = names.SelectMany(Matching).ToHashSet();
        return [.. All.Where(chosen.Contains)];
    }

    public static Workload Find(string id) => All.Single(workload => workload.Id == id);

    private static Workload[] Matching(string name) =>
        All.Where(workload => $"{workload.Id}-".StartsWith($"{name}-", StringComparison.OrdinalIgnoreCase)).ToArray() is { Length: > 0 } found
            ? found
            : throw new FormatException($"No workload {name}; there are {string.Join(", ", All.Select(workload => workload.Id))}.");
}
