using System.Collections.Concurrent;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The failures of a bulk load that were not reported yet: the load waits when there are too many, and the reports come at once.</summary>
internal sealed class LoadFailures
{
    private const int Most = 8_192;

    private readonly ConcurrentQueue<LoadFailure> _waiting = new();
    private int _count;
    private volatile Signal<Unit> _full = new();
    private volatile Signal<Unit> _taken = new();

    /// <summary>Ends when there are too many. Another one after each taking.</summary>
    internal Task Full => _full.Task;

    internal bool IsFull => Volatile.Read(ref _count) >= Most;

    internal void Add(LoadFailure failure)
    {
        _waiting.Enqueue(failure);
        Interlocked.Increment(ref _count);
    }

    /// <summary>Takes all of them, and lets the load go on.</summary>
    internal LoadFailure[] Take()
    {
        _full = new();
        var taken = new List<LoadFailure>();
        while (_waiting.TryDequeue(out var failure)) taken.Add(failure);
        Interlocked.Add(ref _count, -taken.Count);
        var waiters = _taken;
        _taken = new();
        waiters.Set(Unit.Default);
        return [.. taken];
    }

    /// <summary>Waits while there are too many.</summary>
    internal async Task Room(CancellationToken stop)
    {
        while (true)
        {
            // Before the look at the number: what is taken after it ends this wait.
            var taken = _taken;
            if (!IsFull || stop.IsCancellationRequested) return;
            _full.Set(Unit.Default);
            await ((Task)taken.Task).WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
