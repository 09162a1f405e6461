using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>Compares what the process holds before and after. What runs in parallel is measured too, so such tests belong into a
/// collection of their own.</summary>
public sealed class LeakMeter
{
    private readonly LeakReading start = Read();

    /// <summary>What is held now.</summary>
    public static LeakReading Read()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        var (sockets, files) = Descriptors();
        using var process = Process.GetCurrentProcess();
        return new LeakReading(sockets, files, process.Threads.Count, ThreadPool.ThreadCount, Timer.ActiveCount, bytes);
    }

    /// <summary>What is held now more than at the start.</summary>
    public LeakReading Grown() => Read() - start;

    /// <summary>Waits until no more is held than allowed; the last difference.</summary>
    /// <exception cref="TimeoutException">It stayed above; the message has the figures.</exception>
    public async Task<LeakReading> SettledAsync(int sockets = 0, long timers = 0, int threads = 8, long bytes = 1 << 20)
    {
        var grown = Grown();
        try
        {
            await Eventually.TrueAsync(
                () =>
                {
                    grown = Grown();
                    return grown.Sockets <= sockets && grown.Timers <= timers && grown.Threads <= threads && grown.Bytes <= bytes;
                },
                "").ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"Held more than {sockets} sockets, {timers} timers, {threads} threads, {bytes} bytes: {grown}", e);
        }

        return grown;
    }

    /// <summary>What each open descriptor of this process leads to; none where the system does not tell.</summary>
    public static string[] Links()
    {
        const string folder = "/proc/self/fd";

        // a descriptor may close between being listed and being read: its link is null then
        return Directory.Exists(folder) ? [.. new DirectoryInfo(folder).GetFiles().Select(Link)] : [];
    }

    private static (int Sockets, int Files) Descriptors()
    {
        var links = Links();
        return (links.Count(link => link.StartsWith("socket:", StringComparison.Ordinal)), links.Length);
    }

    private static string Link(FileInfo descriptor)
    {
        try
        {
            return descriptor.LinkTarget ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
