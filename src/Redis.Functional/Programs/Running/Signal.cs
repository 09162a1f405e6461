namespace Redis.Functional;

/// <summary>
/// A value that is set once and awaited by several. Setting it allocates nothing of its own, and loses no waiter when the thread pool cannot
/// take a work item: a TaskCompletionSource that runs continuations asynchronously would be done and never wake them.
/// </summary>
internal sealed class Signal<A> : TaskCompletionSource<A>, IThreadPoolWorkItem
{
    private A _value = default!;
    private int _isSet;

    /// <summary>Sets the value: the task completes on the thread pool. Further calls do nothing.</summary>
    internal void Set(A value)
    {
        if (Interlocked.Exchange(ref _isSet, 1) == 1) return;
        _value = value;
        WorkQueue.AddWatched(this);
    }

    void IThreadPoolWorkItem.Execute() => TrySetResult(_value);
}
