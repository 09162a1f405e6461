using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a group with its pending entries.</summary>
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

    /// <summary>Its name.</summary>
    public RedisValue Name { get; }

    /// <summary>When it asked last, to the millisecond.</summary>
    public DateTimeOffset SeenAt { get; }

    /// <summary>When it got an entry last.</summary>
    /// <remarks>None: it never has, or the server is older than 7.2.</remarks>
    public Option<DateTimeOffset> ActiveAt { get; }

    /// <summary>How many entries it has and has not yet acknowledged.</summary>
    public long PendingCount { get; }

    /// <summary>The first of them, as many as were asked for.</summary>
    public Seq<PendingEntryDetails> Pending { get; }

    internal static StreamConsumerDetails? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("seen-time").Moment() is { } seen
        && reply.Field("pel-count").Number() is { } count
        && reply.Field("pending").Each(pending => StreamTrees.Delivered(pending, name)) is { } pending
            ? new(name, seen, Prelude.Optional(reply.Field("active-time").Moment()), count, SeqOf.Array(pending))
            : null;
}
