namespace Redis.Functional.Server;

/// <summary>What a command is remembered for by COMMANDLOG.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct CommandLogKind
{
    private readonly string? _word;

    private CommandLogKind(string word) => _word = word;

    /// <summary>It took long; amounts are microseconds; <c>default</c>.</summary>
    public static CommandLogKind Slow => default;

    /// <summary>It was large; amounts are bytes.</summary>
    public static CommandLogKind LargeRequest => new("LARGE-REQUEST");

    /// <summary>Its reply was large; amounts are bytes.</summary>
    public static CommandLogKind LargeReply => new("LARGE-REPLY");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "SLOW";
}
