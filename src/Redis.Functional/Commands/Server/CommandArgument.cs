using LanguageExt;

namespace Redis.Functional;

/// <summary>An argument of a command, as the server documents it. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>key</c>, <c>string</c>, <c>integer</c>, <c>pure-token</c>, <c>oneof</c>, <c>block</c> …</param>
/// <param name="Token">The word before it, or which it is. None: it has none.</param>
/// <param name="Flags"><c>optional</c>, <c>multiple</c>, <c>multiple_token</c>.</param>
/// <param name="Since">The version that had it first. None: as old as its command.</param>
/// <param name="Arguments">What a choice or a block consists of.</param>
public sealed record CommandArgument(string Name, string Kind, Option<string> Token, Seq<string> Flags, Option<string> Since, Seq<CommandArgument> Arguments)
{
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
                SeqOf.Array(inner))
            : null;
}
