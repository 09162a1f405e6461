using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>An argument of a command, as the server documents it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandArgument
{
    internal CommandArgument(
        string name, string kind, Option<string> token, IReadOnlyList<string> flags, Option<string> since, IReadOnlyList<CommandArgument> arguments) =>
        (Name, Kind, Token, Flags, Since, Arguments) = (name, kind, token, flags, since, arguments);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary><c>key</c>, <c>string</c>, <c>integer</c>, <c>pure-token</c>, <c>oneof</c>, <c>block</c> …</summary>
    public string Kind { get; }

    /// <summary>The word before it, or which it is.</summary>
    /// <remarks>None: it has none.</remarks>
    public Option<string> Token { get; }

    /// <summary><c>optional</c>, <c>multiple</c>, <c>multiple_token</c>.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The version that had it first.</summary>
    /// <remarks>None: as old as its command.</remarks>
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
