namespace Redis.Functional;

/// <summary>A work item that the thread pool or a rescue thread runs, whichever comes first.</summary>
internal sealed class WatchedWork(IThreadPoolWorkItem item, RescueThreads rescue) : IThreadPoolWorkItem
{
    private IThreadPoolWorkItem? _item = item;

    internal bool IsTaken => Volatile.Read(ref _item) is null;

    /// <summary>Runs it, unless it has been run.</summary>
    internal void Run() => Interlocked.Exchange(ref _item, null)?.Execute();

    void IThreadPoolWorkItem.Execute()
    {
        rescue.NotePoolRuns();
        Run();
    }
}
