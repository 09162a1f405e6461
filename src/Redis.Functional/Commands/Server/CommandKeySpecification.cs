using LanguageExt;

namespace Redis.Functional;

/// <summary>Where a command has some of its keys. Since 0.1.</summary>
/// <param name="Flags">What it does with them: <c>RO</c>, <c>RW</c>, <c>OW</c>, <c>access</c>, <c>update</c> …</param>
/// <param name="Begin">Where the first is: <c>type</c> (<c>index</c>, <c>keyword</c>) and <c>spec.index</c> and their like.</param>
/// <param name="Find">Where the others are: <c>type</c> (<c>range</c>, <c>keynum</c>) and <c>spec.lastkey</c> and their like.</param>
/// <param name="Notes">What else there is to know. None: nothing.</param>
public sealed record CommandKeySpecification(Seq<string> Flags, ServerFacts Begin, ServerFacts Find, Option<string> Notes)
{
    internal static CommandKeySpecification? Read(RespValue reply) =>
        reply.Field("begin_search") is { } begin && reply.Field("find_keys") is { } find
        && ServerFacts.OfReply(begin) is { } first && ServerFacts.OfReply(find) is { } others
            ? new(reply.Field("flags").Texts(), first, others, DecodeParts.Some(reply.Field("notes").Text()))
            : null;
}
