using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Where a command has some of its keys.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandKeySpecification
{
    internal CommandKeySpecification(IReadOnlyList<string> flags, ServerFields begin, ServerFields find, Option<string> notes) =>
        (Flags, Begin, Find, Notes) = (flags, begin, find, notes);

    /// <summary>What it does with them: <c>RO</c>, <c>RW</c>, <c>OW</c>, <c>access</c>, <c>update</c> …</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>Where the first is: <c>type</c> (<c>index</c>, <c>keyword</c>) and <c>spec.index</c> and their like.</summary>
    public ServerFields Begin { get; }

    /// <summary>Where the others are: <c>type</c> (<c>range</c>, <c>keynum</c>) and <c>spec.lastkey</c> and their like.</summary>
    public ServerFields Find { get; }

    /// <summary>What else there is to know.</summary>
    /// <remarks>None: nothing.</remarks>
    public Option<string> Notes { get; }

    internal static CommandKeySpecification? Read(RespValue reply) =>
        reply.Field("begin_search") is { } begin && reply.Field("find_keys") is { } find
        && ServerFields.OfReply(begin) is { } first && ServerFields.OfReply(find) is { } others
            ? new(reply.Field("flags").Texts(), first, others, DecodeParts.Some(reply.Field("notes").Text()))
            : null;
}
