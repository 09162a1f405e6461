using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>The strict readers of dates and times: ISO 8601 as this library writes it, with no more than seven digits of a second.</summary>
internal static class TimeReaders
{
    private const int Longest = 33;
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    internal static bool TimeSpan(ReadOnlySpan<byte> bytes, out TimeSpan value)
    {
        Span<char> text = stackalloc char[Longest];
        value = default;

        // "5" would be five days, and "1:2" an hour and two minutes.
        return TryChars(bytes, ref text) && ((ReadOnlySpan<char>)text).Count(':') == 2 && System.TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
    }

    internal static bool DateTimeOffset(ReadOnlySpan<byte> bytes, out DateTimeOffset value)
    {
        Span<char> text = stackalloc char[Longest];
        value = default;

        // Without an offset the moment would depend on the time zone of this machine.
        return TryChars(bytes, ref text) && (text[^1] == 'Z' || (text.Length > 6 && text[^6] is '+' or '-'))
            && System.DateTimeOffset.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal static bool DateTime(ReadOnlySpan<byte> bytes, out DateTime value)
    {
        Span<char> text = stackalloc char[Longest];
        value = default;
        return TryChars(bytes, ref text)
            && System.DateTime.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
    }

    internal static bool DateOnly(ReadOnlySpan<byte> bytes, out DateOnly value)
    {
        Span<char> text = stackalloc char[Longest];
        value = default;
        return TryChars(bytes, ref text) && System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal static bool TimeOnly(ReadOnlySpan<byte> bytes, out TimeOnly value)
    {
        Span<char> text = stackalloc char[Longest];
        value = default;
        return TryChars(bytes, ref text)
            && System.TimeOnly.TryParseExact(text, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool TryChars(ReadOnlySpan<byte> bytes, ref Span<char> text)
    {
        if (bytes.IsEmpty || bytes.Length > Longest || !Ascii.IsValid(bytes) || bytes.Contains((byte)' ')) return false;
        text = text[..Encoding.ASCII.GetChars(bytes, text)];
        return true;
    }
}
