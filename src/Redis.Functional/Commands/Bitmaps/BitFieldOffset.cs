using System.Globalization;

namespace Redis.Functional;

/// <summary>The position of an integer among the bits of a value: a bit offset, or an index that counts integers of the same size.</summary>
/// <remarks>Default: bit 0. Since 0.1.</remarks>
public readonly record struct BitFieldOffset
{
    private readonly long _number;
    private readonly bool _isIndex;

    private BitFieldOffset(long number, bool isIndex) => (_number, _isIndex) = (number, isIndex);

    /// <summary>The offset of a bit, from 0; negative is an InvalidArgument.</summary>
    public static BitFieldOffset Bit(long bit) => new(bit, isIndex: false);

    /// <summary><c>#n</c>: the index of an integer, from 0; negative is an InvalidArgument.</summary>
    public static BitFieldOffset Index(long index) => new(index, isIndex: true);

    /// <summary>Converts the offset of a bit.</summary>
    public static implicit operator BitFieldOffset(long bit) => Bit(bit);

    internal bool IsValid => _number >= 0;

    /// <summary>Returns the position as sent: <c>100</c> or <c>#2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_isIndex ? "#" : "")}{_number}");
}
