using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace Redis.Functional.Benchmarks;

/// <summary>The micro-benchmarks under BenchmarkDotNet, inside this process: no project is generated, so that nothing is restored.</summary>
public static class MicroRun
{
    private static readonly Type[] Benchmarks = [typeof(RespMicro), typeof(CommandMicro), typeof(ListMicro), typeof(ProgramMicro), typeof(RoutingMicro), typeof(RoutePlanMicro), typeof(PartsMicro), typeof(CacheMicro)];

    public static int Run(IReadOnlyList<string> options)
    {
        var config = ManualConfig.CreateEmpty()
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "redis-functional-benchmarks"));
        string[] filter = options.Contains("--filter") ? [] : ["--filter", "*"];
        string[] chosen = ["--inProcess", "--join", .. filter, .. options];
        var summaries = BenchmarkSwitcher.FromTypes(Benchmarks).Run(chosen, config);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
