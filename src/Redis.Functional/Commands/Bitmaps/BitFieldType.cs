using System.Globalization;

namespace Redis.Functional;

/// <summary>The size of an integer in bits, signed or unsigned.</summary>
/// <remarks>Default: one bit, <c>u1</c>. Since 0.1.</remarks>
public readonly record struct BitFieldType
{
    private const int MostSigned = 64;
    private const int MostUnsigned = 63;
    private readonly bool _isSigned;
    private readonly int? _bits;

    private BitFieldType(bool isSigned, int bits) => (_isSigned, _bits) = (isSigned, bits);

    /// <summary>A signed integer of 1 to 64 bits; other sizes are an InvalidArgument.</summary>
    public static BitFieldType Signed(int bits) => new(isSigned: true, bits);

    /// <summary>An unsigned integer of 1 to 63 bits; other sizes are an InvalidArgument.</summary>
    public static BitFieldType Unsigned(int bits) => new(isSigned: false, bits);

    internal bool IsValid => Bits >= 1 && Bits <= (_isSigned ? MostSigned : MostUnsigned);

    private int Bits => _bits ?? 1;

    /// <summary>Returns the type as sent: <c>i5</c> or <c>u8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_isSigned ? 'i' : 'u')}{Bits}");
}
