using System.Security.Cryptography;

namespace Redis.Functional;

/// <summary>
/// What a holder proves itself with: 128 random bits behind the owner's name. Not from the client's source of chance, which may be a
/// test's: two holders with the same token would release one another's lock.
/// </summary>
internal static class LockToken
{
    private const char Separator = '#';

    internal static RedisValue New(string? owner)
    {
        var number = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return string.IsNullOrEmpty(owner) ? number : $"{owner}{Separator}{number}";
    }

    /// <summary>The owner's name in a token; null when it has none.</summary>
    internal static string? OwnerOf(RedisValue token)
    {
        var at = token.Span.LastIndexOf((byte)Separator);
        return at <= 0 ? null : LockText.Clipped(new RedisValue(token.Array, token.Offset, at));
    }
}
