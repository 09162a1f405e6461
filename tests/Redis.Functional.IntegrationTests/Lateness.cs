using System.Diagnostics;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// How late this machine itself is while a deadline is measured: a thread that does nothing but ask to be woken every two milliseconds. What
/// the system keeps from that thread it keeps from the library's threads too, so a test allows for it and for nothing else.
/// </summary>
internal sealed class Lateness : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(2);

    // timer, pool and continuation: a late answer has waited for the machine up to three times
    private const int Hops = 3;

    private readonly Thread thread;
    private volatile bool ended;
    private double worst;

    public Lateness()
    {
        thread = new Thread(Watch) { IsBackground = true, Name = "lateness" };
        thread.Start();
    }

    /// <summary>The longest the thread was kept waiting, in milliseconds.</summary>
    public double Worst => Volatile.Read(ref worst);

    /// <summary>A promised limit in milliseconds, with what the machine took on top.</summary>
    public double Allowing(double promised) => promised + (Hops * Worst);

    public void Dispose()
    {
        ended = true;
        thread.Join();
    }

    private void Watch()
    {
        while (!ended)
        {
            var start = Stopwatch.GetTimestamp();
            Thread.Sleep(Step);
            var late = (Stopwatch.GetElapsedTime(start) - Step).TotalMilliseconds;
            if (late > worst) Volatile.Write(ref worst, late);
        }
    }
}
