using LanguageExt;

namespace Redis.Functional;

/// <summary>A consumer of a group. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pending">How many entries it has and has not yet acknowledged.</param>
/// <param name="Idle">How long ago it asked last, to the millisecond.</param>
/// <param name="Inactive">How long ago it got an entry last. None: it never has, or the server is older than 7.2.</param>
public sealed record StreamConsumer(RedisValue Name, long Pending, TimeSpan Idle, Option<TimeSpan> Inactive)
{
    internal static StreamConsumer? Read(RespValue reply) =>
        reply.Field("name").Bytes() is { IsNull: false } name
        && reply.Field("pending").Number() is { } pending
        && reply.Field("idle").Number() is { } idle && DecodeStream.Time(idle) is { } time
            ? new(name, pending, time, Prelude.Optional(reply.Field("inactive").Number() is { } inactive ? DecodeStream.Time(inactive) : null))
            : null;
}
