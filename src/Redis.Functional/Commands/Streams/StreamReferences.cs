namespace Redis.Functional;

/// <summary>What happens to the references of consumer groups to an entry that is deleted.</summary>
/// <remarks>Default: not sent, and the server keeps them. Needs Redis 8.2. Since 0.1.</remarks>
public readonly record struct StreamReferences : IArguments
{
    private readonly string? _word;

    private StreamReferences(string word) => _word = word;

    /// <summary><c>KEEPREF</c>: groups keep their references and still list the entry as pending.</summary>
    public static StreamReferences Keep => new("KEEPREF");

    /// <summary><c>DELREF</c>: the references are deleted too.</summary>
    public static StreamReferences Delete => new("DELREF");

    /// <summary><c>ACKED</c>: only entries that every group has read and acknowledged are deleted.</summary>
    public static StreamReferences Acknowledged => new("ACKED");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static StreamReferences Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
