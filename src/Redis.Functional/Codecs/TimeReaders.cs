using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>The strict readers of dates and times: ISO 8601 as this library writes it, with no more than seven digits of a second.</summary>
internal static class TimeReaders
{
    private const int Longest = 33;
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

    // "5" would be five days, and "1:2" an hour and two minutes.
    internal static bool TimeSpan(ReadOnlySpan<byte> bytes, out TimeSpan value) => Read(
        bytes,
        static (ReadOnlySpan<char> text, out TimeSpan time) => System.TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out time) && text.Count(':') == 2,
        out value);

    // Without an offset the moment would depend on the time zone of this machine.
    internal static bool DateTimeOffset(ReadOnlySpan<byte> bytes, out DateTimeOffset value) => Read(
        bytes,
        static (ReadOnlySpan<char> text, out DateTimeOffset moment) =>
            System.DateTimeOffset.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment) && (text[^1] == 'Z' || text[^6] is '+' or '-'),
        out value);

    internal static bool DateTime(ReadOnlySpan<byte> bytes, out DateTime value) => Read(
        bytes,
        static (ReadOnlySpan<char> text, out DateTime moment) => System.DateTime.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out moment),
        out value);

    internal static bool DateOnly(ReadOnlySpan<byte> bytes, out DateOnly value) => Read(
        bytes,
        static (ReadOnlySpan<char> text, out DateOnly date) => System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date),
        out value);

    internal static bool TimeOnly(ReadOnlySpan<byte> bytes, out TimeOnly value) => Read(
        bytes,
        static (ReadOnlySpan<char> text, out TimeOnly time) => System.TimeOnly.TryParseExact(text, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out time),
        out value);

    // The framework's parsers pass over blanks around a text.
    private static bool Read<T>(ReadOnlySpan<byte> bytes, Parser<T> parser, out T value)
        where T : struct
    {
        value = default;
        if (bytes.IsEmpty || bytes.Length > Longest || !Ascii.IsValid(bytes) || bytes.Contains((byte)' ')) return false;
        Span<char> text = stackalloc char[Longest];
        return parser(text[..Encoding.ASCII.GetChars(bytes, text)], out value);
    }
}
