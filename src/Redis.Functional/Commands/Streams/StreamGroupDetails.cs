using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group with its consumers and pending entries.</summary>
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

    /// <summary>Its name.</summary>
    public RedisValue Name { get; }

    /// <summary>The last entry that was delivered to any of its consumers.</summary>
    public StreamId LastDelivered { get; }

    /// <summary>How many entries it has read.</summary>
    /// <remarks>None: the server cannot tell, or is older than 7.0.</remarks>
    public Option<long> EntriesRead { get; }

    /// <summary>How many entries are still to be delivered.</summary>
    /// <remarks>None: the server cannot tell, or is older than 7.0.</remarks>
    public Option<long> Lag { get; }

    /// <summary>How many entries were delivered and are not yet acknowledged.</summary>
    public long PendingCount { get; }

    /// <summary>The first of them, as many as were asked for.</summary>
    public Seq<PendingEntryDetails> Pending { get; }

    /// <summary>Its consumers.</summary>
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
