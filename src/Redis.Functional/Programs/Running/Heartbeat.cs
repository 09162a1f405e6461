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
    private BeatPlace[] _places = [];
    private int _count;

    private Lock Gate => LockOrder.Next(_gate, ReferenceEquals(this, Shared) ? LockRank.ProcessHeartbeat : LockRank.TimerHeartbeat);

    /// <summary>The heartbeat of the system clock, shared by all connections of the process.</summary>
    internal static Heartbeat Shared { get; } = new ThreadHeartbeat();

    /// <summary>True while at least one listener is registered.</summary>
    private protected bool HasListeners => Volatile.Read(ref _count) > 0;

    /// <summary>The heartbeat of a clock: the system clock beats on a thread of its own, any other by its own timer.</summary>
    internal static Heartbeat Of(TimeProvider time) =>
        ReferenceEquals(time, TimeProvider.System) ? Shared : ByTime.GetValue(time, static other => new TimerHeartbeat(other));

    /// <summary>The milliseconds of a TimeProvider, or another number when it throws.</summary>
    internal static long Read(TimeProvider time, long otherwise)
    {
        try
        {
            return (long)time.GetElapsedTime(0).TotalMilliseconds;
        }
        catch (Exception)
        {
            return otherwise;
        }
    }

    /// <summary>Adds a listener that hears each beat.</summary>
    internal void Add(IBeat listener) => Add(new BeatPlace(listener));

    /// <summary>Adds a listener that may rest.</summary>
    internal void Add(BeatPlace place)
    {
        lock (Gate)
        {
            Place(place);
            _count++;
            if (_count == 1) Begin();
        }
    }

    /// <summary>Removes a listener. Allocates nothing: a connection must be able to end when memory has run out.</summary>
    internal void Remove(IBeat listener)
    {
        lock (Gate)
        {
            var place = 0;
            while (place < _places.Length && !ReferenceEquals(_places[place].Listener, listener)) place++;
            if (place == _places.Length) return;
            _places[place] = Removed.Place;
            _count--;
            if (_count == 0) Rest();
        }
    }

    /// <summary>Starts beating: the first listener has been added. Called under the lock.</summary>
    private protected abstract void Begin();

    /// <summary>Stops beating: the last listener has been removed. Called under the lock.</summary>
    private protected abstract void Rest();

    // In a place that is free; a beat that is under way may hear it or not. Otherwise in a new list, with room for as many more.
    private void Place(BeatPlace place)
    {
        var free = _count * 4 < _places.Length ? -1 : System.Array.IndexOf(_places, Removed.Place);
        if (free >= 0)
        {
            Volatile.Write(ref _places[free], place);
            return;
        }

        var places = new BeatPlace[(_count * 2) + 1];
        System.Array.Fill(places, Removed.Place);
        var next = 0;
        foreach (var other in _places)
            if (!ReferenceEquals(other, Removed.Place)) places[next++] = other;
        places[next] = place;
        Volatile.Write(ref _places, places);
    }

    /// <summary>One beat.</summary>
    /// <param name="now">The present time; the end of all time, at which no listener rests, when the clock does not say.</param>
    private protected void BeatAll(long now)
    {
        foreach (var place in Volatile.Read(ref _places))
            if (!place.IsResting(now))
                Beat(place.Listener);
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
        internal static readonly BeatPlace Place = NewPlace();

        private static BeatPlace NewPlace()
        {
            var place = new BeatPlace(new Removed());
            place.Rest(long.MaxValue);
            return place;
        }

        void IBeat.Beat() { }

        void IBeat.Fault(Exception exception) { }
    }
}
