namespace Redis.Functional.Server;

/// <summary>Whether a server saves its data before it shuts down.</summary>
/// <remarks>Default: <see cref="AsConfigured"/>. Since 0.1.</remarks>
public readonly record struct ShutdownSave : IArguments
{
    private readonly string? _word;

    private ShutdownSave(string word) => _word = word;

    /// <summary>Saves if the server is configured to save.</summary>
    public static ShutdownSave AsConfigured => default;

    /// <summary><c>SAVE</c>: always saves.</summary>
    public static ShutdownSave Always => new("SAVE");

    /// <summary><c>NOSAVE</c>: never saves.</summary>
    public static ShutdownSave Never => new("NOSAVE");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ShutdownSave Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>SAVE</c>, <c>NOSAVE</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
