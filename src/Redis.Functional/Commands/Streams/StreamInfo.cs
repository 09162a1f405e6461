using LanguageExt;

namespace Redis.Functional;

/// <summary>What the server tells of a stream.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamInfo
{
    internal StreamInfo(
        long length,
        long groups,
        StreamId lastId,
        Option<StreamEntry> first,
        Option<StreamEntry> last,
        Option<StreamCounters> counters,
        RadixTreeStats tree)
    {
        Length = length;
        Groups = groups;
        LastId = lastId;
        First = first;
        Last = last;
        Counters = counters;
        Tree = tree;
    }

    /// <summary>How many entries it has.</summary>
    public long Length { get; }

    /// <summary>How many consumer groups it has.</summary>
    public long Groups { get; }

    /// <summary>The last ID it gave, whether the entry is still there or not.</summary>
    public StreamId LastId { get; }

    /// <summary>The first entry.</summary>
    /// <remarks>None: there is none.</remarks>
    public Option<StreamEntry> First { get; }

    /// <summary>The last entry.</summary>
    /// <remarks>None: there is none.</remarks>
    public Option<StreamEntry> Last { get; }

    /// <summary>What it remembers of entries that are gone.</summary>
    /// <remarks>None: the server is older than 7.0.</remarks>
    public Option<StreamCounters> Counters { get; }

    /// <summary>The nodes of the tree it is kept in.</summary>
    public RadixTreeStats Tree { get; }

    internal static StreamInfo? Read(RespValue reply) =>
        reply.Field("length").Number() is { } length
        && reply.Field("groups").Number() is { } groups
        && reply.Field("last-generated-id").StreamId() is { } last
            ? new(
                length,
                groups,
                last,
                Prelude.Optional(reply.Field("first-entry").Entry())!,
                Prelude.Optional(reply.Field("last-entry").Entry())!,
                StreamCounters.Read(reply),
                RadixTreeStats.Read(reply))
            : null;
}
