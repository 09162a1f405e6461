using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group of a stream, with its consumers and pending entries.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamGroupDetails
{
    internal StreamGroupDetails(
        RedisValue name,
        StreamId lastDelivered,
        Option<long> entriesRead,
        Option<long> lag,
        long pendingCount,
        Seq<PendingEntryDetails> pending,
        Seq<StreamConsumerDetails> consumers)
    {
        Name = name;
        LastDelivered = lastDelivered;
        EntriesRead = entriesRead;
        Lag = lag;
        PendingCount = pendingCount;
        Pending = pending;
        Consumers = consumers;
    }

    /// <summary>The name of the group.</summary>
    public RedisValue Name { get; }

    /// <summary>The ID of the last entry that was delivered to a consumer.</summary>
    public StreamId LastDelivered { get; }

    /// <summary>The number of entries that the group has read.</summary>
    /// <remarks>None: the server cannot determine it, or is older than Redis 7.0.</remarks>
    public Option<long> EntriesRead { get; }

    /// <summary>The number of entries that have not been delivered yet.</summary>
    /// <remarks>None: the server cannot determine it, or is older than Redis 7.0.</remarks>
    public Option<long> Lag { get; }

    /// <summary>The number of pending entries.</summary>
    public long PendingCount { get; }

    /// <summary>The first pending entries, up to the requested number.</summary>
    public Seq<PendingEntryDetails> Pending { get; }

    /// <summary>The consumers.</summary>
    public Seq<StreamConsumerDetails> Consumers { get; }

    internal static StreamGroupDetails? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("last-delivered-id").StreamId() is { } last
        && reply.Field("pel-count").Number() is { } count
        && reply.Field("pending").Each(StreamTrees.Delivered) is { } pending
        && reply.Field("consumers").Each(StreamConsumerDetails.Read) is { } consumers
            ? new(
                name,
                last,
                Prelude.Optional(reply.Field("entries-read").Number()),
                Prelude.Optional(reply.Field("lag").Number()),
                count,
                SeqOf.Array(pending),
                SeqOf.Array(consumers))
            : null;
}
