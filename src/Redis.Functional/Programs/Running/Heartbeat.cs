using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Calls its listeners every <see cref="Period"/> ms: deadlines, keep-alives and idle connections are checked on each beat. The list of
/// listeners is owned by the lock; a beat reads it without one.
/// </summary>
internal abstract class Heartbeat
{
    /// <summary>Milliseconds between two beats; deadlines are late by at most two and a half of them.</summary>
    internal const int Period = 20;

    private static readonly ConditionalWeakTable<TimeProvider, Heartbeat> ByTime = new();
    private readonly Lock _gate = new();
    private IBeat[] _listeners = [];
    private int _count;

    private Lock Gate => LockOrder.Next(_gate, ReferenceEquals(this, Shared) ? LockRank.ProcessHeartbeat : LockRank.TimerHeartbeat);

    /// <summary>The heartbeat of the system clock, shared by all connections of the process.</summary>
    internal static Heartbeat Shared { get; } = new ThreadHeartbeat();

    /// <summary>True while at least one listener is registered.</summary>
    private protected bool HasListeners => Volatile.Read(ref _count) > 0;

    /// <summary>The heartbeat of a clock: the system clock beats on a thread of its own, any other by its own timer.</summary>
    internal static Heartbeat Of(TimeProvider time) =>
        ReferenceEquals(time, TimeProvider.System) ? Shared : ByTime.GetValue(time, static other => new TimerHeartbeat(other));

    internal void Add(IBeat listener)
    {
        lock (Gate)
        {
            Place(listener);
            _count++;
            if (_count == 1) Begin();
        }
    }

    /// <summary>Removes a listener. Allocates nothing: a connection must be able to end when memory has run out.</summary>
    internal void Remove(IBeat listener)
    {
        lock (Gate)
        {
            var place = System.Array.IndexOf(_listeners, listener);
            if (place < 0) return;
            _listeners[place] = Removed.Instance;
            _count--;
            if (_count == 0) Rest();
        }
    }

    /// <summary>Starts beating: the first listener has been added. Called under the lock.</summary>
    private protected abstract void Begin();

    /// <summary>Stops beating: the last listener has been removed. Called under the lock.</summary>
    private protected abstract void Rest();

    // In a place that is free; a beat that is under way may hear it or not. Otherwise in a new list, with room for as many more.
    private void Place(IBeat listener)
    {
        var free = _count * 4 < _listeners.Length ? -1 : System.Array.IndexOf(_listeners, Removed.Instance);
        if (free >= 0)
        {
            Volatile.Write(ref _listeners[free], listener);
            return;
        }

        var listeners = new IBeat[(_count * 2) + 1];
        System.Array.Fill(listeners, Removed.Instance);
        var next = 0;
        foreach (var other in _listeners)
            if (other is not Removed) listeners[next++] = other;
        listeners[next] = listener;
        Volatile.Write(ref _listeners, listeners);
    }

    private protected void BeatAll()
    {
        foreach (var listener in Volatile.Read(ref _listeners)) Beat(listener);
    }

    private static void Beat(IBeat listener)
    {
        try
        {
            listener.Beat();
        }
        catch (Exception exception)
        {
            Fault(listener, exception);
        }
    }

    // A defect in one connection costs that connection; it must stop neither the clock of the others nor the process.
    private static void Fault(IBeat listener, Exception exception)
    {
        try
        {
            listener.Fault(exception);
        }
        catch (Exception)
        {
            // The next beat tries again.
        }
    }

    /// <summary>Takes the place of a removed listener until the next one is added.</summary>
    private sealed class Removed : IBeat
    {
        internal static readonly Removed Instance = new();

        void IBeat.Beat() { }

        void IBeat.Fault(Exception exception) { }
    }
}
