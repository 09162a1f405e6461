using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>A side in .NET: this program again, as a child with <c>--child side workload</c>.</summary>
public sealed class DotnetSide(string name, Assembly? library = null) : ISide
{
    public string Name => name;

    // the commit after the plus sign is left out
    public string? Version => library is null
        ? null
        : $"{library.GetName().Name} {library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    public Task<string?> PrepareAsync() => Task.FromResult<string?>(null);

    public bool IsOnCluster { get; init; }

    public bool IsVariant { get; init; }

    /// <summary>False when it is not measured by TLS.</summary>
    public bool HasTls { get; init; } = true;

    /// <summary>The kinds of load that the side is for; null: all.</summary>
    public IReadOnlyList<WorkloadKind>? Kinds { get; init; }

    public bool Runs(Workload workload) => !(IsOnCluster && workload.Pinned) && (HasTls || !workload.IsTls) && Kinds?.Contains(workload.Kind) != false;

    public async Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core)
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("This process does not know its own path.");
        string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(DotnetSide).Assembly.Location] : [];
        string[] arguments =
        [
            .. self, "--child", Name, workload.Id, "--url", target.Url,
            "--warm-up", timing.WarmUpSeconds.ToString(CultureInfo.InvariantCulture),
            "--seconds", timing.MeasuredSeconds.ToString(CultureInfo.InvariantCulture),
            "--tls-port", target.TlsPort.ToString(CultureInfo.InvariantCulture),
            .. IsOnCluster ? ["--cluster", string.Join(',', target.Cluster)] : Array.Empty<string>(),
        ];
        var output = await ChildProcess.RunAsync(host, arguments, core);
        return JsonSerializer.Deserialize<Measurement>(output) ?? throw new InvalidOperationException("The child printed nothing.");
    }
}
