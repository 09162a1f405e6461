using System.Collections.Immutable;

namespace Redis.Functional;

/// <summary>How SORT orders, and what it yields.</summary>
/// <remarks><c>new()</c>: the elements as numbers, ascending. Since 0.1.</remarks>
public sealed record SortOptions : IArguments
{
    /// <summary>
    /// Order by what is at other keys: a pattern whose <c>*</c> is the element (<c>weight_*</c>, <c>user_*->age</c>); one without <c>*</c> does not order.
    /// </summary>
    public string? ByPattern { get; init; }

    /// <summary>A part of the result.</summary>
    public Limit? Limit { get; init; }

    /// <summary>
    /// Yield what is at these keys instead of the elements, for each element in turn: patterns as <see cref="ByPattern"/>; <c>#</c> is the element itself.
    /// </summary>
    public ImmutableArray<RedisValue> Gets { get; init; } = [];

    /// <summary>From the greatest to the least.</summary>
    public bool Descending { get; init; }

    /// <summary>As text, not as numbers.</summary>
    public bool Alpha { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.AddText("BY", ByPattern);
        if (Limit is { } limit) args.With(limit);
        if (!Gets.IsDefault)
            foreach (var pattern in Gets) args.Add((RedisValue)"GET").Add(pattern);
        args.AddWhen(Descending, (RedisValue)"DESC").AddWhen(Alpha, (RedisValue)"ALPHA");
    }
}
