namespace Redis.Functional;

/// <summary>One end of a sorted set: the lowest or the highest scores.</summary>
/// <remarks>Default: the lowest. Since 0.1.</remarks>
public readonly record struct SortedSetSide : IArguments
{
    private readonly string? _word;

    private SortedSetSide(string word) => _word = word == "MIN" ? null : word;

    /// <summary>The lowest scores.</summary>
    public static SortedSetSide Min => default;

    /// <summary>The highest scores.</summary>
    public static SortedSetSide Max => new("MAX");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static SortedSetSide Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "MIN";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
