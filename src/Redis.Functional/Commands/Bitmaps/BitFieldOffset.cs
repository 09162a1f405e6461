using System.Globalization;

namespace Redis.Functional;

/// <summary>Where a number begins among the bits of a value: at a bit, or where the n-th number of its size does.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct BitFieldOffset
{
    private readonly long _number;
    private readonly bool _isIndex;

    private BitFieldOffset(long number, bool isIndex) => (_number, _isIndex) = (number, isIndex);

    /// <summary>At this bit, counted from 0; a negative one is an InvalidArgument.</summary>
    public static BitFieldOffset Bit(long bit) => new(bit, isIndex: false);

    /// <summary>Behind so many numbers of the same size: <c>#n</c>; a negative one is an InvalidArgument.</summary>
    public static BitFieldOffset Index(long index) => new(index, isIndex: true);

    /// <summary>At this bit.</summary>
    public static implicit operator BitFieldOffset(long bit) => Bit(bit);

    internal bool IsValid => _number >= 0;

    /// <summary>As on the wire: <c>100</c>, <c>#2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_isIndex ? "#" : "")}{_number}");
}
