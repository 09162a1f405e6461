using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Permissions for commands, keys and channels that apply together, in the notation of the server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class AclPermissions
{
    internal AclPermissions(string commands, string keys, string channels, Option<string> databases) =>
        (Commands, Keys, Channels, Databases) = (commands, keys, channels, databases);

    /// <summary>The rules for commands: <c>-@all +@read -get</c>.</summary>
    public string Commands { get; }

    /// <summary>The key patterns: <c>~a:* %R~b:*</c>; empty if there are none.</summary>
    public string Keys { get; }

    /// <summary>The channel patterns: <c>&amp;news:*</c>; empty if there are none.</summary>
    public string Channels { get; }

    /// <summary>The databases: <c>alldbs</c>.</summary>
    /// <remarks>None: the server has no permissions for databases.</remarks>
    public Option<string> Databases { get; }

    /// <summary>Returns all permissions in the notation of the server.</summary>
    public override string ToString() => $"{Commands} {Keys} {Channels}".Trim();

    internal static AclPermissions Read(RespValue reply) => new(
        reply.Field("commands").Text() ?? "",
        Patterns(reply.Field("keys")),
        Patterns(reply.Field("channels")),
        DecodeParts.Some(reply.Field("databases").Text()));

    // a list before Redis 7.0
    private static string Patterns(RespValue? value) => value.Text() ?? string.Join(' ', value.Texts());
}
