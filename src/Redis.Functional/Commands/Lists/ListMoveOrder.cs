namespace Redis.Functional;

/// <summary>The order in which several elements move to another list.</summary>
/// <remarks>Default: one by one. Needs Redis 8.10. Since 0.1.</remarks>
public readonly record struct ListMoveOrder : IArguments
{
    private readonly string? _word;

    private ListMoveOrder(string word) => _word = word == "OBO" ? null : word;

    /// <summary><c>OBO</c>: one by one, as repeated calls of LMOVE.</summary>
    /// <remarks>From the left end to the left end, and from the right end to the right end, this reverses the order.</remarks>
    public static ListMoveOrder OneByOne => default;

    /// <summary><c>BULK</c>: all together, in the order of the source.</summary>
    public static ListMoveOrder Bulk => new("BULK");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ListMoveOrder Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "OBO";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
