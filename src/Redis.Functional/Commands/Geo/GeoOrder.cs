namespace Redis.Functional;

/// <summary>The order of the members that a search finds.</summary>
/// <remarks>Default: none. Since 0.1.</remarks>
public readonly record struct GeoOrder : IArguments
{
    private readonly string? _word;

    private GeoOrder(string word) => _word = word;

    /// <summary>No particular order; the nearest first with <see cref="GeoCount.First"/>.</summary>
    public static GeoOrder None => default;

    /// <summary><c>ASC</c>: the nearest first.</summary>
    public static GeoOrder Nearest => new("ASC");

    /// <summary><c>DESC</c>: the farthest first.</summary>
    public static GeoOrder Farthest => new("DESC");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static GeoOrder Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>ASC</c>, <c>DESC</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
