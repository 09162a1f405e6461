using LanguageExt;

namespace Redis.Functional;

/// <summary>The newest delay of an event that the server watches. Since 0.1.</summary>
/// <param name="Event">The event: <c>command</c>, <c>fork</c>, <c>expire-cycle</c> …</param>
/// <param name="At">When it was, in whole seconds, in UTC.</param>
/// <param name="Latest">How long it took, in milliseconds.</param>
/// <param name="Longest">How long the longest took.</param>
/// <param name="Total">How long all took. None: the server does not tell (Valkey 8.1 does).</param>
/// <param name="Count">How many there were. None: the server does not tell.</param>
public sealed record LatencySpike(string Event, DateTimeOffset At, TimeSpan Latest, TimeSpan Longest, Option<TimeSpan> Total, Option<long> Count)
{
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
