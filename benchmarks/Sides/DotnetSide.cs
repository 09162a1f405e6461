using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>A side in .NET: this program again, as a child with <c>--child side workload</c>.</summary>
public sealed class DotnetSide(string name, Assembly? library = null, bool isOnCluster = false) : ISide
{
    public string Name => name;

    // the commit after the plus sign is left out
    public string? Version => library is null
        ? null
        : $"{library.GetName().Name} {library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    public Task<string?> PrepareAsync() => Task.FromResult<string?>(null);

    public bool IsOnCluster => isOnCluster;

    // The cluster has the single keys.
    public bool Runs(Workload workload) => !isOnCluster || (!workload.Pinned && workload.Kind
        is WorkloadKind.OneCaller or WorkloadKind.ManyCallers or WorkloadKind.PipelineOfGet or WorkloadKind.PipelineOfSet or WorkloadKind.StartThenAwait or WorkloadKind.MGet);

    public async Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core)
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("This process does not know its own path.");
        string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(DotnetSide).Assembly.Location] : [];
        string[] arguments =
        [
            .. self, "--child", Name, workload.Id, "--url", target.Url,
            "--warm-up", timing.WarmUpSeconds.ToString(CultureInfo.InvariantCulture),
            "--seconds", timing.MeasuredSeconds.ToString(CultureInfo.InvariantCulture),
            .. isOnCluster ? ["--cluster", string.Join(',', target.Cluster)] : Array.Empty<string>(),
        ];
        var output = await ChildProcess.RunAsync(host, arguments, core);
        return JsonSerializer.Deserialize<Measurement>(output) ?? throw new InvalidOperationException("The child printed nothing.");
    }
}
