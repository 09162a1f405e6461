namespace Redis.Functional;

/// <summary>The condition under which SADDEX writes.</summary>
/// <remarks>Default: always. Needs Redis 8.12. Since 0.1.</remarks>
public readonly record struct MemberAddWhen : IArguments
{
    private readonly string? _word;

    private MemberAddWhen(string word) => _word = word;

    /// <summary>No condition.</summary>
    public static MemberAddWhen Always => default;

    /// <summary><c>MNX</c>: only if none of the members exists.</summary>
    public static MemberAddWhen NoneExists => new("MNX");

    /// <summary><c>MXX</c>: only if all of the members exist.</summary>
    public static MemberAddWhen AllExist => new("MXX");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static MemberAddWhen Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>MNX</c>, <c>MXX</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
