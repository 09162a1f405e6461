using LanguageExt;

namespace Redis.Functional;

/// <summary>General information about a stream.</summary>
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
        Option<StreamIdempotency> idempotency,
        RadixTreeStats tree)
    {
        Length = length;
        Groups = groups;
        LastId = lastId;
        First = first;
        Last = last;
        Counters = counters;
        Idempotency = idempotency;
        Tree = tree;
    }

    /// <summary>The number of entries.</summary>
    public long Length { get; }

    /// <summary>The number of consumer groups.</summary>
    public long Groups { get; }

    /// <summary>The last generated ID, even if its entry no longer exists.</summary>
    public StreamId LastId { get; }

    /// <summary>The first entry.</summary>
    /// <remarks>None: the stream is empty.</remarks>
    public Option<StreamEntry> First { get; }

    /// <summary>The last entry.</summary>
    /// <remarks>None: the stream is empty.</remarks>
    public Option<StreamEntry> Last { get; }

    /// <summary>The counters of entries that the stream no longer contains.</summary>
    /// <remarks>None: the server is older than Redis 7.0.</remarks>
    public Option<StreamCounters> Counters { get; }

    /// <summary>The state of the detection of duplicate messages.</summary>
    /// <remarks>None: the server is older than Redis 8.6.</remarks>
    public Option<StreamIdempotency> Idempotency { get; }

    /// <summary>Statistics of the radix tree.</summary>
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
                StreamIdempotency.Read(reply),
                RadixTreeStats.Read(reply))
            : null;
}
