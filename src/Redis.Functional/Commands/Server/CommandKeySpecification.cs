using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The positions of some of the keys of a command.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandKeySpecification
{
    internal CommandKeySpecification(IReadOnlyList<string> flags, ServerFields begin, ServerFields find, Option<string> notes) =>
        (Flags, Begin, Find, Notes) = (flags, begin, find, notes);

    /// <summary>The flags that describe their use: <c>RO</c>, <c>RW</c>, <c>OW</c>, <c>access</c>, <c>update</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The position of the first key: <c>type</c> (<c>index</c>, <c>keyword</c>) and fields such as <c>spec.index</c>.</summary>
    public ServerFields Begin { get; }

    /// <summary>The positions of the other keys: <c>type</c> (<c>range</c>, <c>keynum</c>) and fields such as <c>spec.lastkey</c>.</summary>
    public ServerFields Find { get; }

    /// <summary>Additional notes.</summary>
    /// <remarks>None: there are none.</remarks>
    public Option<string> Notes { get; }

    internal static CommandKeySpecification? Read(RespValue reply) =>
        reply.Field("begin_search") is { } begin && reply.Field("find_keys") is { } find
        && ServerFields.OfReply(begin) is { } first && ServerFields.OfReply(find) is { } others
            ? new(reply.Field("flags").Texts(), first, others, DecodeParts.Some(reply.Field("notes").Text()))
            : null;
}
