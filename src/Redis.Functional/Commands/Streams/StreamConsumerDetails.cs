using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a consumer group, with its pending entries.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamConsumerDetails
{
    internal StreamConsumerDetails(
        RedisValue name,
        DateTimeOffset seenAt,
        Option<DateTimeOffset> activeAt,
        long pendingCount,
        Seq<PendingEntryDetails> pending)
    {
        Name = name;
        SeenAt = seenAt;
        ActiveAt = activeAt;
        PendingCount = pendingCount;
        Pending = pending;
    }

    /// <summary>The name of the consumer.</summary>
    public RedisValue Name { get; }

    /// <summary>The time of its last request, in milliseconds.</summary>
    public DateTimeOffset SeenAt { get; }

    /// <summary>The time at which it last received an entry.</summary>
    /// <remarks>None: it never has, or the server is older than Redis 7.2.</remarks>
    public Option<DateTimeOffset> ActiveAt { get; }

    /// <summary>The number of its pending entries.</summary>
    public long PendingCount { get; }

    /// <summary>The first pending entries, up to the requested number.</summary>
    public Seq<PendingEntryDetails> Pending { get; }

    internal static StreamConsumerDetails? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("seen-time").Moment() is { } seen
        && reply.Field("pel-count").Number() is { } count
        && reply.Field("pending").Each(pending => StreamTrees.Delivered(pending, name)) is { } pending
            ? new(name, seen, Prelude.Optional(reply.Field("active-time").Moment()), count, SeqOf.Array(pending))
            : null;
}
