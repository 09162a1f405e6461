using System.Collections.Concurrent;
using System.Diagnostics;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// How late this machine itself is while a deadline is measured: a thread that does nothing but ask to be woken every two milliseconds. What
/// the system keeps from that thread it keeps from the library's threads too, so a test allows for it and for nothing else.
/// </summary>
internal sealed class Lateness : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    // timer, pool and continuation: a late answer has waited for the machine up to three times
    private const int Hops = 3;

    private readonly Thread thread;
    private readonly ConcurrentQueue<(long Until, double Late)> spells = new();
    private volatile bool ended;
    private long asleepSince = Stopwatch.GetTimestamp();
    private double worst;

    // what is asked of the thread pool, while it is not answered; 0: nothing
    private long askedPoolAt;

    /// <param name="withPool">Counts how late the thread pool is too, which the tests that run at the same time share.</param>
    public Lateness(bool withPool = false)
    {
        thread = new Thread(() => Watch(withPool)) { IsBackground = true, Name = "lateness" };
        thread.Start();
    }

    /// <summary>The longest the thread was kept waiting, in milliseconds.</summary>
    public double Worst => Volatile.Read(ref worst);

    /// <summary>A promised limit in milliseconds, with what the machine took on top.</summary>
    public double Allowing(double promised) => promised + (Hops * Worst);

    /// <summary>As <see cref="Allowing"/>, by how late the machine was after a moment (a timestamp of the last ten seconds), up to now.</summary>
    public double AllowingSince(double promised, long since)
    {
        var now = LateSince(Volatile.Read(ref asleepSince));
        return promised + (Hops * spells.Where(spell => spell.Until >= since).Select(spell => spell.Late).Append(now).Max());
    }

    public void Dispose()
    {
        ended = true;
        thread.Join();
    }

    private void Watch(bool withPool)
    {
        while (!ended)
        {
            var start = Stopwatch.GetTimestamp();
            if (withPool && Interlocked.CompareExchange(ref askedPoolAt, start, 0) == 0) ThreadPool.UnsafeQueueUserWorkItem(static asked => asked.NotePool(), this, preferLocal: false);
            Volatile.Write(ref asleepSince, start);
            Thread.Sleep(Step);
            Note(LateSince(start));
            while (spells.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.Until) > Kept) spells.TryDequeue(out _);
        }
    }

    private void NotePool()
    {
        Note(Stopwatch.GetElapsedTime(Volatile.Read(ref askedPoolAt)).TotalMilliseconds);
        Volatile.Write(ref askedPoolAt, 0);
    }

    private void Note(double late)
    {
        for (var known = Worst; late > known;)
        {
            var before = Interlocked.CompareExchange(ref worst, late, known);
            if (before.Equals(known)) break;
            known = before;
        }

        spells.Enqueue((Stopwatch.GetTimestamp(), late));
    }

    private static double LateSince(long start) => Math.Max(0, (Stopwatch.GetElapsedTime(start) - Step).TotalMilliseconds);
}
