using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Redis.Functional.Benchmarks;

/// <summary>Runs a program to its end.</summary>
public static class ChildProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>What it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed or did not end; the message is what it wrote to its error output.</exception>
    public static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments, int? core = null, byte[]? input = null)
    {
        IReadOnlyList<string> line = core is { } bound
            ? ["taskset", "-c", bound.ToString(CultureInfo.InvariantCulture), program, .. arguments]
            : [program, .. arguments];
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var deadline = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.StandardInput.BaseStream.WriteAsync(input ?? [], deadline.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0 ? await output : throw new InvalidOperationException((await errors).Trim());
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {Limit.TotalSeconds:F0} seconds.", late);
        }
    }

    /// <summary>User and system time of all children that have ended; the difference around one run is that run's. Null but on Linux.</summary>
    public static double? CpuSecondsOfEndedChildren()
    {
        if (!OperatingSystem.IsLinux()) return null;
        const int children = -1;
        var usage = new ResourceUsage();
        return GetResourceUsage(children, ref usage) == 0
            ? usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicros + usage.SystemMicros) * 1e-6)
            : null;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, ref ResourceUsage usage);

    /// <summary>The head of the system's <c>struct rusage</c> on 64-bit Linux; the rest is not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicros;
        public long SystemSeconds;
        public long SystemMicros;
    }
}
