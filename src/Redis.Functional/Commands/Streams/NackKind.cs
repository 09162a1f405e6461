namespace Redis.Functional;

/// <summary>What XNACK does to the delivery count of the entries that it gives back.</summary>
/// <remarks>Default: silent. Needs Redis 8.8. Since 0.1.</remarks>
public readonly record struct NackKind : IArguments
{
    private readonly string? _word;

    private NackKind(string word) => _word = word == "SILENT" ? null : word;

    /// <summary><c>SILENT</c>: as if the entry had not been delivered, for a consumer that shuts down.</summary>
    public static NackKind Silent => default;

    /// <summary><c>FAIL</c>: the delivery counts, for a consumer that failed with the entry.</summary>
    public static NackKind Fail => new("FAIL");

    /// <summary><c>FATAL</c>: the delivery count becomes the greatest number, 9,223,372,036,854,775,807, for an entry that no consumer can process.</summary>
    public static NackKind Fatal => new("FATAL");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static NackKind Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SILENT";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
