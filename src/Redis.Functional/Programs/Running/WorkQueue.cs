namespace Redis.Functional;

/// <summary>
/// Queues work items on the thread pool; one that cannot be queued runs at once, since the work that it wakes would wait indefinitely. Items that end calls at
/// their deadline are watched: a <see cref="RescueThreads"/> runs them when the pool does not.
/// </summary>
internal static class WorkQueue
{
    private static readonly RescueThreads Rescue = new();

    // Both are written by the heartbeat only; the first is read for each completion.
    private static bool _isWatching;
    private static bool _isBeating;

    internal static void Add(IThreadPoolWorkItem item)
    {
        if (Volatile.Read(ref _isWatching)) item = Watched(item);
        AddUnwatched(item);
    }

    /// <summary>Watched from the start, while there is a heartbeat: for what ends waiting and is not worth saving an allocation.</summary>
    internal static void AddWatched(IThreadPoolWorkItem item) => AddUnwatched(Volatile.Read(ref _isBeating) ? Watched(item) : item);

    /// <summary>
    /// What is queued from now to <see cref="EndBeat"/> is watched. Called by the heartbeat that has a thread of its own, before its listeners.
    /// </summary>
    internal static void BeginBeat()
    {
        Volatile.Write(ref _isBeating, true);
        Volatile.Write(ref _isWatching, true);
    }

    /// <summary>
    /// Has what the pool has left lying for too long run elsewhere, and goes on watching until the pool runs again. Answers whether another beat is
    /// needed.
    /// </summary>
    internal static bool EndBeat()
    {
        var isStarved = Rescue.Beat();
        Volatile.Write(ref _isWatching, isStarved);
        return isStarved || Rescue.HasWork;
    }

    /// <summary>No beat follows until there is a listener again.</summary>
    internal static void Rest() => Volatile.Write(ref _isBeating, false);

    private static void AddUnwatched(IThreadPoolWorkItem item)
    {
        try
        {
            ThreadPool.UnsafeQueueUserWorkItem(item, preferLocal: false);
        }
        catch (Exception)
        {
            item.Execute();
        }
    }

    // The item itself when there is no memory to watch it: to run it here is the last resort.
    private static IThreadPoolWorkItem Watched(IThreadPoolWorkItem item)
    {
        try
        {
            return Rescue.Watch(item);
        }
        catch (Exception)
        {
            return item;
        }
    }

    /// <summary>The same for the continuation of a caller whose result is there already.</summary>
    internal static void Add(Action<object?> continuation, object? state)
    {
        try
        {
            ThreadPool.UnsafeQueueUserWorkItem(continuation, state, preferLocal: true);
        }
        catch (Exception)
        {
            continuation(state);
        }
    }
}
