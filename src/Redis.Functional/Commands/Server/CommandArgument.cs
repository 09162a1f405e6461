using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>An argument of a command in the documentation of the server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandArgument
{
    internal CommandArgument(
        string name, string kind, Option<string> token, IReadOnlyList<string> flags, Option<string> since, IReadOnlyList<CommandArgument> arguments) =>
        (Name, Kind, Token, Flags, Since, Arguments) = (name, kind, token, flags, since, arguments);

    /// <summary>The name of the argument.</summary>
    public string Name { get; }

    /// <summary>The kind: <c>key</c>, <c>string</c>, <c>integer</c>, <c>pure-token</c>, <c>oneof</c>, <c>block</c> and others.</summary>
    public string Kind { get; }

    /// <summary>The keyword before the argument, or the keyword that the argument consists of.</summary>
    /// <remarks>None: no keyword.</remarks>
    public Option<string> Token { get; }

    /// <summary>The flags: <c>optional</c>, <c>multiple</c>, <c>multiple_token</c>.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The version that introduced the argument.</summary>
    /// <remarks>None: the version of the command.</remarks>
    public Option<string> Since { get; }

    /// <summary>The parts of a choice or a block.</summary>
    public IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>Returns the name and the kind.</summary>
    public override string ToString() => $"{Name} ({Kind})";

    internal static CommandArgument? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name && reply.Field("arguments").All(Read) is { } inner
            ? new(
                name,
                reply.Field("type").Text() ?? "",
                DecodeParts.Some(reply.Field("token").Text()),
                reply.Field("flags").Texts(),
                DecodeParts.Some(reply.Field("since").Text()),
                inner)
            : null;
}
