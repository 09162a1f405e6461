namespace Redis.Functional;

/// <summary>The token that identifies a lock's holder: the owner's name, if any, and a number of 128 random bits.</summary>
internal static class LockToken
{
    private const char Separator = '#';

    internal static RedisValue New(RedisEnvironment environment, string? owner)
    {
        var number = environment.LockNumbers();
        return string.IsNullOrEmpty(owner) ? number : $"{owner}{Separator}{number}";
    }

    /// <summary>The owner's name in a token; null when it has none.</summary>
    internal static string? OwnerOf(RedisValue token)
    {
        var at = token.Span.LastIndexOf((byte)Separator);
        return at <= 0 ? null : LockText.Clipped(new RedisValue(token.Array, token.Offset, at));
    }
}
