using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
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

    internal static bool Whole<T>(ReadOnlySpan<byte> bytes, out T value)
        where T : struct, IBinaryInteger<T>
    {
        value = default;
        return IsWhole(bytes) && T.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    internal static bool Single(ReadOnlySpan<byte> bytes, out float value)
    {
        if (IsNumber(bytes)) return float.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && float.IsFinite(value);
        var isRead = Double(bytes, out var number);
        value = (float)number;
        return isRead;
    }

    internal static bool Double(ReadOnlySpan<byte> bytes, out double value)
    {
        if (IsNumber(bytes)) return double.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
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
        return IsNumber(bytes) && decimal.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && HasAllDigits(bytes, value);
    }

    internal static bool Bool(ReadOnlySpan<byte> bytes, out bool value)
    {
        value = bytes is [(byte)'1'];
        return value || bytes is [(byte)'0'];
    }

    internal static bool Guid(ReadOnlySpan<byte> bytes, out Guid value) => Utf8Parser.TryParse(bytes, out value, out var read, 'D') && read == bytes.Length;

    // The framework rounds what is too long without a word. Up to 28 digits, and as many behind the point, always fit.
    private static bool HasAllDigits(ReadOnlySpan<byte> bytes, decimal value)
    {
        if (bytes.Length <= 28 && bytes.IndexOfAny((byte)'e', (byte)'E') < 0) return true;
        Span<byte> written = stackalloc byte[32];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        return Digits(bytes).SequenceEqual(Digits(written[..length]));
    }

    // Without sign, point, exponent, and the zeros around.
    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> number)
    {
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        var digits = new byte[number.Length];
        var count = 0;
        foreach (var b in exponent < 0 ? number : number[..exponent])
            if (b is >= (byte)'0' and <= (byte)'9') digits[count++] = b;
        return digits.AsSpan(0, count).Trim((byte)'0');
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
