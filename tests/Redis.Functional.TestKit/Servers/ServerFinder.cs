using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>Where a server comes from, in this order: <c>REDIS_SERVER</c>, PATH, <c>eng/servers</c>, Docker, <c>eng/redis-server</c>.</summary>
public static class ServerFinder
{
    private static readonly string[] Names = ["redis-server", "valkey-server"];
    private static readonly Lazy<Task<string>> Found = new(FindAsync);

    /// <summary>The answer for "run it in a container".</summary>
    internal const string Docker = "docker";

    /// <summary>The path of the server to start, found once per process; <c>docker</c> means: in a container.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install.</exception>
    public static Task<string> DefaultAsync() => Found.Value;

    /// <summary>Every server binary there is, for the version matrix: the default's, then those under <c>eng/servers</c> and the ones
    /// <c>REDIS_SERVERS</c> lists (separated by <c>:</c>).</summary>
    public static IReadOnlyList<string> All()
    {
        string?[] first = [Environment.GetEnvironmentVariable("REDIS_SERVER")];
        var listed = (Environment.GetEnvironmentVariable("REDIS_SERVERS") ?? "").Split(Path.PathSeparator);
        return [.. first.Concat(OnPath()).Concat(UnderEng()).Concat(listed).OfType<string>().Where(File.Exists).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As <see cref="DefaultAsync"/>, but never a container: for servers that connect to each other on loopback addresses.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install.</exception>
    public static async Task<string> ProgramAsync() => All().FirstOrDefault() ?? await InstallAsync().ConfigureAwait(false);

    private static async Task<string> FindAsync() =>
        All().FirstOrDefault()
        ?? (await RunAsync("docker", ["info"], TimeSpan.FromSeconds(15)).ConfigureAwait(false) is not null
            ? Docker
            : await InstallAsync().ConfigureAwait(false));

    private static async Task<string> InstallAsync()
    {
        var script = Root() is { } root ? Path.Combine(root, "eng", "redis-server") : "";
        var installed = File.Exists(script)
            ? await RunAsync("bash", [script, "path"], TimeSpan.FromMinutes(5)).ConfigureAwait(false)
            : null;
        var path = installed?.Trim().Split('\n')[^1];
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException(
                "No Redis server was found. Install one (Debian: apt-get install redis-server; Fedora: dnf install valkey; macOS: brew install "
                + "redis), start Docker, or set REDIS_SERVER to the path of a redis-server or valkey-server.");
    }

    private static IEnumerable<string> OnPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path;

    private static IEnumerable<string> UnderEng()
    {
        var servers = Root() is { } root ? Path.Combine(root, "eng", "servers") : "";
        return !Directory.Exists(servers)
            ? []
            : from version in Directory.EnumerateDirectories(servers).Order(StringComparer.Ordinal)
              from name in Names
              let path = Path.Combine(version, "bin", name)
              where File.Exists(path)
              select path;
    }

    /// <summary>The repository's root: the nearest folder above the test binaries that holds the solution.</summary>
    public static string? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Redis.Functional.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }

    /// <summary>A program's standard output; null when it is missing, fails, or takes too long.</summary>
    internal static async Task<string?> RunAsync(string program, IEnumerable<string> args, TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            try
            {
                var error = process.StandardError.ReadToEndAsync(deadline.Token);
                var output = await process.StandardOutput.ReadToEndAsync(deadline.Token).ConfigureAwait(false);
                await error.ConfigureAwait(false);
                await process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
                return process.ExitCode == 0 ? output : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
