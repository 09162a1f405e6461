using System.Globalization;

namespace Redis.Functional;

/// <summary>How many a search finds: all (<c>default</c>), the first so many, or any so many, which costs less.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GeoCount : IArguments
{
    private readonly long? _count;
    private readonly bool _isAny;

    private GeoCount(long count, bool isAny) => (_count, _isAny) = (count, isAny);

    /// <summary>All that are there.</summary>
    public static GeoCount All => default;

    /// <summary>The first so many in the order asked for, the nearest when none is: <c>COUNT</c>.</summary>
    /// <remarks>Below 1 is an InvalidArgument.</remarks>
    public static GeoCount First(long count) => new(count, isAny: false);

    /// <summary>So many, whichever are found first: <c>COUNT … ANY</c>.</summary>
    /// <remarks>Below 1 is an InvalidArgument.</remarks>
    public static GeoCount Any(long count) => new(count, isAny: true);

    /// <summary>As on the wire, or nothing.</summary>
    public override string ToString() =>
        _count is { } count ? string.Create(CultureInfo.InvariantCulture, $"COUNT {count}{(_isAny ? " ANY" : "")}") : "";

    void IArguments.AddTo(Args args)
    {
        if (_count is { } count) args.Add((RedisValue)"COUNT").AddAtLeast(1, count, "a count").AddWhen(_isAny, (RedisValue)"ANY");
    }
}
