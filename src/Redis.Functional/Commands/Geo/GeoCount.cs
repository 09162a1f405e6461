using System.Globalization;

namespace Redis.Functional;

/// <summary>The maximum number of members that a search finds.</summary>
/// <remarks>Default: all. Since 0.1.</remarks>
public readonly record struct GeoCount : IArguments
{
    private readonly long? _count;
    private readonly bool _isAny;

    private GeoCount(long count, bool isAny) => (_count, _isAny) = (count, isAny);

    /// <summary>All members.</summary>
    public static GeoCount All => default;

    /// <summary><c>COUNT</c>: the first members in the requested order, or the nearest if no order is given.</summary>
    /// <remarks>Less than 1 is an InvalidArgument.</remarks>
    public static GeoCount First(long count) => new(count, isAny: false);

    /// <summary><c>COUNT … ANY</c>: the first members that the server encounters, which costs less.</summary>
    /// <remarks>Less than 1 is an InvalidArgument.</remarks>
    public static GeoCount Any(long count) => new(count, isAny: true);

    /// <summary>Returns the option as sent, or an empty string.</summary>
    public override string ToString() =>
        _count is { } count ? string.Create(CultureInfo.InvariantCulture, $"COUNT {count}{(_isAny ? " ANY" : "")}") : "";

    void IArguments.AddTo(Args args)
    {
        if (_count is { } count) args.Add((RedisValue)"COUNT").AddAtLeast(1, count, "a count").AddWhen(_isAny, (RedisValue)"ANY");
    }
}
