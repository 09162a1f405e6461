namespace Redis.Functional;

/// <summary>A part of a sorted reply: so many are left out first, so many are given.</summary>
/// <param name="Offset">How many are left out; a negative one is an InvalidArgument.</param>
/// <param name="Count">How many are given at most; negative: all that follow.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct Limit(long Offset, long Count) : IArguments
{
    /// <summary>The first so many.</summary>
    public static Limit First(long count) => new(0, count);

    void IArguments.AddTo(Args args) => args.Add((RedisValue)"LIMIT").AddAtLeast(0, Offset, "an offset").Add((RedisValue)Count);
}
