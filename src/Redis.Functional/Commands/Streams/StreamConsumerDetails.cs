using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a group with its pending entries. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SeenAt">When it asked last, to the millisecond.</param>
/// <param name="ActiveAt">When it got an entry last. None: it never has, or the server is older than 7.2.</param>
/// <param name="PendingCount">How many entries it has and has not yet acknowledged.</param>
/// <param name="Pending">The first of them, as many as were asked for.</param>
public sealed record StreamConsumerDetails(
    RedisValue Name, DateTimeOffset SeenAt, Option<DateTimeOffset> ActiveAt, long PendingCount, Seq<DeliveredEntry> Pending)
{
    internal static StreamConsumerDetails? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("seen-time").Moment() is { } seen
        && reply.Field("pel-count").Number() is { } count
        && reply.Field("pending").Each(pending => StreamTrees.Delivered(pending, name)) is { } pending
            ? new(name, seen, Prelude.Optional(reply.Field("active-time").Moment()), count, SeqOf.Array(pending))
            : null;
}
