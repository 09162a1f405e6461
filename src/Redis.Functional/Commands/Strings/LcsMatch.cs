namespace Redis.Functional;

/// <summary>A run of bytes that two values have in common; all positions count from 0 and are included. Since 0.1.</summary>
/// <param name="FirstStart">Where it begins in the first value.</param>
/// <param name="FirstStop">Where it ends in the first value.</param>
/// <param name="SecondStart">Where it begins in the second value.</param>
/// <param name="SecondStop">Where it ends in the second value.</param>
public readonly record struct LcsMatch(long FirstStart, long FirstStop, long SecondStart, long SecondStop)
{
    /// <summary>Its length in bytes.</summary>
    public long Length => FirstStop - FirstStart + 1;
}
