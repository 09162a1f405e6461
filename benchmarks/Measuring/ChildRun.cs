using System.Diagnostics;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>The inside of a child process: warm up, measure one window, print the measurement.</summary>
public static class ChildRun
{
    public static async Task<int> RunAsync(IContender contender, Workload workload, Timing timing)
    {
        await using (contender)
        {
            await contender.OpenAsync();
            using (var warmUp = new Window(TimeSpan.FromSeconds(timing.WarmUpSeconds), workload.TimedCallers))
            {
                warmUp.Open();
                await contender.RunAsync(warmUp);
            }

            GC.Collect();
            Console.WriteLine(JsonSerializer.Serialize(await MeasureAsync(contender, workload, timing)));
        }

        return 0;
    }

    private static async Task<Measurement> MeasureAsync(IContender contender, Workload workload, Timing timing)
    {
        using var window = new Window(TimeSpan.FromSeconds(timing.MeasuredSeconds), workload.TimedCallers);
        var allocated = GC.GetTotalAllocatedBytes(true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        window.Open();
        using var heap = new HeapPeak();
        var operations = await contender.RunAsync(window);
        var elapsed = Stopwatch.GetElapsedTime(start);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(true) - allocated;
        var latency = window.Percentiles();
        return new(operations, elapsed.TotalSeconds, cpu.TotalSeconds, allocated, latency?.P50Micros, latency?.P99Micros)
        {
            P999Micros = latency?.P999Micros,
            Memory = contender.Memory,
            Heap = heap.Bytes,
        };
    }
}
