using System.Diagnostics;
using System.Runtime.InteropServices;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>A program of samples, as it was built beside these tests, to be run in a process of its own.</summary>
internal static class SampleProgram
{
    public static string Root { get; } = ServerFinder.Root() ?? throw new DirectoryNotFoundException("these tests run inside a working copy");

    /// <summary>How it is started.</summary>
    public static ProcessStartInfo Of(string sample, params string[] arguments)
    {
        // the same configuration and framework: …/IntegrationTests/bin/Release/net10.0
        var output = Path.GetRelativePath(Path.Combine(Root, "tests", "Redis.Functional.IntegrationTests"), AppContext.BaseDirectory);
        var program = Path.Combine(Root, "samples", sample, output, $"{sample}.dll");

        // the dotnet that runs these tests: …/shared/Microsoft.NETCore.App/10.0.0/
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        return new ProcessStartInfo(dotnet, [program, .. arguments]);
    }

    /// <summary>Runs one that starts servers of its own, to its end: its exit code, and what it has said.</summary>
    /// <param name="sample">Its name.</param>
    /// <param name="server">The server that it wants beside its own.</param>
    public static async Task<(int ExitCode, string Said)> RunAsync(string sample, RedisServer? server = null)
    {
        var start = Of(sample);
        if (server is not null) start.Environment["REDIS_URL"] = server.Url;
        start.RedirectStandardOutput = true;
        start.Environment["REDIS_SERVER"] = await ServerFinder.ProgramAsync();
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
