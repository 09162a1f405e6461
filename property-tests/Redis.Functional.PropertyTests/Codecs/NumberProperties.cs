using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Codecs;

/// <summary>A number of any type is stored as itself: what is written by the implicit conversion reads back equal.</summary>
public class NumberProperties
{
    // As in Arabic: other signs and separators. The machine may know no culture but the invariant one.
    static readonly CultureInfo Other = new("")
    {
        NumberFormat = { NumberDecimalSeparator = "٫", NumberGroupSeparator = "٬", NegativeSign = "؜-", PositiveSign = "؜+", PositiveInfinitySymbol = "∞", NaNSymbol = "ليس رقم" },
    };

    static void Reads<T>(RedisValue stored, T number) =>
        Assert.Equal(number, CodecSet.Default.OfType<T>()!.Decode(stored).Match(ok: v => v, error: e => throw new Xunit.Sdk.XunitException($"{number}: {e}")));

    [Property(MaxTest = 10_000)]
    public void Reads_back_what_was_stored(long bits)
    {
        var mixed = unchecked((ulong)bits * 0x9E3779B97F4A7C15UL);
        foreach (var number in new[] { (ulong)bits, mixed, ulong.MaxValue - (ulong)bits, mixed >> (int)(mixed & 63) })
        {
            Reads(number, number);
            Reads((long)number, (long)number);
            Reads((uint)number, (uint)number);
            Reads((int)number, (int)number);
            Reads((ushort)number, (ushort)number);
            Reads((short)number, (short)number);
            Reads((byte)number, (byte)number);
            Reads((sbyte)number, (sbyte)number);
            Reads(BitConverter.UInt64BitsToDouble(number), BitConverter.UInt64BitsToDouble(number));
            Reads(BitConverter.UInt32BitsToSingle((uint)number), BitConverter.UInt32BitsToSingle((uint)number));
            Reads(Decimal(number), Decimal(number));
            Reads(Identifier(number), Identifier(number));
            Reads((number & 1) == 1, (number & 1) == 1);
        }
    }

    [Property(MaxTest = 2_000)]
    public void Is_written_alike_in_every_culture(long bits)
    {
        var before = CultureInfo.CurrentCulture;
        var number = BitConverter.Int64BitsToDouble(bits);
        var written = new RedisValue[] { number, (float)number, Decimal((ulong)bits), bits, (ulong)bits };
        CultureInfo.CurrentCulture = Other;
        RedisValue[] again = [number, (float)number, Decimal((ulong)bits), bits, (ulong)bits];
        CultureInfo.CurrentCulture = before;
        Assert.Equal(written, again);
    }

    [Fact]
    public void Edges_read_back()
    {
        Reads(ulong.MaxValue, ulong.MaxValue);
        Assert.Equal("18446744073709551615", ((RedisValue)ulong.MaxValue).ToString());
        Assert.Equal("0.1", ((RedisValue)0.1f).ToString());
        Assert.Equal("1.50", ((RedisValue)1.50m).ToString());
        Reads(decimal.MaxValue, decimal.MaxValue);
        Reads(decimal.MinValue, decimal.MinValue);
        Reads(0.0000000000000000000000000001m, 0.0000000000000000000000000001m);
        Reads(float.MaxValue, float.MaxValue);
        Reads(float.NegativeInfinity, float.NegativeInfinity);
        Reads(float.NaN, float.NaN);
        Reads(double.Epsilon, double.Epsilon);
        Assert.Equal(double.NegativeInfinity, 1 / CodecSet.Default.OfType<double>()!.Decode(-0.0).ToEither().IfLeft(0));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public void What_a_double_cannot_hold_is_an_error(string text)
    {
        Assert.True(Codec.Double.Decode(text).IsError);
        Assert.True(Codec.Double.Decode(new string('9', 400)).IsError);
        Assert.True(Codec.Single.Decode("1e39").IsError);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("0.12345678901234567890123456789", false)]
    [InlineData("1.2345678901234567890123456789012", false)]
    [InlineData("1.00000000000000000000000000000000000", true)]
    [InlineData("1e-40", false)]
    [InlineData("12.5e3", true)]
    [InlineData("0", true)]
    [InlineData("0.000", true)]
    public void A_decimal_is_read_whole_or_not_at_all(string text, bool isRead) => Assert.Equal(isRead, Codec.Decimal.Decode(text).IsOk);

    [Theory]
    [InlineData("-1")]
    [InlineData("256")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("")]
    public void What_is_no_byte_is_an_error(string text) => Assert.True(Codec.Byte.Decode(text).IsError);

    static decimal Decimal(ulong bits) => new((int)bits, (int)(bits >> 32), (int)(bits * 31), (bits & 1) == 1, (byte)(bits % 29));

    static Guid Identifier(ulong bits) => new((int)bits, (short)(bits >> 32), (short)(bits >> 48), [.. BitConverter.GetBytes(bits)]);
}
