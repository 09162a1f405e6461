using System.Diagnostics;

namespace Redis.Functional.Benchmarks;

/// <summary>The time a load is kept up; takes latencies where the workload asks for them.</summary>
public sealed class Window : IDisposable
{
    private readonly TimeSpan length;
    private readonly long[] latencies;
    private int taken;
    private volatile bool open;
    private Timer? end;

    public Window(TimeSpan length, int latencyCapacity = 0)
    {
        this.length = length;
        latencies = new long[latencyCapacity];
    }

    public bool IsOpen => open;

    public bool TakesLatencies => latencies.Length > 0;

    public void Open()
    {
        open = true;
        end = new(static window => ((Window)window!).open = false, this, length, Timeout.InfiniteTimeSpan);
    }

    /// <summary>One caller at a time. What exceeds the capacity is not kept.</summary>
    public void Take(long startTimestamp)
    {
        if (taken < latencies.Length) latencies[taken++] = Stopwatch.GetTimestamp() - startTimestamp;
    }

    public (double P50Micros, double P99Micros)? Percentiles()
    {
        if (taken == 0) return null;
        var sorted = latencies.AsSpan(0, taken);
        sorted.Sort();
        return (Micros(sorted[taken / 2]), Micros(sorted[(int)(taken * 0.99)]));
    }

    public void Dispose() => end?.Dispose();

    private static double Micros(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
