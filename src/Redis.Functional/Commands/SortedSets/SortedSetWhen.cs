namespace Redis.Functional;

/// <summary>The condition under which ZADD adds or updates a member.</summary>
/// <remarks>Default: always. These are the combinations that the server accepts. Since 0.1.</remarks>
public readonly record struct SortedSetWhen : IArguments
{
    private readonly string? _word;
    private readonly string? _second;

    private SortedSetWhen(string word, string? second = null) => (_word, _second) = (word, second);

    /// <summary>No condition.</summary>
    public static SortedSetWhen Always => default;

    /// <summary><c>NX</c>: only adds new members.</summary>
    public static SortedSetWhen NotExists => new("NX");

    /// <summary><c>XX</c>: only updates existing members.</summary>
    public static SortedSetWhen Exists => new("XX");

    /// <summary><c>GT</c>: adds new members and raises scores, never lowers them.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static SortedSetWhen GreaterThan => new("GT");

    /// <summary><c>LT</c>: adds new members and lowers scores, never raises them.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static SortedSetWhen LessThan => new("LT");

    /// <summary><c>XX GT</c>: only raises scores of existing members.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static SortedSetWhen ExistsAndGreaterThan => new("XX", "GT");

    /// <summary><c>XX LT</c>: only lowers scores of existing members.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static SortedSetWhen ExistsAndLessThan => new("XX", "LT");

    /// <summary>Creates a condition from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static SortedSetWhen Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keywords, or an empty string.</summary>
    public override string ToString() => _second is null ? _word ?? "" : $"{_word} {_second}";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word).AddWord(_second);
}
