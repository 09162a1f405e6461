namespace Redis.Functional.Server;

/// <summary>One of the logs of COMMANDLOG.</summary>
/// <remarks>Default: <see cref="Slow"/>. Since 0.1.</remarks>
public readonly record struct CommandLogKind
{
    private readonly string? _word;

    private CommandLogKind(string word) => _word = word;

    /// <summary>Slow commands, in microseconds.</summary>
    public static CommandLogKind Slow => default;

    /// <summary>Large requests, in bytes.</summary>
    public static CommandLogKind LargeRequest => new("LARGE-REQUEST");

    /// <summary>Large replies, in bytes.</summary>
    public static CommandLogKind LargeReply => new("LARGE-REPLY");

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SLOW";
}
