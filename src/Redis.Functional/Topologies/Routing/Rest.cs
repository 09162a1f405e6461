namespace Redis.Functional;

/// <summary>
/// The rest of a server that could not answer, as long as <see cref="RestLength"/> says. All who read there share it. Takes no lock and allocates nothing.
/// </summary>
internal sealed class Rest(Clock clock, Func<double> chance)
{
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
        var pause = RestLength.Next(Volatile.Read(ref _pause), now - Math.Abs(before));
        var until = now + RestLength.Shortened(pause, chance());
        if (Interlocked.CompareExchange(ref _until, until, before) == before) Volatile.Write(ref _pause, pause);
    }
}
