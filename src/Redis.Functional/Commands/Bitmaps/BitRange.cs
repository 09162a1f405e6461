using System.Globalization;

namespace Redis.Functional;

/// <summary>A range of bytes or bits of a value.</summary>
/// <remarks>Default: the whole value. Positions count from 0, inclusive; negative ones count from the end. Since 0.1.</remarks>
public readonly record struct BitRange : IArguments
{
    private readonly bool _isGiven;
    private readonly long _start;
    private readonly long? _stop;
    private readonly string? _unit;

    private BitRange(long start, long? stop, string? unit) => (_isGiven, _start, _stop, _unit) = (true, start, stop, unit);

    /// <summary>The whole value.</summary>
    public static BitRange All => default;

    /// <summary>From a byte to the end of the value.</summary>
    /// <remarks>BITPOS then treats the bits behind the end as 0.</remarks>
    public static BitRange StartAt(long start) => new(start, null, null);

    /// <summary>From byte to byte, without a unit, as servers before Redis 7.0 require.</summary>
    public static BitRange Between(long start, long stop) => new(start, stop, null);

    /// <summary><c>BYTE</c>: from byte to byte.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static BitRange Bytes(long start, long stop) => new(start, stop, "BYTE");

    /// <summary><c>BIT</c>: from bit to bit.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static BitRange Bits(long start, long stop) => new(start, stop, "BIT");

    /// <summary>The same range with an end, for commands that require one.</summary>
    internal BitRange Closed => _isGiven && _stop is null ? new(_start, -1, null) : this;

    /// <summary>The same range with both ends, for commands that require them.</summary>
    internal BitRange Given => _isGiven ? Closed : new(0, -1, null);

    /// <summary>Returns the range as sent, or an empty string.</summary>
    public override string ToString() =>
        _isGiven ? string.Create(CultureInfo.InvariantCulture, $"{_start} {_stop} {_unit}").Trim() : "";

    void IArguments.AddTo(Args args)
    {
        if (!_isGiven) return;
        args.Add((RedisValue)_start);
        if (_stop is { } stop) args.Add((RedisValue)stop).AddWord(_unit);
    }
}
