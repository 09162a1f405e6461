namespace Redis.Functional;

/// <summary>Makes the reports of a bulk load: what has ended since the report before, and how long the rest takes.</summary>
internal sealed class LoadMeter(TimeProvider time, LoadOptions options)
{
    private readonly long _start = time.GetTimestamp();
    private long _last = time.GetTimestamp();
    private long _endedBefore;

    /// <summary>The time until the next report is due.</summary>
    internal TimeSpan UntilNext()
    {
        var left = options.ProgressInterval - time.GetElapsedTime(_last);
        // Whole milliseconds: the wait of a fraction is none.
        return left > TimeSpan.Zero ? TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)) : TimeSpan.Zero;
    }

    internal LoadProgress Report(ILoadCounts counts, bool isOver)
    {
        var failures = counts.TakeFailures();
        var (done, failed, started) = (counts.Done, counts.Failed, counts.Started);
        var (now, ended) = (time.GetTimestamp(), done + failed);
        var (elapsed, since) = (time.GetElapsedTime(_start, now), time.GetElapsedTime(_last, now));
        var remaining = options.Total is { } total ? Math.Max(0, total - ended) : (long?)null;
        var progress = new LoadProgress
        {
            Done = done,
            Failed = failed,
            InFlight = (int)Math.Max(0, started - ended),
            PerSecond = since > TimeSpan.Zero ? (ended - _endedBefore) / since.TotalSeconds : 0,
            Elapsed = elapsed,
            Remaining = remaining,
            TimeLeft = remaining is { } rest && ended > 0 ? TimeLeft(rest, ended, elapsed) : null,
            Failures = SeqOf.Array(failures),
            IsComplete = isOver && counts.IsComplete,
        };
        (_last, _endedBefore) = (now, ended);
        return progress;
    }

    // The expected number may be anything.
    private static TimeSpan TimeLeft(long remaining, long ended, TimeSpan elapsed)
    {
        var seconds = elapsed.TotalSeconds * remaining / ended;
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
    }
}
