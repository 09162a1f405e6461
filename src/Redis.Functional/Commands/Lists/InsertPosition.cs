namespace Redis.Functional;

/// <summary>The position of a new element beside an existing one: before it or after it.</summary>
/// <remarks>Default: before. Since 0.1.</remarks>
public readonly record struct InsertPosition : IArguments
{
    private readonly string? _word;

    private InsertPosition(string word) => _word = word == "BEFORE" ? null : word;

    /// <summary>Before the element, toward the left end.</summary>
    public static InsertPosition Before => default;

    /// <summary>After the element, toward the right end.</summary>
    public static InsertPosition After => new("AFTER");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static InsertPosition Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "BEFORE";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
