using LanguageExt;

namespace Redis.Functional;

/// <summary>A stream with its groups, consumers and pending entries.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamDetails
{
    internal StreamDetails(
        long length,
        StreamId lastId,
        Seq<StreamEntry> entries,
        Seq<StreamGroupDetails> groups,
        Option<StreamCounters> counters,
        Option<StreamIdempotency> idempotency,
        RadixTreeStats tree)
    {
        Length = length;
        LastId = lastId;
        Entries = entries;
        Groups = groups;
        Counters = counters;
        Idempotency = idempotency;
        Tree = tree;
    }

    /// <summary>The number of entries.</summary>
    public long Length { get; }

    /// <summary>The last generated ID, even if its entry no longer exists.</summary>
    public StreamId LastId { get; }

    /// <summary>The first entries, up to the requested number.</summary>
    public Seq<StreamEntry> Entries { get; }

    /// <summary>The consumer groups.</summary>
    public Seq<StreamGroupDetails> Groups { get; }

    /// <summary>The counters of entries that the stream no longer contains.</summary>
    /// <remarks>None: the server is older than Redis 7.0.</remarks>
    public Option<StreamCounters> Counters { get; }

    /// <summary>The state of the detection of duplicate messages.</summary>
    /// <remarks>None: the server is older than Redis 8.6.</remarks>
    public Option<StreamIdempotency> Idempotency { get; }

    /// <summary>Statistics of the radix tree.</summary>
    public RadixTreeStats Tree { get; }

    internal static StreamDetails? Read(RespValue reply) =>
        reply.Field("length").Number() is { } length
        && reply.Field("last-generated-id").StreamId() is { } last
        && reply.Field("entries").Each(StreamTrees.Entry) is { } entries
        && reply.Field("groups").Each(StreamGroupDetails.Read) is { } groups
            ? new(
                length,
                last,
                SeqOf.Array(entries),
                SeqOf.Array(groups),
                StreamCounters.Read(reply),
                StreamIdempotency.Read(reply),
                RadixTreeStats.Read(reply))
            : null;
}
