namespace Redis.Functional;

/// <summary>How far an interpreter has come: made, started, over. It only goes forward, except that a start that failed is undone.</summary>
internal struct Lifecycle
{
    private const int Made = 0;
    private const int Started = 1;
    private const int Over = 2;
    private int _stage;

    /// <summary>True when it was closed, or has given up.</summary>
    internal bool IsOver => Volatile.Read(ref _stage) == Over;

    /// <summary>True for the one who is to start it.</summary>
    internal bool TryStart() => Interlocked.CompareExchange(ref _stage, Started, Made) == Made;

    /// <summary>Undoes a start that failed, so that it can be started again. What is over stays so.</summary>
    internal void UndoStart() => Interlocked.CompareExchange(ref _stage, Made, Started);

    /// <summary>Ends it, started or not.</summary>
    internal void End() => Volatile.Write(ref _stage, Over);
}
