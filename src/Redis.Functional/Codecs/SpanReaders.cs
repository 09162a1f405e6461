using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>The strict readers behind the usual codecs.</summary>
internal static class SpanReaders
{
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789+-.eE"u8);

    internal static bool Utf8(ReadOnlySpan<byte> bytes, out string value)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            value = "";
            return false;
        }
        value = Encoding.UTF8.GetString(bytes);
        return true;
    }

    internal static bool Bytes(ReadOnlySpan<byte> bytes, out byte[] value)
    {
        value = bytes.ToArray();
        return true;
    }

    internal static bool Int64(ReadOnlySpan<byte> bytes, out long value)
    {
        value = 0;
        return IsWhole(bytes) && Utf8Parser.TryParse(bytes, out value, out var read) && read == bytes.Length;
    }

    internal static bool Int32(ReadOnlySpan<byte> bytes, out int value)
    {
        value = 0;
        return IsWhole(bytes) && Utf8Parser.TryParse(bytes, out value, out var read) && read == bytes.Length;
    }

    internal static bool Double(ReadOnlySpan<byte> bytes, out double value)
    {
        if (IsNumber(bytes)) return double.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value = bytes switch
        {
            _ when Is(bytes, "inf"u8) || Is(bytes, "+inf"u8) => double.PositiveInfinity,
            _ when Is(bytes, "-inf"u8) => double.NegativeInfinity,
            _ => double.NaN,
        };
        // The C library of some servers prints the sign of a NaN.
        return !double.IsNaN(value) || Is(bytes, "nan"u8) || Is(bytes, "-nan"u8);
    }

    internal static bool Decimal(ReadOnlySpan<byte> bytes, out decimal value)
    {
        value = 0;
        return IsNumber(bytes) && decimal.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    internal static bool Bool(ReadOnlySpan<byte> bytes, out bool value)
    {
        value = bytes is [(byte)'1'];
        return value || bytes is [(byte)'0'];
    }

    internal static bool Guid(ReadOnlySpan<byte> bytes, out Guid value) => Utf8Parser.TryParse(bytes, out value, out var read, 'D') && read == bytes.Length;

    internal static RedisValue Write(decimal number)
    {
        Span<byte> text = stackalloc byte[32];
        return number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) ? text[..length].ToArray() : default(RedisValue);
    }

    // What INCR takes: "-" and digits, without a zero in front and without -0.
    private static bool IsWhole(ReadOnlySpan<byte> bytes)
    {
        var digits = bytes is [(byte)'-', ..] ? bytes[1..] : bytes;
        return digits is not [] and not [(byte)'0', _, ..] and not [(byte)'+', ..]
            && !(digits.Length < bytes.Length && digits is [(byte)'0']);
    }

    // Digits, point and exponent: no space, no thousands, none of the framework's words for infinity.
    private static bool IsNumber(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [] or [(byte)'+', ..]) return false;
        return bytes.IndexOfAnyExcept(OfNumbers) < 0 && bytes.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) => Ascii.EqualsIgnoreCase(bytes, word);
}
