using System.Diagnostics;

namespace Redis.Functional.Benchmarks;

/// <summary>The time a load is kept up; takes latencies where the workload asks for them.</summary>
public sealed class Window(TimeSpan length, int timedCallers = 0) : IDisposable
{
    private readonly LatencyHistogram[] latencies = [.. Enumerable.Range(0, timedCallers).Select(static _ => new LatencyHistogram())];
    private volatile bool open;
    private Timer? end;

    public bool IsOpen => open;

    public bool TakesLatencies => latencies.Length > 0;

    public TimeSpan Length => length;

    public void Open()
    {
        open = true;
        end = new(static window => ((Window)window!).open = false, this, length, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The time a call starts, for <see cref="Take"/>.</summary>
    public long Start() => TakesLatencies ? Stopwatch.GetTimestamp() : 0;

    /// <summary>The time since a call's start is a latency of that caller.</summary>
    public void Take(long start, int caller = 0)
    {
        if (TakesLatencies) latencies[caller].Add(Stopwatch.GetTimestamp() - start);
    }

    public (double P50Micros, double P99Micros, double P999Micros)? Percentiles() =>
        LatencyHistogram.Percentiles(latencies, 0.5, 0.99, 0.999) is [var p50, var p99, var p999] ? (Micros(p50), Micros(p99), Micros(p999)) : null;

    public void Dispose() => end?.Dispose();

    private static double Micros(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
