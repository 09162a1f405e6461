using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The newest delay of an event that the server watches.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LatencySpike
{
    internal LatencySpike(string name, DateTimeOffset at, TimeSpan latest, TimeSpan longest, Option<TimeSpan> total, Option<long> count) =>
        (Event, At, Latest, Longest, Total, Count) = (name, at, latest, longest, total, count);

    /// <summary>The event: <c>command</c>, <c>fork</c>, <c>expire-cycle</c> …</summary>
    public string Event { get; }

    /// <summary>When it was, in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How long it took, in milliseconds.</summary>
    public TimeSpan Latest { get; }

    /// <summary>How long the longest took.</summary>
    public TimeSpan Longest { get; }

    /// <summary>How long all took.</summary>
    /// <remarks>None: the server does not tell (Valkey 8.1 does).</remarks>
    public Option<TimeSpan> Total { get; }

    /// <summary>How many there were.</summary>
    /// <remarks>None: the server does not tell.</remarks>
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
