namespace Redis.Functional;

/// <summary>Options of ARGREP.</summary>
/// <remarks>Default: the elements that fulfil one condition at least, all of them, case-sensitively. Since 0.1.</remarks>
public sealed record ArraySearch : IArguments
{
    /// <summary><c>AND</c>: only elements that fulfil all conditions.</summary>
    public bool MatchAll { get; init; }

    /// <summary><c>NOCASE</c>: ignores the case of letters.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary><c>LIMIT</c>: the maximum number of elements, at least 1. Null: no limit.</summary>
    public long? Limit { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.AddWhen(MatchAll, (RedisValue)"AND").AddWhen(IgnoreCase, (RedisValue)"NOCASE");
        if (Limit is { } limit) args.Add((RedisValue)"LIMIT").AddAtLeast(1, limit, "Limit");
    }
}
