using System.Globalization;

namespace Redis.Functional;

/// <summary>One operation of BITFIELD on a number among the bits of a value: read, written, or counted up.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record BitFieldOperation
{
    private readonly string _word;
    private readonly BitFieldType _type;
    private readonly BitFieldOffset _offset;
    private readonly long? _number;

    private BitFieldOperation(string word, BitFieldType size, BitFieldOffset offset, long? number, BitFieldOverflow? overflow) =>
        (_word, _type, _offset, _number, Overflow) = (word, size, offset, number, overflow);

    /// <summary>Yields the number.</summary>
    public static BitFieldOperation Get(BitFieldType size, BitFieldOffset offset) => new("GET", size, offset, null, null);

    /// <summary>Writes the number and yields the one before.</summary>
    public static BitFieldOperation Set(BitFieldType size, BitFieldOffset offset, long value, BitFieldOverflow overflow = default) =>
        new("SET", size, offset, value, overflow);

    /// <summary>Adds to the number and yields the sum.</summary>
    public static BitFieldOperation IncrBy(BitFieldType size, BitFieldOffset offset, long increment, BitFieldOverflow overflow = default) =>
        new("INCRBY", size, offset, increment, overflow);

    internal BitFieldOverflow? Overflow { get; }

    /// <summary>As on the wire, without what overflow does.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_word} {_type} {_offset} {_number}").TrimEnd();

    internal void AddTo(Args args)
    {
        args.Add((RedisValue)_word).AddField(_type, _offset);
        if (_number is { } number) args.Add((RedisValue)number);
    }
}
