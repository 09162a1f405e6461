using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Chat, as it was built beside these tests, in a process of its own.</summary>
internal static partial class ChatSite
{
    public static string Root { get; } = ServerFinder.Root() ?? throw new DirectoryNotFoundException("these tests run inside a working copy");

    /// <summary>Answers when it serves; what it announced is its address.</summary>
    public static Task<AnnouncingProcess> StartAsync(string redis)
    {
        // the same configuration and framework: …/IntegrationTests/bin/Release/net10.0
        var output = Path.GetRelativePath(Path.Combine(Root, "tests", "Redis.Functional.IntegrationTests"), AppContext.BaseDirectory);
        var program = Path.Combine(Root, "samples", "Chat", output, "Chat.dll");

        // the dotnet that runs these tests: …/shared/Microsoft.NETCore.App/10.0.0/
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var start = new ProcessStartInfo(dotnet, [program, "--urls", "http://127.0.0.1:0"]);
        start.Environment["REDIS_URL"] = redis;
        return AnnouncingProcess.StartAsync(start, Announcement(), TimeSpan.FromSeconds(60));
    }

    [GeneratedRegex(@"Open (http://\S+)")]
    private static partial Regex Announcement();
}
