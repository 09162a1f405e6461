namespace Redis.Functional;

/// <summary>
/// The pause of a server that could not answer: 50 ms, and half as long again each time that it cannot right after one, up to 500 ms, with up to a fifth taken
/// off. All who read there share it. Takes no lock and allocates nothing.
/// </summary>
internal sealed class Rest(Clock clock, Func<double> chance)
{
    /// <summary>The first pause, in milliseconds.</summary>
    internal const long Shortest = 50;

    /// <summary>The longest pause. After as long without another one the pauses begin anew.</summary>
    internal const long Longest = 500;

    // When it is over; negative once it was seen to be; 0: there was none yet.
    private long _until;
    private long _pause;

    /// <summary>False during a pause.</summary>
    internal bool IsOver
    {
        get
        {
            var until = Volatile.Read(ref _until);
            if (until <= 0) return true;
            if (clock.Now < until) return false;
            Interlocked.CompareExchange(ref _until, -until, until);
            return true;
        }
    }

    /// <summary>Begins a pause, unless there is one.</summary>
    internal void Begin()
    {
        var now = Math.Max(1, clock.Now);
        var before = Volatile.Read(ref _until);
        if (now < before) return;
        var pause = Next(Volatile.Read(ref _pause), now - Math.Abs(before));
        var until = now + pause - (long)(pause * chance() / 5);
        if (Interlocked.CompareExchange(ref _until, until, before) == before) Volatile.Write(ref _pause, pause);
    }

    /// <summary>The length of a pause.</summary>
    /// <param name="before">The one before; 0: there was none.</param>
    /// <param name="calm">How long ago that one ended.</param>
    internal static long Next(long before, long calm) =>
        before == 0 || calm >= Longest ? Shortest : Math.Min(before + (before / 2), Longest);
}
