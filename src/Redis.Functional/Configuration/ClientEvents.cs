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

    // Stands for the messages that were dropped until the application receives it.
    private static readonly ClientEvent Dropped = new ClientEvent.MessagesDropped(0);

    // In milliseconds.
    private const long Pause = 1_000;

    // Those that wait, and the one that is being told.
    private int _count;
    private long _dropped;
    private int _isDropTold;
    private long _windowFullAt = long.MinValue / 2;

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

    internal void TellDegraded(string node, string what) => Tell((node, what), static of => new ClientEvent.Degraded(of.node, of.what));

    internal void TellGap(TimeSpan length, int subscriptions) => Tell((length, subscriptions), static of => new ClientEvent.SubscriptionGap(of.length, of.subscriptions));

    /// <summary>Tells that a request of this command has failed after its caller had continued.</summary>
    internal void TellForgotten(RedisError error, string command) => Tell(
        (error, command),
        static of => new ClientEvent.ForgottenFailed(of.error with { Context = of.error.Context with { Command = of.command } }));

    /// <summary>Counts a message that was dropped; all until the event is received are one event.</summary>
    internal void CountDropped()
    {
        Interlocked.Increment(ref _dropped);
        if (Interlocked.Exchange(ref _isDropTold, 1) == 0 && !Tell(0, static _ => Dropped)) Volatile.Write(ref _isDropTold, 0);
    }

    /// <summary>Tells that a window is full, at most once a second.</summary>
    internal void TellWindowFull(string node, long waiting, long now)
    {
        var last = Volatile.Read(ref _windowFullAt);
        if (now - last < Pause || Interlocked.CompareExchange(ref _windowFullAt, now, last) != last) return;
        Tell((node, waiting), static of => new ClientEvent.WindowFull(of.node, of.waiting));
    }

    // Soon. Any thread; throws nothing. False when it is not told.
    private bool Tell<A>(A state, Func<A, ClientEvent> happened)
    {
        try
        {
            if (Volatile.Read(ref _count) >= Most) return false;
            _waiting.Enqueue(happened(state));
            if (Interlocked.Increment(ref _count) == 1) Begin();
            return true;
        }
        catch (Exception)
        {
            // Without memory for it an event is not told; the connections go on.
            return false;
        }
    }

    private ClientEvent TakeDropped()
    {
        Volatile.Write(ref _isDropTold, 0);
        return new ClientEvent.MessagesDropped(Interlocked.Exchange(ref _dropped, 0));
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
                Handler(ReferenceEquals(next, Dropped) ? TakeDropped() : next);
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
