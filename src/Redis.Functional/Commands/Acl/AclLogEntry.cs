using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>An entry of the ACL log: a denied command or a failed login.</summary>
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

    /// <summary>The reason.</summary>
    public AclDenial Reason { get; }

    /// <summary>The number of occurrences within a minute.</summary>
    public long Count { get; }

    /// <summary>The context: <c>toplevel</c>, <c>multi</c>, <c>lua</c> or <c>module</c>.</summary>
    public string Context { get; }

    /// <summary>The command, key or channel that was denied.</summary>
    public string Subject { get; }

    /// <summary>The user; for a failed login, the user name that was given.</summary>
    public string User { get; }

    /// <summary>The time since the entry was created.</summary>
    public TimeSpan Age { get; }

    /// <summary>The connection.</summary>
    public ClientInfo Client { get; }

    /// <summary>All fields of the reply.</summary>
    public ServerFields Fields { get; }

    /// <summary>The ID of the entry.</summary>
    /// <remarks>Needs Redis 7.2.</remarks>
    public Option<long> Id => Fields?.GetInt64("entry-id") ?? Option<long>.None;

    /// <summary>The time of the first occurrence, in UTC.</summary>
    /// <remarks>Needs Redis 7.2.</remarks>
    public Option<DateTimeOffset> Created => At("timestamp-created");

    /// <summary>The time of the last occurrence, in UTC.</summary>
    /// <remarks>Needs Redis 7.2.</remarks>
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
