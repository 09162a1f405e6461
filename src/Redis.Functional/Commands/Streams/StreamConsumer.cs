using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a consumer group.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamConsumer
{
    internal StreamConsumer(RedisValue name, long pending, TimeSpan idle, Option<TimeSpan> inactive) =>
        (Name, Pending, Idle, Inactive) = (name, pending, idle, inactive);

    /// <summary>The name of the consumer.</summary>
    public RedisValue Name { get; }

    /// <summary>The number of its pending entries.</summary>
    public long Pending { get; }

    /// <summary>The time since its last request, in milliseconds.</summary>
    public TimeSpan Idle { get; }

    /// <summary>The time since it last received an entry.</summary>
    /// <remarks>None: it never has, or the server is older than Redis 7.2.</remarks>
    public Option<TimeSpan> Inactive { get; }

    internal static StreamConsumer? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("pending").Number() is { } pending
        && reply.Field("idle").Number() is { } idle && DecodeStream.Time(idle) is { } time
            ? new(name, pending, time, Prelude.Optional(reply.Field("inactive").Number() is { } inactive ? DecodeStream.Time(inactive) : null))
            : null;
}
