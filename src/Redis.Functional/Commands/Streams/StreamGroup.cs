using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group of a stream.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamGroup
{
    internal StreamGroup(RedisValue name, long consumers, long pending, StreamId lastDelivered, Option<long> entriesRead, Option<long> lag) =>
        (Name, Consumers, Pending, LastDelivered, EntriesRead, Lag) = (name, consumers, pending, lastDelivered, entriesRead, lag);

    /// <summary>The name of the group.</summary>
    public RedisValue Name { get; }

    /// <summary>The number of consumers.</summary>
    public long Consumers { get; }

    /// <summary>The number of pending entries.</summary>
    public long Pending { get; }

    /// <summary>The ID of the last entry that was delivered to a consumer.</summary>
    public StreamId LastDelivered { get; }

    /// <summary>The number of entries that the group has read.</summary>
    /// <remarks>None: the server cannot determine it, or is older than Redis 7.0.</remarks>
    public Option<long> EntriesRead { get; }

    /// <summary>The number of entries that have not been delivered yet.</summary>
    /// <remarks>None: the server cannot determine it, or is older than Redis 7.0.</remarks>
    public Option<long> Lag { get; }

    internal static StreamGroup? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("consumers").Number() is { } consumers
        && reply.Field("pending").Number() is { } pending
        && reply.Field("last-delivered-id").StreamId() is { } last
            ? new(name, consumers, pending, last, Prelude.Optional(reply.Field("entries-read").Number()), Prelude.Optional(reply.Field("lag").Number()))
            : null;
}
