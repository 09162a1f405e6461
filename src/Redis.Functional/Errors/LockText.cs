using System.Globalization;

namespace Redis.Functional;

/// <summary>How messages speak of locks: briefly, whatever is stored on the server.</summary>
internal static class LockText
{
    private const int Longest = 80;

    internal static string Of(RedisKey key) => Clipped(key.AsValue());

    internal static string For(TimeSpan? left) =>
        left is { } time ? string.Create(CultureInfo.InvariantCulture, $" and expires in {time.TotalMilliseconds:0} ms") : "";

    /// <summary>At most 80 bytes, without control characters.</summary>
    internal static string Clipped(RedisValue value)
    {
        var shown = new RedisValue(value.Array, value.Offset, Math.Min(value.Length, Longest)).ToString();
        return string.Create(shown.Length, shown, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(text[i]) ? '?' : text[i];
        });
    }
}
