namespace Redis.Functional;

/// <summary>A run of bytes that two values have in common.</summary>
/// <remarks>Positions count from 0 and are inclusive. Since 0.1.</remarks>
public readonly struct LcsMatch
{
    internal LcsMatch(long firstStart, long firstStop, long secondStart, long secondStop) =>
        (FirstStart, FirstStop, SecondStart, SecondStop) = (firstStart, firstStop, secondStart, secondStop);

    /// <summary>The position of the first byte in the first value.</summary>
    public long FirstStart { get; }

    /// <summary>The position of the last byte in the first value.</summary>
    public long FirstStop { get; }

    /// <summary>The position of the first byte in the second value.</summary>
    public long SecondStart { get; }

    /// <summary>The position of the last byte in the second value.</summary>
    public long SecondStop { get; }

    /// <summary>The length of the run in bytes.</summary>
    public long Length => FirstStop - FirstStart + 1;
}
