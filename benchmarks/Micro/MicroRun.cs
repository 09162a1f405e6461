using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>Times each case: the median and the best of samples of some fifty milliseconds, after the code is compiled for good.</summary>
public static class MicroRun
{
    private const int Samples = 11;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(50);

    public static int Run(IEnumerable<MicroCase> cases)
    {
        Console.WriteLine($"{"case",-56} {"ns/op",9} {"best",9} {"B/op",9}");
        foreach (var each in cases)
        {
            var calls = Calibrate(each.Body);
            var samples = new (double Nanos, double Bytes)[Samples];
            for (var i = 0; i < Samples; i++) samples[i] = Measure(each, calls);
            var sorted = samples.Select(sample => sample.Nanos).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{each.Name,-56} {sorted[Samples / 2],9:F1} {sorted[0],9:F1} {samples.Min(sample => sample.Bytes),9:F1}"));
        }

        return 0;
    }

    // how many calls fill a sample, at the speed reached when the warm-up ends
    private static int Calibrate(Action body)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp) body();
        start = Stopwatch.GetTimestamp();
        var calls = 0;
        for (; Stopwatch.GetElapsedTime(start) < Sample; calls++) body();
        return calls;
    }

    private static (double Nanos, double Bytes) Measure(MicroCase each, int calls)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++) each.Body();
        var elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var operations = (double)calls * each.Operations;
        return (elapsed.TotalNanoseconds / operations, allocated / operations);
    }
}
