using System.Globalization;

namespace Redis.Functional;

/// <summary>A whole number of so many bits, with a sign or without; <c>default</c> is a single bit, <c>u1</c>.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct BitFieldType
{
    private const int MostSigned = 64;
    private const int MostUnsigned = 63;
    private readonly bool _isSigned;
    private readonly int? _bits;

    private BitFieldType(bool isSigned, int bits) => (_isSigned, _bits) = (isSigned, bits);

    /// <summary>With a sign; 1 to 64 bits, anything else is an InvalidArgument.</summary>
    public static BitFieldType Signed(int bits) => new(isSigned: true, bits);

    /// <summary>Without a sign; 1 to 63 bits, anything else is an InvalidArgument.</summary>
    public static BitFieldType Unsigned(int bits) => new(isSigned: false, bits);

    internal bool IsValid => Bits >= 1 && Bits <= (_isSigned ? MostSigned : MostUnsigned);

    private int Bits => _bits ?? 1;

    /// <summary>As on the wire: <c>i5</c>, <c>u8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_isSigned ? 'i' : 'u')}{Bits}");
}
