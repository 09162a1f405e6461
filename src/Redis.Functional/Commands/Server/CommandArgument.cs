using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>An argument of a command, as the server documents it. Since 0.1.</summary>
public sealed class CommandArgument
{
    internal CommandArgument(string name, string kind, Option<string> token, IReadOnlyList<string> flags, Option<string> since, IReadOnlyList<CommandArgument> arguments) =>
        (Name, Kind, Token, Flags, Since, Arguments) = (name, kind, token, flags, since, arguments);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary><c>key</c>, <c>string</c>, <c>integer</c>, <c>pure-token</c>, <c>oneof</c>, <c>block</c> …</summary>
    public string Kind { get; }

    /// <summary>The word before it, or which it is. None: it has none.</summary>
    public Option<string> Token { get; }

    /// <summary><c>optional</c>, <c>multiple</c>, <c>multiple_token</c>.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The version that had it first. None: as old as its command.</summary>
    public Option<string> Since { get; }

    /// <summary>What a choice or a block consists of.</summary>
    public IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>The name and the kind.</summary>
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
