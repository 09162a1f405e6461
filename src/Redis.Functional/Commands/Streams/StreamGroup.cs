using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group of a stream. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Consumers">How many consumers it has.</param>
/// <param name="Pending">How many entries were delivered and are not yet acknowledged.</param>
/// <param name="LastDelivered">The last entry that was delivered to any of its consumers.</param>
/// <param name="EntriesRead">How many entries it has read. None: the server cannot tell, or is older than 7.0.</param>
/// <param name="Lag">How many entries are still to be delivered. None: the server cannot tell, or is older than 7.0.</param>
public sealed record StreamGroup(RedisValue Name, long Consumers, long Pending, StreamId LastDelivered, Option<long> EntriesRead, Option<long> Lag)
{
    internal static StreamGroup? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("consumers").Number() is { } consumers
        && reply.Field("pending").Number() is { } pending
        && reply.Field("last-delivered-id").StreamId() is { } last
            ? new(name, consumers, pending, last, Prelude.Optional(reply.Field("entries-read").Number()), Prelude.Optional(reply.Field("lag").Number()))
            : null;
}
