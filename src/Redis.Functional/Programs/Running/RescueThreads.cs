using System.Collections.Concurrent;

namespace Redis.Functional;

/// <summary>
/// Runs work that a blocked thread pool does not: calls end by their deadlines all the same. Watched work stands in the pool's queue and here. When
/// the pool has not begun it within some beats, threads of their own run it, together with all that is queued until the pool runs again.
/// </summary>
/// <remarks>
/// The queue is fed by any thread and emptied by the heartbeat and the threads. A caller's code that goes on from its call may block such a thread: a
/// beat that finds no progress adds another.
/// </remarks>
internal sealed class RescueThreads
{
    /// <summary>Work that has not run after this number of beats is taken from the pool.</summary>
    internal const int Patience = 5;

    private const int MaxThreads = 64;
    private readonly ConcurrentQueue<(WatchedWork Work, long Beat)> _watched = new();
    private long _beat;
    private bool _isStarved;
    private int _threads;
    private long _runs;
    private long _runsBefore;

    /// <summary>The item as the pool is to get it.</summary>
    internal IThreadPoolWorkItem Watch(IThreadPoolWorkItem item)
    {
        var work = new WatchedWork(item, this);
        _watched.Enqueue((work, Volatile.Read(ref _beat)));
        return work;
    }

    /// <summary>The pool has begun an item.</summary>
    internal void NotePoolRuns() => Volatile.Write(ref _isStarved, false);

    /// <summary>True while work waits for the pool.</summary>
    internal bool HasWork => !_watched.IsEmpty;

    /// <summary>True while the pool does not run: then all that is queued is to be watched. On one thread.</summary>
    internal bool Beat()
    {
        var beat = _beat + 1;
        Volatile.Write(ref _beat, beat);
        while (_watched.TryPeek(out var oldest))
        {
            if (!oldest.Work.IsTaken)
            {
                if (beat - oldest.Beat >= Patience) Volatile.Write(ref _isStarved, true);
                break;
            }

            _watched.TryDequeue(out _);
        }

        if (!Volatile.Read(ref _isStarved)) return false;
        if (HasWork) AddThread();
        return true;
    }

    // The first, or one more when none of them has finished anything since the beat before.
    private void AddThread()
    {
        var runs = Volatile.Read(ref _runs);
        var isStuck = runs == _runsBefore;
        _runsBefore = runs;
        var threads = Volatile.Read(ref _threads);
        if (threads == MaxThreads || (threads > 0 && !isStuck)) return;
        Interlocked.Increment(ref _threads);
        try
        {
            new Thread(Run) { IsBackground = true, Name = "Redis.Functional rescue" }.UnsafeStart();
        }
        catch (Exception)
        {
            // The next beat tries again.
            Interlocked.Decrement(ref _threads);
        }
    }

    private void Run()
    {
        while (Volatile.Read(ref _isStarved) && _watched.TryDequeue(out var next))
        {
            next.Work.Run();
            Interlocked.Increment(ref _runs);
        }

        Interlocked.Decrement(ref _threads);
    }
}
