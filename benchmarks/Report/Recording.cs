using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>Writes what a run with <c>--record</c> measured into the repository: RESULTS.json, and the documents made of it.</summary>
public static class Recording
{
    public static async Task WriteAsync(Results measured)
    {
        var root = ServerFinder.Root() ?? throw new InvalidOperationException("--record runs in a clone of the repository.");
        var json = Path.Combine(root, Documents.Json);
        var before = File.Exists(json) ? Results.Read(await File.ReadAllTextAsync(json)) : new([], []);
        var all = before.With(measured, [.. WorkloadList.All.Select(static workload => workload.Id)]);
        await WriteDocumentsAsync(root, all);
    }

    /// <summary>The documents once more, of the figures recorded before.</summary>
    public static async Task<int> RenderAsync()
    {
        var root = ServerFinder.Root() ?? throw new InvalidOperationException("--render runs in a clone of the repository.");
        await WriteDocumentsAsync(root, Results.Read(await File.ReadAllTextAsync(Path.Combine(root, Documents.Json))));
        return 0;
    }

    private static async Task WriteDocumentsAsync(string root, Results results)
    {
        var charts = Directory.CreateDirectory(Path.Combine(root, Documents.Charts));
        await File.WriteAllTextAsync(Path.Combine(root, Documents.Json), results.Write());
        foreach (var old in charts.EnumerateFiles("*.svg")) old.Delete();
        var readme = await File.ReadAllTextAsync(Path.Combine(root, "README.md"));
        foreach (var (path, text) in Documents.Of(results, readme)) await File.WriteAllTextAsync(Path.Combine(root, path), text);
    }
}
