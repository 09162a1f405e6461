namespace Redis.Functional;

/// <summary>
/// Milliseconds that only go forward, from the configuration's TimeProvider; the same on all connections that share one. A TimeProvider that
/// throws stands still: it stops deadlines and ends nothing.
/// </summary>
internal sealed class Clock(TimeProvider time)
{
    /// <summary>Never reached by any clock.</summary>
    internal const long Never = long.MaxValue;

    private long _beaten;

    /// <summary>The heartbeat that goes by this clock.</summary>
    internal Heartbeat Heartbeat { get; } = Heartbeat.Of(time);

    internal long Now => Heartbeat.Read(time, Volatile.Read(ref _beaten));

    /// <summary><see cref="Now"/>, kept for when the TimeProvider throws. On the heartbeat: calls from all threads would share a written cache line.</summary>
    internal long Beat()
    {
        var now = Now;
        Volatile.Write(ref _beaten, now);
        return now;
    }

    /// <summary>A time limit in milliseconds; zero, negative and infinite mean none.</summary>
    internal static long Limit(TimeSpan span) => span <= TimeSpan.Zero ? Never : (long)Math.Ceiling(span.TotalMilliseconds);

    /// <summary>A moment so long after another.</summary>
    internal static long After(long now, long limit) => limit == Never ? Never : now + limit;

    /// <summary>The pause after another: twice as long, up to a limit.</summary>
    internal static TimeSpan Longer(TimeSpan pause, TimeSpan longest) => pause * 2 < longest ? pause * 2 : longest;

    /// <summary>A delay by a TimeProvider, or by the system's when that one throws; cancelled by the token without an exception.</summary>
    internal static async Task Delay(TimeSpan delay, TimeProvider time, CancellationToken token)
    {
        try
        {
            await Task.Delay(delay, time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception)
        {
            await Task.Delay(delay, TimeProvider.System, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
