namespace Redis.Functional;

/// <summary>Milliseconds that only go forward, from the configuration's TimeProvider; the same on all connections that share one.</summary>
internal sealed class Clock(TimeProvider time)
{
    /// <summary>Never reached by any clock.</summary>
    internal const long Never = long.MaxValue;

    /// <summary>The heartbeat that goes by this clock.</summary>
    internal Heartbeat Heartbeat { get; } = Heartbeat.Of(time);

    internal long Now => (long)time.GetElapsedTime(0).TotalMilliseconds;

    /// <summary>A time limit in milliseconds; zero, negative and infinite mean none.</summary>
    internal static long Limit(TimeSpan span) => span <= TimeSpan.Zero ? Never : (long)Math.Ceiling(span.TotalMilliseconds);

    /// <summary>A moment so long after another.</summary>
    internal static long After(long now, long limit) => limit == Never ? Never : now + limit;
}
