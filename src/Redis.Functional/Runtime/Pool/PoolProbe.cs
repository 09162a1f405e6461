namespace Redis.Functional;

/// <summary>
/// A work item of the thread pool that only tells whether the pool runs work items. The pool takes them in order: when it has run, replies that had
/// arrived before it was queued have had their turn.
/// </summary>
internal sealed class PoolProbe : IThreadPoolWorkItem
{
    private bool _hasRun;

    internal bool HasRun => Volatile.Read(ref _hasRun);

    void IThreadPoolWorkItem.Execute() => Volatile.Write(ref _hasRun, true);
}
