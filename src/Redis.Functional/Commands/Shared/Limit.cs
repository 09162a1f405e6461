namespace Redis.Functional;

/// <summary>A part of a sorted reply (<c>LIMIT</c>).</summary>
/// <param name="Offset">Number of elements to skip. Negative: InvalidArgument.</param>
/// <param name="Count">Maximum number of elements. Negative: all that follow.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct Limit(long Offset, long Count) : IArguments
{
    /// <summary>The first elements.</summary>
    public static Limit First(long count) => new(0, count);

    void IArguments.AddTo(Args args) => args.Add((RedisValue)"LIMIT").AddAtLeast(0, Offset, "an offset").Add((RedisValue)Count);
}
