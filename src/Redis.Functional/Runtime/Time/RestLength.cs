namespace Redis.Functional;

/// <summary>
/// How long a server rests that could not answer: 50 ms, and half as long again each time that it cannot right after a rest, up to 500 ms; up to a fifth is
/// taken off, so that clients do not come back together. In milliseconds. Pure.
/// </summary>
internal static class RestLength
{
    /// <summary>The first rest.</summary>
    internal const long Shortest = 50;

    /// <summary>The longest rest. After as long without another one they begin anew.</summary>
    internal const long Longest = 500;

    /// <summary>The length of a rest.</summary>
    /// <param name="before">The one before; 0: there was none.</param>
    /// <param name="calm">How long ago that one ended.</param>
    internal static long Next(long before, long calm) =>
        before == 0 || calm >= Longest ? Shortest : Math.Min(before + (before / 2), Longest);

    /// <summary>The length of a rest by the number of rests before it.</summary>
    internal static long After(int others)
    {
        var rest = Shortest;
        for (; others > 0 && rest < Longest; others--) rest = Next(rest, 0);
        return rest;
    }

    /// <summary>What is left of a rest.</summary>
    /// <param name="rest">Its length.</param>
    /// <param name="chance">From 0 to 1.</param>
    internal static long Shortened(long rest, double chance) => rest - (long)(rest * chance / 5);
}
