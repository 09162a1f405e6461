namespace Redis.Functional.Server;

/// <summary>A latency spike of an event.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LatencySample
{
    internal LatencySample(DateTimeOffset at, TimeSpan latency) => (At, Latency) = (at, latency);

    /// <summary>The time of the spike in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The latency, in milliseconds.</summary>
    public TimeSpan Latency { get; }

    internal static LatencySample? Read(RespValue reply) =>
        reply.Items() is [var at, var latency, ..] && DecodeParts.UnixSeconds(at.Number()) is { } moment && latency.Number() is { } time
            ? new(moment, DecodeParts.Span(time, TimeSpan.TicksPerMillisecond))
            : null;
}
