using System.ComponentModel;
using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>Binds the server to one processor and lets it go again, by <c>taskset</c>.</summary>
public sealed class Cores
{
    private readonly string allowed;

    private Cores(string allowed) => this.allowed = allowed;

    /// <summary>The processor that server and client share in pinned workloads.</summary>
    public int Shared => int.Parse(allowed.Split(',', '-')[0], CultureInfo.InvariantCulture);

    /// <summary>Null where there is no taskset, or the server is not ours to bind.</summary>
    public static async Task<Cores?> FindAsync(int serverPid)
    {
        if (serverPid == 0) return null;
        try
        {
            var line = await ChildProcess.RunAsync("taskset", ["-pc", Text(serverPid)]);
            return new(line[(line.LastIndexOf(':') + 1)..].Trim());
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    public Task BindAsync(int pid) => ChildProcess.RunAsync("taskset", ["-apc", Text(Shared), Text(pid)]);

    public Task ReleaseAsync(int pid) => ChildProcess.RunAsync("taskset", ["-apc", allowed, Text(pid)]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
