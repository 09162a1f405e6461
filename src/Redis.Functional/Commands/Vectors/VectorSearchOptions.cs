namespace Redis.Functional;

/// <summary>How VSIM searches.</summary>
/// <remarks><c>new()</c>: the ten nearest, as the server thinks best. Since 0.1.</remarks>
public sealed record VectorSearchOptions : IArguments
{
    /// <summary>How many are found at most: <c>COUNT</c>; 10 when not given.</summary>
    public long? Count { get; init; }

    /// <summary>How far they may be at most, 0 to 2, where 0 is the same direction and 2 the opposite: <c>EPSILON</c>.</summary>
    public double? Epsilon { get; init; }

    /// <summary>How hard the graph is searched: <c>EF</c>.</summary>
    /// <remarks>More finds more of the nearest, and costs more.</remarks>
    public long? Effort { get; init; }

    /// <summary>An expression about the elements' attributes: <c>FILTER</c>, such as <c>.year &gt; 1980</c>.</summary>
    public string? Filter { get; init; }

    /// <summary>How many elements the filter is asked about at most: <c>FILTER-EF</c>; 0: without end.</summary>
    public long? FilterEffort { get; init; }

    /// <summary>Every element is compared, which is exact and slow: <c>TRUTH</c>.</summary>
    public bool Exact { get; init; }

    /// <summary>The server's main thread does it: <c>NOTHREAD</c>.</summary>
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
