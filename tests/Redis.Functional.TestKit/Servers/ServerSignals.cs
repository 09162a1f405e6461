using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Redis.Functional.TestKit;

/// <summary>POSIX signals to one process.</summary>
internal static partial class ServerSignals
{
    // SIGSTOP and SIGCONT have other numbers on the BSD family
    private static readonly int StopNumber = OperatingSystem.IsLinux() ? 19 : 17;
    private static readonly int ContinueNumber = OperatingSystem.IsLinux() ? 18 : 19;

    public static void Stop(int pid) => Send(pid, StopNumber);

    public static void Continue(int pid) => Send(pid, ContinueNumber);

    private static void Send(int pid, int signal)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Windows cannot stop and continue a process.");
        }

        if (Kill(pid, signal) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"kill({pid}, {signal}) failed");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int pid, int signal);
}
