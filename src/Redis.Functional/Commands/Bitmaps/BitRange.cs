using System.Globalization;

namespace Redis.Functional;

/// <summary>A part of a value, counted from 0, both ends included; negative positions count from the end: all of it (<c>default</c>), bytes, or bits.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct BitRange : IArguments
{
    private readonly bool _isGiven;
    private readonly long _start;
    private readonly long? _stop;
    private readonly string? _unit;

    private BitRange(long start, long? stop, string? unit) => (_isGiven, _start, _stop, _unit) = (true, start, stop, unit);

    /// <summary>All of the value.</summary>
    public static BitRange All => default;

    /// <summary>From this byte to the end.</summary>
    /// <remarks>BITPOS then takes what is behind the end for zeros.</remarks>
    public static BitRange StartAt(long start) => new(start, null, null);

    /// <summary>From byte to byte, without a word for the unit, as servers before 7.0 take it.</summary>
    public static BitRange Between(long start, long stop) => new(start, stop, null);

    /// <summary>From byte to byte: <c>BYTE</c>.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static BitRange Bytes(long start, long stop) => new(start, stop, "BYTE");

    /// <summary>From bit to bit: <c>BIT</c>.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static BitRange Bits(long start, long stop) => new(start, stop, "BIT");

    /// <summary>The same with an end, for commands that want one.</summary>
    internal BitRange Closed => _isGiven && _stop is null ? new(_start, -1, null) : this;

    /// <summary>As on the wire, or nothing.</summary>
    public override string ToString() =>
        _isGiven ? string.Create(CultureInfo.InvariantCulture, $"{_start} {_stop} {_unit}").Trim() : "";

    void IArguments.AddTo(Args args)
    {
        if (!_isGiven) return;
        args.Add((RedisValue)_start);
        if (_stop is { } stop) args.Add((RedisValue)stop).AddWord(_unit);
    }
}
