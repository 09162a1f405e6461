using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>Nothing is left of a test server: not after a hundred of them, and not after a process that was killed.</summary>
[Collection(nameof(Alone))]
public partial class LeakTests
{
    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    [InlineData(Kind.Url)]
    public async Task A_hundred_servers_leave_nothing(Kind kind)
    {
        for (var i = 0; i < 5; i++) await Cycle(kind);
        var files = Files();
        var children = Children();
        var meter = new LeakMeter();

        var folders = new List<string>();
        for (var i = 0; i < 100; i++) folders.Add(await Cycle(kind));

        Assert.DoesNotContain(folders, Directory.Exists);
        await meter.SettledAsync(threads: 12, bytes: 8 << 20);
        var (now, started) = (files, children);
        try
        {
            await Eventually.TrueAsync(() => (now = Files()).Length <= files.Length + 4 && (started = Children()) <= children, "no file and no process more than before");
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"{late.Message}: {started} processes, before {children}; {string.Join(", ", now.Except(files))}", late);
        }
    }

    [Theory]
    [InlineData("kill")]
    [InlineData("throw")]
    public async Task A_server_ends_with_a_process_that_does_not_end_it(string how)
    {
        var output = Path.GetRelativePath(Path.Combine(Root, "tests", "Redis.Functional.Testing.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(Root, "tests", "Redis.Functional.Testing.Process", output, "Redis.Functional.Testing.Process.dll");
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        using var process = await AnnouncingProcess.StartAsync(new ProcessStartInfo(dotnet, [program, how]), Listening(), TimeSpan.FromSeconds(60));
        var socket = process.Announced;
        await using (var client = await RedisClient.Connect(new RedisConfig { Endpoint = new RedisEndpoint.Unix(socket) }).Right())
        {
            Assert.Equal("x", await client.Run(Echo("x")).Right());
        }

        // this process alone, not what it has started
        if (how == "kill") Process.GetProcessById(process.Pid).Kill(entireProcessTree: false);

        await Eventually.TrueAsync(() => !Directory.Exists(Path.GetDirectoryName(socket)), "the folder of the server is gone, as its process is");
    }

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    public async Task A_server_is_started_in_milliseconds(Kind kind)
    {
        await Cycle(kind);
        var times = new List<double>();
        for (var i = 0; i < 21; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await using var server = await Started.Server(kind);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        times.Sort();
        MeasuredFigures.Report($"test server, {kind}", $"{times[10]:0} ms to start, in the median of 21");
        Assert.InRange(times[10], 0, 1_000);
    }

    /// <summary>Uses a server once, and answers the folder that it had; empty: none.</summary>
    static async Task<string> Cycle(Kind kind)
    {
        await using var server = await Started.Server(kind);
        await using var client = await server.Connect().Right();
        await client.Run(Set("n", 1)).Right();
        return server.Config.Endpoint is RedisEndpoint.Unix unix ? Path.GetDirectoryName(unix.Path)! : "";
    }

    static string Root { get; } = Find(AppContext.BaseDirectory);

    // Not those of code, which is loaded when it is needed first.
    static string[] Files() =>
        [.. LeakMeter.Links().Where(static link => !link.EndsWith(".dll", StringComparison.Ordinal) && !link.EndsWith(".so", StringComparison.Ordinal))];

    static int Children() => !Directory.Exists("/proc/self/task") ? 0
        : Directory.GetDirectories("/proc/self/task").Sum(static task => ReadOrEmpty(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    // a thread may end between being listed and being read
    static string ReadOrEmpty(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }

    static string Find(string folder) => File.Exists(Path.Combine(folder, "Redis.Functional.sln")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd('/'))!);

    [GeneratedRegex("^listening (.+)$")]
    private static partial Regex Listening();
}
