using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Redis.Functional.Benchmarks;

/// <summary>Where and when figures were taken: without it they mean nothing.</summary>
public static class Machine
{
    public static IReadOnlyList<string> Describe(string server, Timing timing) =>
    [
        $"{Processor()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}"
            + LoadAverage(),
        $"{RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} GC"
            + (IsOptimised ? "" : ", DEBUG BUILD: the figures mean nothing"),
        server,
        string.Create(
            CultureInfo.InvariantCulture,
            $"medians of {timing.Rounds} rounds; a fresh process per side and round, {timing.WarmUpSeconds} s warm-up, {timing.MeasuredSeconds} s measured"),
    ];

    private static bool IsOptimised =>
#if DEBUG
        false;
#else
        true;
#endif

    private static string Processor()
    {
        const string info = "/proc/cpuinfo";
        var line = File.Exists(info) ? File.ReadLines(info).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "unknown processor" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string LoadAverage()
    {
        const string load = "/proc/loadavg";
        return File.Exists(load) ? $", load {File.ReadAllText(load).Split(' ')[0]} before the run" : "";
    }
}
