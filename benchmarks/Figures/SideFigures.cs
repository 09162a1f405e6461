namespace Redis.Functional.Benchmarks;

/// <summary>What one side did with one workload. A ratio is the median of the ratios within each round.</summary>
public sealed record SideFigures(string Side)
{
    public Spread? OpsPerSecond { get; init; }

    /// <summary>CPU time of the client's process per operation.</summary>
    public Spread? CpuMicros { get; init; }

    /// <summary>Bytes allocated per operation.</summary>
    public Spread? Bytes { get; init; }

    public Spread? P50Micros { get; init; }

    public Spread? P99Micros { get; init; }

    public Spread? P999Micros { get; init; }

    /// <summary>Memory of the process in bytes for each idle client or waiting call, without what one needs.</summary>
    public Spread? Memory { get; init; }

    /// <summary>The largest managed heap in bytes.</summary>
    public Spread? Heap { get; init; }

    /// <summary>CPU time in per cent of a core.</summary>
    public Spread? CpuShare { get; init; }

    public double? OfOurs { get; init; }

    public double? OfRaw { get; init; }

    public double? CpuOfRaw { get; init; }

    public double? OfPeer { get; init; }
}
