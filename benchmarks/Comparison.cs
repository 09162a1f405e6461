using System.Globalization;
using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>The comparison from end to end: server, data, runs, tables.</summary>
public static class Comparison
{
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var workloads = WorkloadList.Select(options.Workloads);
        var sides = SideList.Select(options.Sides, options.Quick);
        await using var server = options.Url is { } url ? await RedisServer.AttachAsync(url) : await RedisServer.StartAsync(ServerOptions(workloads));
        if (server.TlsPort == 0) workloads = [.. workloads.Where(static workload => !workload.IsTls)];
        var target = Target.Parse(server.Url) with { TlsPort = server.TlsPort };
        await DataSet.FillAsync(target, workloads);
        await using var cluster = sides.Any(static side => side.IsOnCluster) ? await RedisCluster.StartAsync(new() { Replicas = 0 }) : null;
        if (cluster is not null)
        {
            target = target with { Cluster = cluster.Seeds };
            await DataSet.FillClusterAsync(target.Cluster);
        }

        var start = DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        var lines = Machine.Describe($"{server.Kind} {server.Version}", options.Timing);
        foreach (var line in (string[])[start, .. lines]) Console.WriteLine(line);
        Console.WriteLine();

        var runner = new Runner(target, server.Pid, options.Timing, Console.IsErrorRedirected ? TextWriter.Null : Console.Error);
        var figures = new List<WorkloadFigures>();
        var results = await runner.RunAsync(workloads, sides, result =>
        {
            figures.Add(Summary.Of(result, start));
            Console.Write(Table.Console(figures[^1]));
        });
        var failures = Failures(results);
        var measured = new Results([new(start, lines, runner.Versions, [.. runner.Notes, .. failures.Select(static failure => failure.Text)])], figures);
        foreach (var note in measured.Runs[0].Notes) Console.WriteLine(note);
        if (options.Json is { } file) await File.WriteAllTextAsync(file, measured.Write());

        // A peer that cannot run a load is a note of the results; this library and the loop it is measured against must.
        var isComplete = !failures.Any(static failure => SideNames.IsOurs(failure.Side) || failure.Side == SideNames.Raw);
        if (options.Record && isComplete) await Recording.WriteAsync(measured);
        return isComplete ? 0 : 1;
    }

    private static RedisServerOptions ServerOptions(IReadOnlyList<Workload> workloads) => workloads.Any(static workload => workload.IsTls)
        ? new() { Tls = new(TestCertificates.Shared.Server, TestCertificates.Shared.CaFile, TestCertificates.Shared.Client) }
        : new();

    private static (string Side, string Text)[] Failures(IReadOnlyList<WorkloadResult> results) =>
    [
        .. from result in results
           from side in result.Sides
           let failure = side.Failure
           where failure is not null
           select (side.Side, $"{result.Workload.Id}: {side.Side} failed: {failure.Split('\n')[0]}"),
    ];
}
