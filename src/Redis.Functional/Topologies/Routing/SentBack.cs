using System.Collections.Concurrent;

namespace Redis.Functional;

/// <summary>
/// Batches that a server could not serve, until they are sent elsewhere: on a work item, since they come back under the locks of a connection. One that cannot
/// be sent elsewhere fails.
/// </summary>
/// <typeparam name="TFrom">Who sent a batch before.</typeparam>
internal sealed class SentBack<TFrom>(ISendsElsewhere<TFrom> sender) : IThreadPoolWorkItem
{
    private readonly ConcurrentQueue<(Exchange Exchange, RedisError Error, TFrom From)> _queue = new();
    private int _isQueued;

    internal void Add(Exchange exchange, RedisError error, TFrom from)
    {
        _queue.Enqueue((exchange, error, from));
        if (Interlocked.Exchange(ref _isQueued, 1) == 0) WorkQueue.Add(this);
    }

    void IThreadPoolWorkItem.Execute()
    {
        Volatile.Write(ref _isQueued, 0);
        while (_queue.TryDequeue(out var back))
        {
            try
            {
                sender.SendElsewhere(back.Exchange, back.Error, back.From);
            }
            catch (Exception exception)
            {
                // Also when memory runs out, because a caller waits for it.
                back.Exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
            }
        }
    }
}

/// <summary>Sends batches elsewhere that a server could not serve.</summary>
internal interface ISendsElsewhere<in TFrom>
{
    /// <param name="exchange">The batch.</param>
    /// <param name="error">Why it was not served.</param>
    /// <param name="from">Who sent it before.</param>
    void SendElsewhere(Exchange exchange, RedisError error, TFrom from);
}
