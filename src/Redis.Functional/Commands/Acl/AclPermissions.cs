using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Commands, keys and channels that are allowed together, each in the server's words.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class AclPermissions
{
    internal AclPermissions(string commands, string keys, string channels, Option<string> databases) =>
        (Commands, Keys, Channels, Databases) = (commands, keys, channels, databases);

    /// <summary>Rules of commands: <c>-@all +@read -get</c>.</summary>
    public string Commands { get; }

    /// <summary>Patterns of keys: <c>~a:* %R~b:*</c>; empty: none.</summary>
    public string Keys { get; }

    /// <summary>Patterns of channels: <c>&amp;news:*</c>; empty: none.</summary>
    public string Channels { get; }

    /// <summary>Databases: <c>alldbs</c>.</summary>
    /// <remarks>None: the server does not tell them apart.</remarks>
    public Option<string> Databases { get; }

    /// <summary>All of it, in the server's words.</summary>
    public override string ToString() => $"{Commands} {Keys} {Channels}".Trim();

    internal static AclPermissions Read(RespValue reply) => new(
        reply.Field("commands").Text() ?? "",
        Patterns(reply.Field("keys")),
        Patterns(reply.Field("channels")),
        DecodeParts.Some(reply.Field("databases").Text()));

    // a list before Redis 7.0
    private static string Patterns(RespValue? value) => value.Text() ?? string.Join(' ', value.Texts());
}
