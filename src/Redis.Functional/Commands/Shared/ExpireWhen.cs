namespace Redis.Functional;

/// <summary>The condition under which a new expiry is set.</summary>
/// <remarks>Default: always. Other conditions need Redis 7.0. Since 0.1.</remarks>
public readonly record struct ExpireWhen : IArguments
{
    private readonly string? _word;

    private ExpireWhen(string word) => _word = word;

    /// <summary>No condition.</summary>
    public static ExpireWhen Always => default;

    /// <summary><c>NX</c>: only if the key or field has no expiry.</summary>
    public static ExpireWhen HasNoExpiry => new("NX");

    /// <summary><c>XX</c>: only if the key or field has an expiry.</summary>
    public static ExpireWhen HasExpiry => new("XX");

    /// <summary><c>GT</c>: only if the new expiry is later than the current one.</summary>
    /// <remarks>A key or field without expiry counts as infinite.</remarks>
    public static ExpireWhen GreaterThanCurrentExpiry => new("GT");

    /// <summary><c>LT</c>: only if the new expiry is earlier than the current one.</summary>
    /// <remarks>A key or field without expiry counts as infinite.</remarks>
    public static ExpireWhen LessThanCurrentExpiry => new("LT");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ExpireWhen Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>NX</c>, <c>XX</c>, <c>GT</c>, <c>LT</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
