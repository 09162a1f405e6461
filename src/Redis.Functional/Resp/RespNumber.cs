using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>The grammar of numbers on the wire. Strict: no blanks, no thousands, nothing empty.</summary>
internal static class RespNumber
{
    /// <summary>The most characters an integer has: a sign and 19 digits.</summary>
    internal const int MaxIntegerText = 20;

    /// <summary>Decimal digits with an optional sign, at most 19 of them, within 64 bits.</summary>
    internal static bool TryInt64(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var negative = !text.IsEmpty && text[0] == '-';
        if (negative || (!text.IsEmpty && text[0] == '+')) text = text[1..];
        if (text.IsEmpty || text.Length > 19) return false;
        var magnitude = 0UL;
        foreach (var b in text)
        {
            var digit = (uint)(b - '0');
            if (digit > 9) return false;
            magnitude = (magnitude * 10) + digit;
        }

        // 19 digits stay below 10^19, which 64 bits without a sign hold, so this comparison is exact
        if (magnitude > (negative ? 1UL << 63 : long.MaxValue)) return false;
        number = negative ? (long)(0 - magnitude) : (long)magnitude;
        return true;
    }

    /// <summary>A length or count: digits only, no sign.</summary>
    internal static bool TryLength(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        return !text.IsEmpty && text[0] is >= (byte)'0' and <= (byte)'9' && TryInt64(text, out number);
    }

    /// <summary>
    /// A double as a string of RESP2 or a double of RESP3 spells it; <c>inf</c> and <c>nan</c> in any case, signed or not. False for digits beyond its range.
    /// </summary>
    internal static bool TryDouble(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        if (text.IsEmpty) return false;
        var last = text[^1];
        if (last is >= (byte)'0' and <= (byte)'9' or (byte)'.')
            return double.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
                && double.IsFinite(number);
        var negative = text[0] == '-';
        if (negative || text[0] == '+') text = text[1..];
        if (Ascii.EqualsIgnoreCase(text, "inf"u8) || Ascii.EqualsIgnoreCase(text, "infinity"u8))
            number = negative ? double.NegativeInfinity : double.PositiveInfinity;
        else if (Ascii.EqualsIgnoreCase(text, "nan"u8))
            number = double.NaN;
        else
            return false;
        return true;
    }
}
