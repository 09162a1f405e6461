namespace Redis.Functional.Benchmarks;

/// <summary>What one process of one side did in its window. A child prints it as one line of JSON.</summary>
public sealed record Measurement(long Operations, double Seconds, double? CpuSeconds, long? AllocatedBytes, double? P50Micros, double? P99Micros)
{
    public double? P999Micros { get; init; }

    /// <summary>Memory of the process for each idle client or waiting call.</summary>
    public double? Memory { get; init; }

    /// <summary>The largest managed heap.</summary>
    public double? Heap { get; init; }

    public double OpsPerSecond => Operations / Seconds;

    public double? CpuMicros => CpuSeconds * 1e6 / Operations;

    public double? CpuShare => 100 * CpuSeconds / Seconds;

    public double? Bytes => (double?)AllocatedBytes / Operations;
}
