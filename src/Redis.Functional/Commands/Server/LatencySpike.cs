using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The latest latency spike of an event.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LatencySpike
{
    internal LatencySpike(string name, DateTimeOffset at, TimeSpan latest, TimeSpan longest, Option<TimeSpan> total, Option<long> count) =>
        (Event, At, Latest, Longest, Total, Count) = (name, at, latest, longest, total, count);

    /// <summary>The event: <c>command</c>, <c>fork</c>, <c>expire-cycle</c> and others.</summary>
    public string Event { get; }

    /// <summary>The time of the spike in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The latency of the latest spike, in milliseconds.</summary>
    public TimeSpan Latest { get; }

    /// <summary>The highest latency.</summary>
    public TimeSpan Longest { get; }

    /// <summary>The sum of all latencies.</summary>
    /// <remarks>None: the server does not return it; Valkey 8.1 does.</remarks>
    public Option<TimeSpan> Total { get; }

    /// <summary>The number of spikes.</summary>
    /// <remarks>None: the server does not return it; Valkey 8.1 does.</remarks>
    public Option<long> Count { get; }

    internal static LatencySpike? Read(RespValue reply) =>
        reply.Items() is [var name, var at, var latest, var longest, .. var rest] && name.Text() is { } word
        && DecodeParts.UnixSeconds(at.Number()) is { } moment && latest.Number() is { } last && longest.Number() is { } most
            ? new(
                word,
                moment,
                DecodeParts.Span(last, TimeSpan.TicksPerMillisecond),
                DecodeParts.Span(most, TimeSpan.TicksPerMillisecond),
                rest.Length > 0 && rest[0].Number() is { } sum ? Prelude.Some(DecodeParts.Span(sum, TimeSpan.TicksPerMillisecond)) : Option<TimeSpan>.None,
                DecodeParts.Some(rest.Length > 1 ? rest[1].Number() : null))
            : null;
}
