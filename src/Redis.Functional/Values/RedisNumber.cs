using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>Numbers as Redis writes and reads them, and dates and times as .NET does.</summary>
internal static class RedisNumber
{
    internal static RedisValue Format(long number)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, text, out var length);
        var bytes = text[..length].ToArray();
        return new(bytes, 0, length);
    }

    internal static RedisValue Format(ulong number)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, text, out var length);
        return new(text[..length].ToArray(), 0, length);
    }

    internal static RedisValue Format(decimal number)
    {
        Span<byte> text = stackalloc byte[32];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return new(text[..length].ToArray(), 0, length);
    }

    internal static RedisValue Format(Guid guid)
    {
        Span<byte> text = stackalloc byte[36];
        Utf8Formatter.TryFormat(guid, text, out var length);
        return new(text[..length].ToArray(), 0, length);
    }

    /// <summary>Dates and times: at most 33 characters, none of which depends on the culture.</summary>
    internal static RedisValue Format<T>(T time, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[33];
        time.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        return new(text[..length].ToArray(), 0, length);
    }

    internal static RedisValue Format(float number) =>
        float.IsFinite(number) ? Encoding.ASCII.GetBytes(number.ToString("R", CultureInfo.InvariantCulture)) : Format((double)number);

    internal static RedisValue Format(double number) =>
        double.IsPositiveInfinity(number) ? "inf"u8.ToArray()
        : double.IsNegativeInfinity(number) ? "-inf"u8.ToArray()
        : double.IsNaN(number) ? "nan"u8.ToArray()
        : Encoding.ASCII.GetBytes(number.ToString("R", CultureInfo.InvariantCulture));
}
