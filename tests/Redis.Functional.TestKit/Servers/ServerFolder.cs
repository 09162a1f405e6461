using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>A server's own folder under /tmp, named after the process that owns it, so that what a killed test run left behind
/// is found and ended by the next one.</summary>
internal static class ServerFolder
{
    private const string Prefix = "redis-functional-";
    private static readonly Lock Gate = new();
    private static int count;
    private static bool swept;

    // /tmp, not Path.GetTempPath(): a Unix socket's path ends at 104 bytes on macOS, and TMPDIR is long there
    private static string Root => OperatingSystem.IsWindows() ? Path.GetTempPath() : "/tmp";

    public static string Create()
    {
        lock (Gate)
        {
            if (!swept)
            {
                swept = true;
                Sweep();
            }
        }

        var path = Path.Combine(Root, $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref count)}");
        Delete(path);
        return Directory.CreateDirectory(path).FullName;
    }

    public static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // already gone: what was wanted
        }
        catch (IOException)
        {
            // a file came into being while deleting (an AOF rewrite): the next sweep takes the rest
        }
        catch (UnauthorizedAccessException)
        {
            // a container's files, or another user's folder
        }
    }

    private static void Sweep()
    {
        foreach (var path in Directory.EnumerateDirectories(Root, Prefix + "*"))
        {
            var owner = Path.GetFileName(path)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(owner, out var pid) && !Directory.Exists($"/proc/{pid}") && OperatingSystem.IsLinux())
            {
                EndServerOf(path);
                Delete(path);
            }
        }
    }

    private static void EndServerOf(string path)
    {
        var file = Path.Combine(path, "redis.pid");
        if (!File.Exists(file) || !int.TryParse(File.ReadAllText(file), out var pid))
        {
            return;
        }

        try
        {
            // the number may belong to another process by now: only one that works in this folder is ours
            if (new FileInfo($"/proc/{pid}/cwd").LinkTarget == path)
            {
                using var process = Process.GetProcessById(pid);
                process.Kill();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
        {
            // it ended meanwhile
        }
    }
}
