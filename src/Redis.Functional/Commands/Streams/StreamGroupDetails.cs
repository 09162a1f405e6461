using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group with its consumers and pending entries. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="LastDelivered">The last entry that was delivered to any of its consumers.</param>
/// <param name="EntriesRead">How many entries it has read. None: the server cannot tell, or is older than 7.0.</param>
/// <param name="Lag">How many entries are still to be delivered. None: the server cannot tell, or is older than 7.0.</param>
/// <param name="PendingCount">How many entries were delivered and are not yet acknowledged.</param>
/// <param name="Pending">The first of them, as many as were asked for.</param>
/// <param name="Consumers">Its consumers.</param>
public sealed record StreamGroupDetails(
    RedisValue Name,
    StreamId LastDelivered,
    Option<long> EntriesRead,
    Option<long> Lag,
    long PendingCount,
    Seq<DeliveredEntry> Pending,
    Seq<StreamConsumerDetails> Consumers)
{
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
