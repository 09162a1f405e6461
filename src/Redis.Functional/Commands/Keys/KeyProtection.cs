namespace Redis.Functional;

/// <summary>What a key is protected from.</summary>
/// <remarks>Default: eviction. Needs Redis 8.12. Since 0.1.</remarks>
public readonly record struct KeyProtection : IArguments
{
    private readonly string? _word;

    private KeyProtection(string word) => _word = word == "NO-EVICT" ? null : word;

    /// <summary><c>NO-EVICT</c>: the server does not evict the key when memory runs out.</summary>
    public static KeyProtection NoEviction => default;

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static KeyProtection Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "NO-EVICT";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
