using System.Diagnostics;

namespace Redis.Functional;

/// <summary>What observes the calls, connections and subscriptions of a client, for metrics and traces. Its members throw nothing.</summary>
internal abstract class Instrument
{
    private long _dropped;

    /// <summary>How many requests of fire-and-forget calls have failed after their callers had continued.</summary>
    internal long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>True while a listener exists. Read for each call.</summary>
    internal abstract bool IsOn { get; }

    /// <summary>A call begins, on the caller's thread; null: this one is not observed.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="attempt">The number of the attempt of a retry; 0: there is none.</param>
    internal abstract Probe? Begin(Exchange exchange, int attempt);

    /// <summary>A call of a bulk load begins, which has no span of its own; null: this one is not observed.</summary>
    internal abstract Probe? Measure(Exchange exchange);

    /// <summary>A bulk load begins; null: it is not observed.</summary>
    internal abstract Activity? BeginLoad();

    /// <summary>A bulk load of <paramref name="commands"/> commands has ended.</summary>
    internal abstract void EndLoad(Activity load, long commands, RedisError? error);

    /// <summary>The present time, when it is measured how long connections are used and waited for; else 0.</summary>
    internal abstract long BeginUse();

    /// <summary>A caller has got a connection of a pool, for which it had waited since a time of <see cref="BeginUse"/>.</summary>
    internal abstract void ConnectionTaken(string pool, long since);

    /// <summary>A caller has got a connection of a pool after <paramref name="waited"/> milliseconds.</summary>
    internal abstract void ConnectionGranted(string pool, long waited);

    /// <summary>A connection has been given back, which was in use since a time of <see cref="BeginUse"/>.</summary>
    internal abstract void ConnectionGivenBack(string pool, long since);

    /// <summary>A caller has waited for a connection of a pool for too long.</summary>
    internal abstract void ConnectionTimedOut(string pool);

    /// <summary>A program is run again.</summary>
    internal abstract void Retried();

    /// <summary>A connection is ready after <paramref name="took"/> milliseconds.</summary>
    internal abstract void ConnectionMade(string pool, long took);

    /// <summary>A connection that was ready has ended.</summary>
    internal abstract void ConnectionEnded(string pool, RedisError reason);

    /// <summary>A published message has been received.</summary>
    internal abstract void MessageReceived();

    /// <summary>A message of a subscription was dropped.</summary>
    internal abstract void MessageDropped();

    /// <summary>A subscription may miss messages from now on.</summary>
    internal abstract void GapBegan();

    /// <summary>A request of a fire-and-forget call has failed after its caller had continued. Any thread.</summary>
    internal void Drop(RedisError error)
    {
        Interlocked.Increment(ref _dropped);
        OnDropped(error);
    }

    private protected abstract void OnDropped(RedisError error);
}
