using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a group.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class StreamConsumer
{
    internal StreamConsumer(RedisValue name, long pending, TimeSpan idle, Option<TimeSpan> inactive) =>
        (Name, Pending, Idle, Inactive) = (name, pending, idle, inactive);

    /// <summary>Its name.</summary>
    public RedisValue Name { get; }

    /// <summary>How many entries it has and has not yet acknowledged.</summary>
    public long Pending { get; }

    /// <summary>How long ago it asked last, to the millisecond.</summary>
    public TimeSpan Idle { get; }

    /// <summary>How long ago it got an entry last.</summary>
    /// <remarks>None: it never has, or the server is older than 7.2.</remarks>
    public Option<TimeSpan> Inactive { get; }

    internal static StreamConsumer? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("pending").Number() is { } pending
        && reply.Field("idle").Number() is { } idle && DecodeStream.Time(idle) is { } time
            ? new(name, pending, time, Prelude.Optional(reply.Field("inactive").Number() is { } inactive ? DecodeStream.Time(inactive) : null))
            : null;
}
