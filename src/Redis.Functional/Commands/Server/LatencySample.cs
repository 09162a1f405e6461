namespace Redis.Functional;

/// <summary>One delay of an event. Since 0.1.</summary>
/// <param name="At">When it was, in whole seconds, in UTC.</param>
/// <param name="Latency">How long it took, in milliseconds.</param>
public sealed record LatencySample(DateTimeOffset At, TimeSpan Latency)
{
    internal static LatencySample? Read(RespValue reply) =>
        reply.Items() is [var at, var latency, ..] && DecodeParts.UnixSeconds(at.Number()) is { } moment && latency.Number() is { } time
            ? new(moment, DecodeParts.Span(time, TimeSpan.TicksPerMillisecond))
            : null;
}
