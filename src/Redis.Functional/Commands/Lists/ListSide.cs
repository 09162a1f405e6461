namespace Redis.Functional;

/// <summary>One end of a list: left or right.</summary>
/// <remarks>Default: left. Since 0.1.</remarks>
public readonly record struct ListSide : IArguments
{
    private readonly string? _word;

    private ListSide(string word) => _word = word == "LEFT" ? null : word;

    /// <summary>The left end, with index 0.</summary>
    public static ListSide Left => default;

    /// <summary>The right end, with index −1.</summary>
    public static ListSide Right => new("RIGHT");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ListSide Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "LEFT";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
