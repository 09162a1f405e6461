using LanguageExt;

namespace Redis.Functional;

/// <summary>All that the server tells of a stream, its groups, consumers and pending entries.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamDetails
{
    internal StreamDetails(
        long length,
        StreamId lastId,
        Seq<StreamEntry> entries,
        Seq<StreamGroupDetails> groups,
        Option<StreamCounters> counters,
        RadixTreeStats tree)
    {
        Length = length;
        LastId = lastId;
        Entries = entries;
        Groups = groups;
        Counters = counters;
        Tree = tree;
    }

    /// <summary>How many entries it has.</summary>
    public long Length { get; }

    /// <summary>The last ID it gave, whether the entry is still there or not.</summary>
    public StreamId LastId { get; }

    /// <summary>The first entries, as many as were asked for.</summary>
    public Seq<StreamEntry> Entries { get; }

    /// <summary>Its consumer groups.</summary>
    public Seq<StreamGroupDetails> Groups { get; }

    /// <summary>What it remembers of entries that are gone.</summary>
    /// <remarks>None: the server is older than 7.0.</remarks>
    public Option<StreamCounters> Counters { get; }

    /// <summary>The nodes of the tree it is kept in.</summary>
    public RadixTreeStats Tree { get; }

    internal static StreamDetails? Read(RespValue reply) =>
        reply.Field("length").Number() is { } length
        && reply.Field("last-generated-id").StreamId() is { } last
        && reply.Field("entries").Each(StreamTrees.Entry) is { } entries
        && reply.Field("groups").Each(StreamGroupDetails.Read) is { } groups
            ? new(length, last, SeqOf.Array(entries), SeqOf.Array(groups), StreamCounters.Read(reply), RadixTreeStats.Read(reply))
            : null;
}
