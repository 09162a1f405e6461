namespace Redis.Functional;

/// <summary>Options of VSIM.</summary>
/// <remarks>Default: the ten nearest elements, with the defaults of the server. Since 0.1.</remarks>
public sealed record VectorSearchOptions : IArguments
{
    /// <summary><c>COUNT</c>: the maximum number of elements.</summary>
    /// <remarks>Default: 10.</remarks>
    public long? Count { get; init; }

    /// <summary><c>EPSILON</c>: the maximum distance, from 0 for the same direction to 2 for the opposite direction.</summary>
    public double? Epsilon { get; init; }

    /// <summary><c>EF</c>: the number of candidates that are examined in the graph.</summary>
    /// <remarks>Higher values find more of the nearest elements and cost more.</remarks>
    public long? Effort { get; init; }

    /// <summary><c>FILTER</c>: an expression about the attributes of the elements, such as <c>.year &gt; 1980</c>.</summary>
    public string? Filter { get; init; }

    /// <summary><c>FILTER-EF</c>: the maximum number of elements to which the filter is applied.</summary>
    /// <remarks>0: no limit.</remarks>
    public long? FilterEffort { get; init; }

    /// <summary><c>TRUTH</c>: compares every element, which is exact and slow.</summary>
    public bool Exact { get; init; }

    /// <summary><c>NOTHREAD</c>: searches on the main thread of the server.</summary>
    public bool OnMainThread { get; init; }

    void IArguments.AddTo(Args args)
    {
        if (Count is { } count) args.Add((RedisValue)"COUNT").AddAtLeast(1, count, "a count");
        if (Epsilon is { } epsilon) args.Add((RedisValue)"EPSILON").Add((RedisValue)epsilon);
        if (Effort is { } effort) args.Add((RedisValue)"EF").AddAtLeast(1, effort, "an effort");
        args.AddText("FILTER", Filter);
        if (FilterEffort is { } most) args.Add((RedisValue)"FILTER-EF").AddAtLeast(0, most, "an effort");
        args.AddWhen(Exact, (RedisValue)"TRUTH").AddWhen(OnMainThread, (RedisValue)"NOTHREAD");
    }
}
