namespace Redis.Functional.Server;

/// <summary>How the server frees the memory of what it deletes: at once or in the background.</summary>
/// <remarks>Default: <see cref="AsConfigured"/>. Since 0.1.</remarks>
public readonly record struct FlushMode : IArguments
{
    private readonly string? _word;

    private FlushMode(string word) => _word = word;

    /// <summary>As <c>lazyfree-lazy-user-flush</c> of the server says.</summary>
    public static FlushMode AsConfigured => default;

    /// <summary><c>ASYNC</c>: in the background.</summary>
    /// <remarks>Needs Redis 4.0.</remarks>
    public static FlushMode Async => new("ASYNC");

    /// <summary><c>SYNC</c>: at once.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static FlushMode Sync => new("SYNC");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static FlushMode Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>ASYNC</c>, <c>SYNC</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
