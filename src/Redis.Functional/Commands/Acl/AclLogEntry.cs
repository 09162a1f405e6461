using LanguageExt;

namespace Redis.Functional;

/// <summary>Something that was denied. Since 0.1.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How often within a minute.</param>
/// <param name="Context">Where: <c>toplevel</c>, <c>multi</c>, <c>lua</c>, <c>module</c>.</param>
/// <param name="Subject">The command, key or channel.</param>
/// <param name="User">Who was denied it; of a failed login, whom it tried to be.</param>
/// <param name="Age">How long ago.</param>
/// <param name="Client">The connection.</param>
/// <param name="Facts">All that was said of it.</param>
public sealed record AclLogEntry(AclDenial Reason, long Count, string Context, string Subject, string User, TimeSpan Age, ConnectedClient Client, ServerFacts Facts)
{
    /// <summary>Its number. Since 7.2.</summary>
    public Option<long> Id => Facts?.Number("entry-id") ?? Option<long>.None;

    /// <summary>When it was denied first, in UTC. Since 7.2.</summary>
    public Option<DateTimeOffset> Created => At("timestamp-created");

    /// <summary>When it was denied last, in UTC. Since 7.2.</summary>
    public Option<DateTimeOffset> Updated => At("timestamp-last-updated");

    internal static AclLogEntry? Read(RespValue reply) =>
        ServerFacts.OfReply(reply) is { } facts
            ? new(
                ReasonOf(facts["reason"]),
                facts.Long("count"),
                facts["context"],
                facts["object"],
                facts["username"],
                DecodeParts.Span((long)Math.Clamp(facts.Double("age-seconds") * 1e6, 0, 1e18), TimeSpan.TicksPerMicrosecond),
                ConnectedClient.Parse(facts["client-info"]),
                facts)
            : null;

    private Option<DateTimeOffset> At(string name) => DecodeParts.UnixMilliseconds(Facts?.Text(name) is null ? null : Facts.Long(name));

    private static AclDenial ReasonOf(string word) => word switch
    {
        "auth" => AclDenial.Auth,
        "command" => AclDenial.Command,
        "key" => AclDenial.Key,
        "channel" => AclDenial.Channel,
        "database" or "db" => AclDenial.Database,
        "tls-cert" => AclDenial.Certificate,
        _ => AclDenial.Other,
    };
}
