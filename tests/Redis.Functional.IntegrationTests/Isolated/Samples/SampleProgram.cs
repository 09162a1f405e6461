using System.Diagnostics;
using System.Runtime.InteropServices;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>A program of samples, as it was built beside these tests, to be run in a process of its own.</summary>
internal static class SampleProgram
{
    public static string Root { get; } = ServerFinder.Root() ?? throw new DirectoryNotFoundException("these tests run inside a working copy");

    // the dotnet that runs these tests: …/shared/Microsoft.NETCore.App/10.0.0/
    private static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <summary>How it is started.</summary>
    public static ProcessStartInfo Of(string sample, params string[] arguments)
    {
        // the same configuration and framework: …/IntegrationTests/bin/Release/net10.0
        var output = Path.GetRelativePath(Path.Combine(Root, "tests", "Redis.Functional.IntegrationTests"), AppContext.BaseDirectory);
        var program = Path.Combine(Root, "samples", sample, output, $"{sample}.dll");

        return new ProcessStartInfo(Dotnet, [program, .. arguments]);
    }

    /// <summary>Runs an F# script of samples to its end: its exit code, what it has said, and what of that is for people who have to correct something.</summary>
    public static async Task<(int ExitCode, string Said, string Complained)> RunScriptAsync(string script, RedisServer server, params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, ["fsi", "--quiet", "--exec", Path.Combine(Root, "samples", script), .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["REDIS_URL"] = server.Url;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await said).ReplaceLineEndings("\n"), complained.ReplaceLineEndings("\n"));
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
