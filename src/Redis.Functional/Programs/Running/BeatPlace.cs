namespace Redis.Functional;

/// <summary>A listener's place in a <see cref="Heartbeat"/>, which passes over it while it rests: a thousand idle connections cost a look at a thousand numbers.</summary>
internal sealed class BeatPlace(IBeat listener)
{
    /// <summary>How long a listener rests at most, in milliseconds: by then it notices also what it is not woken for.</summary>
    internal const long LongestRest = 5 * Heartbeat.Period;

    private long _restsUntil;

    internal IBeat Listener => listener;

    /// <summary>
    /// Needs no beat before a moment of the heartbeat's clock. A thread that gives the listener something to do writes that first and wakes it then. The listener
    /// rests first and looks then whether there is something to do: so one of the two sees what the other has written.
    /// </summary>
    internal void Rest(long until) => Interlocked.Exchange(ref _restsUntil, until);

    /// <summary>Needs the next beat. Allocates nothing.</summary>
    internal void Wake()
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _restsUntil) != 0) Interlocked.Exchange(ref _restsUntil, 0);
    }

    /// <summary>Whether the beat of this moment passes over it.</summary>
    internal bool IsResting(long now) => now < Volatile.Read(ref _restsUntil);
}
