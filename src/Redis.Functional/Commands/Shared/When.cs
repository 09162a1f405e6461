namespace Redis.Functional;

/// <summary>The condition of a write: whether keys (MSETEX) or members (GEOADD) may exist.</summary>
/// <remarks>Default: always. Converts to <see cref="SetWhen"/>. Since 0.1.</remarks>
public readonly record struct When : IArguments
{
    private readonly string? _word;

    private When(string word) => _word = word;

    /// <summary>No condition.</summary>
    public static When Always => default;

    /// <summary><c>NX</c>: only if the key or member does not exist.</summary>
    public static When NotExists => new("NX");

    /// <summary><c>XX</c>: only if the key or member exists.</summary>
    public static When Exists => new("XX");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static When Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>NX</c>, <c>XX</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
