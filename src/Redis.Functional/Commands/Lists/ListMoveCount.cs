namespace Redis.Functional;

/// <summary>How many elements LMOVEM moves, and in which order.</summary>
/// <remarks>Default: one. Needs Redis 8.10. Since 0.1.</remarks>
public readonly record struct ListMoveCount : IArguments
{
    private readonly string? _word;
    private readonly long _count;
    private readonly ListMoveOrder _order;

    private ListMoveCount(string word, long count, ListMoveOrder order) => (_word, _count, _order) = (word, count, order);

    /// <summary>One element.</summary>
    public static ListMoveCount One => default;

    /// <summary><c>COUNT</c>: at most this number of elements.</summary>
    /// <remarks>Less than 1 is an InvalidArgument.</remarks>
    public static ListMoveCount AtMost(long count, ListMoveOrder order = default) => new("COUNT", count, order);

    /// <summary><c>EXACTLY</c>: this number of elements, or none if the source has fewer.</summary>
    /// <remarks>Less than 1 is an InvalidArgument.</remarks>
    public static ListMoveCount Exactly(long count, ListMoveOrder order = default) => new("EXACTLY", count, order);

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ListMoveCount Of(string word, long count, ListMoveOrder order = default) => new(OwnWord.Of(word), count, order);

    /// <summary>Returns <c>COUNT</c> or <c>EXACTLY</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        if (_word is not null) args.AddOwnWord(_word).AddAtLeast(1, _count, "the number of elements").With(_order);
    }
}
