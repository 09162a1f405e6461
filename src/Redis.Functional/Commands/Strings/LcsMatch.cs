namespace Redis.Functional;

/// <summary>A run of bytes that two values have in common; all positions count from 0 and are included.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct LcsMatch
{
    internal LcsMatch(long firstStart, long firstStop, long secondStart, long secondStop) =>
        (FirstStart, FirstStop, SecondStart, SecondStop) = (firstStart, firstStop, secondStart, secondStop);

    /// <summary>Where it begins in the first value.</summary>
    public long FirstStart { get; }

    /// <summary>Where it ends in the first value.</summary>
    public long FirstStop { get; }

    /// <summary>Where it begins in the second value.</summary>
    public long SecondStart { get; }

    /// <summary>Where it ends in the second value.</summary>
    public long SecondStop { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length => FirstStop - FirstStart + 1;
}
