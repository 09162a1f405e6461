namespace Redis.Functional;

/// <summary>Queues work items on the thread pool; one that cannot be queued runs at once, since what it wakes would wait for ever.</summary>
internal static class WorkQueue
{
    internal static void Add(IThreadPoolWorkItem item)
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
