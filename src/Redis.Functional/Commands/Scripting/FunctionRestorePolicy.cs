namespace Redis.Functional.Server;

/// <summary>How FUNCTION RESTORE treats existing libraries.</summary>
/// <remarks>Default: <see cref="Append"/>. Since 0.1.</remarks>
public readonly record struct FunctionRestorePolicy : IArguments
{
    private readonly string? _word;

    private FunctionRestorePolicy(string word) => _word = word == "APPEND" ? null : word;

    /// <summary>Keeps existing libraries, and fails if one of them has the name of a restored library.</summary>
    public static FunctionRestorePolicy Append => default;

    /// <summary><c>REPLACE</c>: replaces existing libraries that have the name of a restored one.</summary>
    public static FunctionRestorePolicy Replace => new("REPLACE");

    /// <summary><c>FLUSH</c>: deletes all existing libraries first.</summary>
    public static FunctionRestorePolicy Flush => new("FLUSH");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static FunctionRestorePolicy Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "APPEND";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
