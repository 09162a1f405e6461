namespace Redis.Functional;

/// <summary>
/// A value that is set once and awaited by several. Setting it allocates nothing of its own, and loses no waiter when the thread pool cannot
/// take a work item: a TaskCompletionSource that runs continuations asynchronously would be done and never wake them.
/// </summary>
internal sealed class Signal<A> : IThreadPoolWorkItem
{
    private readonly TaskCompletionSource<A> _source = new();
    private A _value = default!;
    private int _isSet;

    /// <summary>Completes on the thread pool after <see cref="Set"/>.</summary>
    internal Task<A> Task => _source.Task;

    /// <summary>Sets the value; further calls do nothing.</summary>
    internal void Set(A value)
    {
        if (Interlocked.Exchange(ref _isSet, 1) == 1) return;
        _value = value;
        WorkQueue.AddWatched(this);
    }

    void IThreadPoolWorkItem.Execute() => _source.TrySetResult(_value);
}
