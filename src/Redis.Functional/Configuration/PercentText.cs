using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>Percent-encoded text of addresses, read strictly: a half-written escape is an error, not itself.</summary>
internal static class PercentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    internal static RedisResult<string> Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        var bytes = new byte[Strict.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                var run = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                length += Strict.GetBytes(text.AsSpan(i, run), bytes.AsSpan(length));
                i += run - 1;
            }
            else if (TryEscape(text.AsSpan(i + 1), out var value))
            {
                bytes[length++] = value;
                i += 2;
            }
            else
            {
                return RedisUrl.Invalid("A '%' in the address must be followed by two hexadecimal digits. Write %25 for '%'.");
            }
        }
        return System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, length))
            ? Strict.GetString(bytes, 0, length)
            : RedisUrl.Invalid("The percent-encoded bytes of the address are not valid UTF-8.");
    }

    private static bool TryEscape(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        return text.Length >= 2 && byte.TryParse(text[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
