using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>The comparison from end to end: server, data, runs, table.</summary>
public static class Comparison
{
    private const string Judged = SideList.Ours;

    private static readonly string[] Legend =
    [
        "Ratios are medians of the ratios within each round. CPU is the client's process alone.",
        "✓ ✗: the goal is met or missed by this library (ours). * a figure of the machine the goals were set on (2 cores, shared with the server).",
    ];

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        await using var server = options.Url is { } url ? await RedisServer.AttachAsync(url) : await RedisServer.StartAsync();
        var target = Target.Parse(server.Url);
        await DataSet.FillAsync(target);
        var sides = SideList.Select(options.Sides, options.Quick);
        await using var cluster = sides.Any(static side => side.IsOnCluster) ? await RedisCluster.StartAsync(new() { Replicas = 0 }) : null;
        if (cluster is not null)
        {
            target = target with { Cluster = cluster.Seeds };
            await DataSet.FillClusterAsync(target.Cluster);
        }

        var header = Machine.Describe($"{server.Kind} {server.Version} at {server.Endpoint}", options.Timing);
        foreach (var line in header) Console.WriteLine(line);
        Console.WriteLine();
        Console.Write(Table.ConsoleHeadings());

        var runner = new Runner(target, server.Pid, options.Timing, Console.IsErrorRedirected ? TextWriter.Null : Console.Error);
        var results = await runner.RunAsync(
            WorkloadList.Select(options.Workloads),
            sides,
            result => Console.Write(Table.Console(result, Judged)));

        Console.WriteLine();
        foreach (var line in (string[])[.. Legend, .. runner.Notes]) Console.WriteLine(line);
        var failures = Table.Failures(results);
        await Console.Error.WriteAsync(failures);
        var document = Document(header, results, runner.Notes);
        if (options.Markdown is { } file) await File.WriteAllTextAsync(file, document);
        if (options.Record && failures.Length == 0) await FrontPage.RecordAsync(document, results);
        return failures.Length == 0 ? 0 : 1;
    }

    private static string Document(IReadOnlyList<string> header, IReadOnlyList<WorkloadResult> results, IReadOnlyList<string> notes) =>
        $"""
        # Results

        One run of all rounds, written by `--record`; [README.md](README.md) says what is measured, how, and how to run it again.

        {string.Join("\n", header.Select(line => $"- {line}"))}

        {Table.Markdown(results, Judged)}
        {string.Join("\n", Legend.Concat(notes).Select(line => $"- {line}"))}

        """;
}
