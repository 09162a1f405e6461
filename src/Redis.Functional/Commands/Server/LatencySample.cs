namespace Redis.Functional.Server;

/// <summary>One delay of an event.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LatencySample
{
    internal LatencySample(DateTimeOffset at, TimeSpan latency) => (At, Latency) = (at, latency);

    /// <summary>When it was, in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How long it took, in milliseconds.</summary>
    public TimeSpan Latency { get; }

    internal static LatencySample? Read(RespValue reply) =>
        reply.Items() is [var at, var latency, ..] && DecodeParts.UnixSeconds(at.Number()) is { } moment && latency.Number() is { } time
            ? new(moment, DecodeParts.Span(time, TimeSpan.TicksPerMillisecond))
            : null;
}
