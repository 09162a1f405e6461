namespace Redis.Functional.Server;

/// <summary>One of the logs of COMMANDLOG.</summary>
/// <remarks>Default: <see cref="Slow"/>. Since 0.1.</remarks>
public readonly record struct CommandLogKind : IArguments
{
    private readonly string? _word;

    private CommandLogKind(string word) => _word = word == "SLOW" ? null : word;

    /// <summary>Slow commands, in microseconds.</summary>
    public static CommandLogKind Slow => default;

    /// <summary>Large requests, in bytes.</summary>
    public static CommandLogKind LargeRequest => new("LARGE-REQUEST");

    /// <summary>Large replies, in bytes.</summary>
    public static CommandLogKind LargeReply => new("LARGE-REPLY");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static CommandLogKind Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SLOW";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
