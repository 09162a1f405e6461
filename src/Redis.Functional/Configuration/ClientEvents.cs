using System.Collections.Concurrent;

namespace Redis.Functional;

/// <summary>
/// Passes events to a function of the caller, one after the other, on the thread pool: a slow or throwing function delays and ends nothing. Shared by all
/// copies of a configuration.
/// </summary>
internal sealed class ClientEvents(Action<ClientEvent> handler) : IThreadPoolWorkItem, IEquatable<ClientEvents>
{
    // Behind a function that does not return, the newest are dropped.
    private const int Most = 1_024;
    private readonly ConcurrentQueue<ClientEvent> _waiting = new();

    // Those that wait, and the one that is being told.
    private int _count;

    internal Action<ClientEvent> Handler { get; } = handler;

    internal void TellConnected(string node, bool speaksResp3, string version, long took) => Tell(
        (node, speaksResp3, version, took),
        static of => new ClientEvent.Connected(of.node, of.speaksResp3 ? 3 : 2, of.version, TimeSpan.FromMilliseconds(of.took)));

    /// <summary>Tells that a connection has ended, unless the client has closed it.</summary>
    internal void TellLost(string node, RedisError reason)
    {
        if (reason is not RedisError.Client.Closed) Tell((node, reason), static of => new ClientEvent.Lost(of.node, of.reason));
    }

    internal void TellFailure(RedisError error, int attempt, TimeSpan? nextIn) =>
        Tell((error, attempt, nextIn), static of => new ClientEvent.DialFailed(of.error, of.attempt, of.nextIn));

    internal void TellGaveUp(RedisError? error) => Tell(error, static error => new ClientEvent.GaveUp(error));

    internal void TellClosed() => Tell(0, static _ => new ClientEvent.Closed());

    // Soon. Any thread; throws nothing.
    private void Tell<A>(A state, Func<A, ClientEvent> happened)
    {
        try
        {
            if (Volatile.Read(ref _count) >= Most) return;
            _waiting.Enqueue(happened(state));
            if (Interlocked.Increment(ref _count) == 1) Begin();
        }
        catch (Exception)
        {
            // Without memory for it an event is not told; the connections go on.
        }
    }

    private void Begin()
    {
        var isQueued = false;
        try
        {
            isQueued = ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        finally
        {
            if (!isQueued) Volatile.Write(ref _count, 0);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        do
        {
            if (!_waiting.TryDequeue(out var next)) continue;
            try
            {
                Handler(next);
            }
            catch (Exception)
            {
                // The function is the caller's, and no other is there to receive what it throws.
            }
        }
        while (Interlocked.Decrement(ref _count) > 0);
    }

    public bool Equals(ClientEvents? other) => other is not null && Handler == other.Handler;

    public override bool Equals(object? obj) => Equals(obj as ClientEvents);

    public override int GetHashCode() => Handler.GetHashCode();
}
