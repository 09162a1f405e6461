namespace Redis.Functional.Benchmarks;

/// <summary>What one process of one side did in its window. A child prints it as one line of JSON.</summary>
public sealed record Measurement(
    long Operations, double Seconds, double? CpuSeconds, long? AllocatedBytes, double? P50Micros, double? P99Micros)
{
    public double OpsPerSecond => Operations / Seconds;

    public double? CpuMicros => CpuSeconds * 1e6 / Operations;

    public double? Bytes => (double?)AllocatedBytes / Operations;
}
