using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer group of a stream.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamGroup
{
    internal StreamGroup(RedisValue name, long consumers, long pending, StreamId lastDelivered, Option<long> entriesRead, Option<long> lag) =>
        (Name, Consumers, Pending, LastDelivered, EntriesRead, Lag) = (name, consumers, pending, lastDelivered, entriesRead, lag);

    /// <summary>Its name.</summary>
    public RedisValue Name { get; }

    /// <summary>How many consumers it has.</summary>
    public long Consumers { get; }

    /// <summary>How many entries were delivered and are not yet acknowledged.</summary>
    public long Pending { get; }

    /// <summary>The last entry that was delivered to any of its consumers.</summary>
    public StreamId LastDelivered { get; }

    /// <summary>How many entries it has read.</summary>
    /// <remarks>None: the server cannot tell, or is older than 7.0.</remarks>
    public Option<long> EntriesRead { get; }

    /// <summary>How many entries are still to be delivered.</summary>
    /// <remarks>None: the server cannot tell, or is older than 7.0.</remarks>
    public Option<long> Lag { get; }

    internal static StreamGroup? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("consumers").Number() is { } consumers
        && reply.Field("pending").Number() is { } pending
        && reply.Field("last-delivered-id").StreamId() is { } last
            ? new(name, consumers, pending, last, Prelude.Optional(reply.Field("entries-read").Number()), Prelude.Optional(reply.Field("lag").Number()))
            : null;
}
