using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Starts the client that has a process of its own, built beside these tests for the same configuration and framework.</summary>
internal static class ClientProcesses
{
    public static Task<AnnouncingProcess> StartAsync(Regex announcement, params string[] arguments)
    {
        var root = ServerFinder.Root() ?? throw new DirectoryNotFoundException("these tests run inside a working copy");
        var output = Path.GetRelativePath(Path.Combine(root, "tests", "Redis.Functional.IntegrationTests"), AppContext.BaseDirectory);
        var program = Path.Combine(root, "tests", "Redis.Functional.ClientProcess", output, "Redis.Functional.ClientProcess.dll");
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        return AnnouncingProcess.StartAsync(new ProcessStartInfo(dotnet, [program, .. arguments]), announcement, TimeSpan.FromSeconds(60));
    }
}
