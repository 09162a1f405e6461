namespace Redis.Functional;

/// <summary>What observes the calls of a client, for metrics and traces. Its members throw nothing.</summary>
internal abstract class Instrument
{
    private long _dropped;

    /// <summary>How many requests of fire-and-forget calls have failed after their callers had continued.</summary>
    internal long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>True while a listener exists. Read for each call.</summary>
    internal abstract bool IsOn { get; }

    /// <summary>A call begins, on the caller's thread; null: this one is not observed.</summary>
    internal abstract Probe? Begin(Exchange exchange);

    /// <summary>A request of a fire-and-forget call has failed after its caller had continued. Any thread.</summary>
    internal void Drop(RedisError error)
    {
        Interlocked.Increment(ref _dropped);
        OnDropped(error);
    }

    private protected abstract void OnDropped(RedisError error);
}
