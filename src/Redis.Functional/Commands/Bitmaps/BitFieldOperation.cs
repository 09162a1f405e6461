using System.Globalization;

namespace Redis.Functional;

/// <summary>One operation of BITFIELD: GET, SET or INCRBY.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record BitFieldOperation
{
    private readonly string _word;
    private readonly BitFieldType _type;
    private readonly BitFieldOffset _offset;
    private readonly long? _number;

    private BitFieldOperation(string word, BitFieldType size, BitFieldOffset offset, long? number, BitFieldOverflow? overflow) =>
        (_word, _type, _offset, _number, Overflow) = (word, size, offset, number, overflow);

    /// <summary>Gets an integer.</summary>
    public static BitFieldOperation Get(BitFieldType size, BitFieldOffset offset) => new("GET", size, offset, null, null);

    /// <summary>Sets an integer and returns the previous one.</summary>
    public static BitFieldOperation Set(BitFieldType size, BitFieldOffset offset, long value, BitFieldOverflow overflow = default) =>
        new("SET", size, offset, value, overflow);

    /// <summary>Increments an integer and returns the new one.</summary>
    public static BitFieldOperation IncrBy(BitFieldType size, BitFieldOffset offset, long increment, BitFieldOverflow overflow = default) =>
        new("INCRBY", size, offset, increment, overflow);

    internal BitFieldOverflow? Overflow { get; }

    /// <summary>Returns the operation as sent, without its overflow behavior.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_word} {_type} {_offset} {_number}").TrimEnd();

    internal void AddTo(Args args)
    {
        args.Add((RedisValue)_word).AddField(_type, _offset);
        if (_number is { } number) args.Add((RedisValue)number);
    }
}
