using System.Collections.Immutable;

namespace Redis.Functional;

/// <summary>Options of SORT.</summary>
/// <remarks>Default: sorts the elements as numbers, ascending. Since 0.1.</remarks>
public sealed record SortOptions : IArguments
{
    /// <summary>Sorts by the values of other keys (<c>BY</c>).</summary>
    /// <remarks>The element replaces <c>*</c> in the pattern, as in <c>weight_*</c> or <c>user_*->age</c>. A pattern without <c>*</c> skips sorting.</remarks>
    public string? ByPattern { get; init; }

    /// <summary>Returns a part of the result (<c>LIMIT</c>).</summary>
    public Limit? Limit { get; init; }

    /// <summary>Returns the values of these keys in place of each element (<c>GET</c>).</summary>
    /// <remarks>Patterns as in <see cref="ByPattern"/>; <c>#</c> is the element itself.</remarks>
    public ImmutableArray<RedisValue> Gets { get; init; } = [];

    /// <summary>Sorts in descending order (<c>DESC</c>).</summary>
    public bool Descending { get; init; }

    /// <summary>Sorts as text instead of numbers (<c>ALPHA</c>).</summary>
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
