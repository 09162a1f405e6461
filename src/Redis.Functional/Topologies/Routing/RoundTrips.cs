namespace Redis.Functional;

/// <summary>The median of the last round trips. Written by one at a time, read by all.</summary>
internal sealed class RoundTrips
{
    private const int Kept = 7;

    private readonly long[] _last = new long[Kept];
    private int _count;
    private long _median = long.MaxValue;

    /// <summary>In microseconds; <see cref="long.MaxValue"/>: there was none yet.</summary>
    internal long Median => Volatile.Read(ref _median);

    internal void Add(TimeSpan roundTrip)
    {
        _last[_count++ % Kept] = (long)roundTrip.TotalMicroseconds;
        Span<long> sorted = stackalloc long[Kept];
        sorted = sorted[..Math.Min(_count, Kept)];
        _last.AsSpan(0, sorted.Length).CopyTo(sorted);
        sorted.Sort();
        Volatile.Write(ref _median, sorted[sorted.Length / 2]);
    }
}
