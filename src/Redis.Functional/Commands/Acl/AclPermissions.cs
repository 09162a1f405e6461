using LanguageExt;

namespace Redis.Functional;

/// <summary>Commands, keys and channels that are allowed together, each in the server's words. Since 0.1.</summary>
/// <param name="Commands">Rules of commands: <c>-@all +@read -get</c>.</param>
/// <param name="Keys">Patterns of keys: <c>~a:* %R~b:*</c>; empty: none.</param>
/// <param name="Channels">Patterns of channels: <c>&amp;news:*</c>; empty: none.</param>
/// <param name="Databases">Databases: <c>alldbs</c>. None: the server does not tell them apart.</param>
public sealed record AclPermissions(string Commands, string Keys, string Channels, Option<string> Databases)
{
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
