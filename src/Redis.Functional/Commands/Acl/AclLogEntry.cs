using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Something that was denied.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class AclLogEntry
{
    internal AclLogEntry(
        AclDenial reason,
        long count,
        string context,
        string subject,
        string user,
        TimeSpan age,
        ClientInfo client,
        ServerFields fields)
    {
        Reason = reason;
        Count = count;
        Context = context;
        Subject = subject;
        User = user;
        Age = age;
        Client = client;
        Fields = fields;
    }

    /// <summary>Why.</summary>
    public AclDenial Reason { get; }

    /// <summary>How often within a minute.</summary>
    public long Count { get; }

    /// <summary>Where: <c>toplevel</c>, <c>multi</c>, <c>lua</c>, <c>module</c>.</summary>
    public string Context { get; }

    /// <summary>The command, key or channel.</summary>
    public string Subject { get; }

    /// <summary>Who was denied it; of a failed login, whom it tried to be.</summary>
    public string User { get; }

    /// <summary>How long ago.</summary>
    public TimeSpan Age { get; }

    /// <summary>The connection.</summary>
    public ClientInfo Client { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFields Fields { get; }

    /// <summary>Its number.</summary>
    /// <remarks>Since 7.2.</remarks>
    public Option<long> Id => Fields?.GetInt64("entry-id") ?? Option<long>.None;

    /// <summary>When it was denied first, in UTC.</summary>
    /// <remarks>Since 7.2.</remarks>
    public Option<DateTimeOffset> Created => At("timestamp-created");

    /// <summary>When it was denied last, in UTC.</summary>
    /// <remarks>Since 7.2.</remarks>
    public Option<DateTimeOffset> Updated => At("timestamp-last-updated");

    internal static AclLogEntry? Read(RespValue reply) =>
        ServerFields.OfReply(reply) is { } fields
            ? new(
                ReasonOf(fields["reason"]),
                fields.Long("count"),
                fields["context"],
                fields["object"],
                fields["username"],
                DecodeParts.Span((long)Math.Clamp(fields.Double("age-seconds") * 1e6, 0, 1e18), TimeSpan.TicksPerMicrosecond),
                ClientInfo.Parse(fields["client-info"]),
                fields)
            : null;

    private Option<DateTimeOffset> At(string name) => DecodeParts.UnixMilliseconds(Fields?.Text(name) is null ? null : Fields.Long(name));

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
