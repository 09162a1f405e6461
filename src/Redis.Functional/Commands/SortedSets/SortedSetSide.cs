namespace Redis.Functional;

/// <summary>An end of a sorted set: the lowest scores (<c>default</c>) or the highest.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct SortedSetSide : IArguments
{
    private readonly string? _word;

    private SortedSetSide(string word) => _word = word;

    /// <summary>The lowest scores.</summary>
    public static SortedSetSide Min => default;

    /// <summary>The highest scores.</summary>
    public static SortedSetSide Max => new("MAX");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "MIN";

    void IArguments.AddTo(Args args) => args.Add((RedisValue)ToString());
}
