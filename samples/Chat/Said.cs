using Redis.Functional;

namespace Chat;

/// <summary>What somebody says: as the browser sends it, and as it is published.</summary>
sealed record Said(string Who, string Text)
{
    public static Codec<Said> Json { get; } = Codec.Json(Wire.Default.Said);
}
