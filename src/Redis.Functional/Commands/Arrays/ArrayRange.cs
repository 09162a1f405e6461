using System.Globalization;

namespace Redis.Functional;

/// <summary>A range of indexes of an array, inclusive.</summary>
/// <remarks>Default: the whole array. If the start is above the end, ARGREP searches downwards. Since 0.1.</remarks>
public readonly record struct ArrayRange : IArguments
{
    private readonly long? _start;
    private readonly long? _stop;

    private ArrayRange(long? start, long? stop) => (_start, _stop) = (start, stop);

    /// <summary>The whole array.</summary>
    public static ArrayRange All => default;

    /// <summary>From an index to the end of the array.</summary>
    public static ArrayRange StartAt(long start) => new(start, null);

    /// <summary>From the start of the array to an index.</summary>
    public static ArrayRange EndAt(long stop) => new(null, stop);

    /// <summary>From index to index.</summary>
    public static ArrayRange Between(long start, long stop) => new(start, stop);

    /// <summary>Returns the bounds as sent; <c>-</c> and <c>+</c> are the ends of the array.</summary>
    public override string ToString() => $"{Start} {Stop}";

    private string Start => _start?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private string Stop => _stop?.ToString(CultureInfo.InvariantCulture) ?? "+";

    void IArguments.AddTo(Args args) => args.Add((RedisValue)Start).Add((RedisValue)Stop);
}
