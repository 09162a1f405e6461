using LanguageExt;

namespace Redis.Functional;

/// <summary>The messages that a stream remembers, to detect duplicates.</summary>
/// <remarks>Needs Redis 8.6. Since 0.1.</remarks>
public readonly struct StreamIdempotency
{
    private StreamIdempotency(TimeSpan duration, long maxSize, long producers, long ids, long idsAdded, long duplicates) =>
        (Duration, MaxSize, Producers, Ids, IdsAdded, Duplicates) = (duration, maxSize, producers, ids, idsAdded, duplicates);

    /// <summary>How long the stream remembers a message.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The maximum number of messages that the stream remembers for each producer.</summary>
    public long MaxSize { get; }

    /// <summary>The number of producers of remembered messages.</summary>
    public long Producers { get; }

    /// <summary>The number of remembered messages.</summary>
    public long Ids { get; }

    /// <summary>The number of entries that were ever added with a message ID.</summary>
    public long IdsAdded { get; }

    /// <summary>The number of entries that were not added because the stream remembered the message.</summary>
    public long Duplicates { get; }

    internal static Option<StreamIdempotency> Read(RespValue reply) =>
        reply.Field("idmp-duration").Number() is { } seconds && reply.Field("idmp-maxsize").Number() is { } most
            ? Prelude.Some(new StreamIdempotency(
                DecodeParts.Span(seconds, TimeSpan.TicksPerSecond),
                most,
                reply.Field("pids-tracked").Number() ?? 0,
                reply.Field("iids-tracked").Number() ?? 0,
                reply.Field("iids-added").Number() ?? 0,
                reply.Field("iids-duplicates").Number() ?? 0))
            : Option<StreamIdempotency>.None;
}
