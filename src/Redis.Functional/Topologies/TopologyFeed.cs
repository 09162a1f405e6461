using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The changes of a topology, found by comparing it on each heartbeat while there are listeners. It keeps one view, so that a slow reader costs nothing: it
/// misses what was between two of its readings, and never the latest.
/// </summary>
internal sealed class TopologyFeed(Func<RedisTopology> view, RedisConfig config) : IBeat
{
    private readonly Lock _gate = new();
    private Signal<Unit> _changed = new();
    private RedisTopology? _seen;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>Each change from now on; ends with a Left: the token was cancelled, or the client closed.</summary>
    internal async IAsyncEnumerable<Either<RedisError, TopologyChange>> Read(CancellationToken closing, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var heartbeat = new Clock(config.TimeProvider).Heartbeat;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(closing, cancellationToken);
        var before = view();
        _seen = before;
        heartbeat.Add(this);
        try
        {
            while (true)
            {
                Signal<Unit> changed;
                lock (Gate) changed = _changed;
                var after = view();
                if (either.IsCancellationRequested)
                {
                    yield return closing.IsCancellationRequested ? new RedisError.Client.Closed(Delivery.NotSent) : new RedisError.Client.Cancelled(Delivery.NotSent);
                    yield break;
                }

                if (after != before)
                {
                    yield return new TopologyChange(before, after);
                    before = after;
                    continue;
                }

                await ((Task)changed.Task).WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            heartbeat.Remove(this);
        }
    }

    void IBeat.Beat()
    {
        var now = view();
        Signal<Unit>? changed = null;
        lock (Gate)
        {
            if (now == _seen) return;
            (_seen, changed, _changed) = (now, _changed, new());
        }

        changed.Set(Unit.Default);
    }

    // The next beat looks again.
    void IBeat.Fault(Exception exception) { }
}
