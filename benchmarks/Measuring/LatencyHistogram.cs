using System.Numerics;

namespace Redis.Functional.Benchmarks;

/// <summary>Latencies of one caller, to within a hundredth, in memory that does not grow with their number.</summary>
public sealed class LatencyHistogram
{
    private const int Bits = 7, Fine = 1 << Bits, LongestPower = 40;
    private readonly int[] counts = new int[(LongestPower - Bits + 2) << Bits];

    public void Add(long ticks) => counts[Math.Min(Place(ticks), counts.Length - 1)]++;

    /// <summary>The latencies in ticks below which these parts of all lie; null: there is none.</summary>
    public static long[]? Percentiles(IEnumerable<LatencyHistogram> histograms, params ReadOnlySpan<double> parts)
    {
        long[]? all = null;
        foreach (var histogram in histograms)
        {
            all ??= new long[histogram.counts.Length];
            for (var i = 0; i < all.Length; i++) all[i] += histogram.counts[i];
        }

        if (all?.Sum() is not > 0) return null;
        var (found, total) = (new long[parts.Length], all.Sum());
        for (var i = 0; i < parts.Length; i++)
        {
            var (at, below) = (0, 0L);
            for (var rank = (long)(total * parts[i]); below + all[at] <= rank; at++) below += all[at];
            found[i] = Middle(at);
        }

        return found;
    }

    private static int Place(long ticks)
    {
        if (ticks < Fine) return (int)Math.Max(0, ticks);
        var shift = BitOperations.Log2((ulong)ticks) - Bits;
        return ((shift + 1) << Bits) + (int)((ticks >> shift) & (Fine - 1));
    }

    private static long Middle(int place)
    {
        var shift = (place >> Bits) - 1;
        return shift < 0 ? place : ((long)((place & (Fine - 1)) | Fine) << shift) + ((1L << shift) / 2);
    }
}
