namespace Redis.Functional.Benchmarks;

/// <summary>The shape of a load: who waits for what.</summary>
public enum WorkloadKind
{
    /// <summary>One caller awaits GET, then the next.</summary>
    OneCaller,

    /// <summary>Many callers on one connection, each awaiting GET, SET, GET …</summary>
    ManyCallers,

    /// <summary>One caller, an explicit pipeline of GET, awaited as a whole.</summary>
    PipelineOfGet,

    /// <summary>The same of SET.</summary>
    PipelineOfSet,

    /// <summary>All calls are started, then each is awaited.</summary>
    StartThenAwait,

    MGet,
    LRange,
    HGetAll,
    BlobGet,
    BlobSet,

    /// <summary>Many callers, each awaiting GET, then SET; beside them programs of the two.</summary>
    PairInTurn,

    /// <summary>Many callers, each awaiting GET and SET at once; beside them programs of the two in one round trip.</summary>
    PairAtOnce,

    /// <summary>One subscriber of one channel, to which another process publishes.</summary>
    Subscriber,
}
