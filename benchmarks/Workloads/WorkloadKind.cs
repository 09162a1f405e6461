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

    /// <summary>As <see cref="ManyCallers"/>, values as text.</summary>
    TextValues,

    /// <summary>As <see cref="ManyCallers"/>, values as objects stored in JSON.</summary>
    JsonValues,

    /// <summary>As <see cref="ManyCallers"/>, each call with a token that could cancel it.</summary>
    Cancellable,

    /// <summary>As <see cref="ManyCallers"/>, each caller on a connection of its own.</summary>
    Connections,

    /// <summary>Many callers, each pushing to a list of its own and awaiting BLPOP of it, on connections beside the shared one.</summary>
    BlockingPop,

    /// <summary>Many callers, each awaiting a transaction that reads and writes a key of its own under WATCH.</summary>
    WatchedTransaction,

    /// <summary>A sequence of SET that is loaded with a bounded number in flight.</summary>
    BulkLoad,

    /// <summary>Connected clients that are not called.</summary>
    IdleClients,

    /// <summary>Calls of BLPOP, for which nothing is pushed until the window closes.</summary>
    WaitingPops,

    /// <summary>One subscriber of one channel, to which another process publishes.</summary>
    Subscriber,
}
