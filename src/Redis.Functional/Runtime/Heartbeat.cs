namespace Redis.Functional;

/// <summary>
/// The clock of all connections: one thread of its own, so that deadlines are kept while the thread pool is starved. It owns the
/// list of what it beats for, and sleeps while that is empty.
/// </summary>
internal sealed class Heartbeat
{
    /// <summary>Milliseconds between two beats; deadlines are late by at most two of them.</summary>
    internal const int Period = 20;

    private readonly Lock _gate = new();
    private readonly AutoResetEvent _wake = new(false);
    private IBeat[] _listeners = [];
    private Thread? _thread;

    /// <summary>The process's own.</summary>
    internal static Heartbeat Shared { get; } = new();

    internal void Add(IBeat listener)
    {
        lock (_gate)
        {
            _listeners = [.. _listeners, listener];
            _thread ??= Start();
        }

        _wake.Set();
    }

    internal void Remove(IBeat listener)
    {
        lock (_gate) _listeners = Array.FindAll(_listeners, other => !ReferenceEquals(other, listener));
    }

    private Thread Start()
    {
        var thread = new Thread(Loop) { IsBackground = true, Name = "Redis.Functional heartbeat" };
        thread.Start();
        return thread;
    }

    private void Loop()
    {
        while (true)
        {
            var listeners = Volatile.Read(ref _listeners);
            _wake.WaitOne(listeners.Length == 0 ? Timeout.Infinite : Period);
            foreach (var listener in Volatile.Read(ref _listeners)) Beat(listener);
        }
    }

    private static void Beat(IBeat listener)
    {
        try
        {
            listener.Beat();
        }
        catch (Exception exception)
        {
            // A bug in one connection must not stop the clock of the others: it costs that connection.
            listener.Fault(exception);
        }
    }
}

/// <summary>What the <see cref="Heartbeat"/> beats for.</summary>
internal interface IBeat
{
    void Beat();

    void Fault(Exception exception);
}
