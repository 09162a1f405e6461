using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>A rule of an ACL user.</summary>
/// <remarks>Rules are applied in order. The text of a rule contains no password. Since 0.1.</remarks>
public readonly record struct AclRule : IArguments
{
    private readonly string? _text;

    private AclRule(string text) => _text = text;

    /// <summary>Allows the user to authenticate.</summary>
    public static AclRule On => new("on");

    /// <summary>Forbids the user to authenticate; authenticated connections remain.</summary>
    public static AclRule Off => new("off");

    /// <summary>Accepts any password.</summary>
    public static AclRule NoPassword => new("nopass");

    /// <summary>Removes all passwords and <see cref="NoPassword"/>.</summary>
    public static AclRule ResetPasswords => new("resetpass");

    /// <summary>Allows all commands, including those of modules.</summary>
    public static AclRule AllCommands => new("allcommands");

    /// <summary>Forbids all commands.</summary>
    public static AclRule NoCommands => new("nocommands");

    /// <summary>Allows all keys.</summary>
    public static AclRule AllKeys => new("allkeys");

    /// <summary>Removes all key patterns.</summary>
    public static AclRule ResetKeys => new("resetkeys");

    /// <summary>Allows all channels.</summary>
    public static AclRule AllChannels => new("allchannels");

    /// <summary>Removes all channel patterns.</summary>
    public static AclRule ResetChannels => new("resetchannels");

    /// <summary>Allows all databases.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    public static AclRule AllDatabases => new("alldbs");

    /// <summary>Removes all databases.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    public static AclRule ResetDatabases => new("resetdbs");

    /// <summary>Removes all selectors.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static AclRule ClearSelectors => new("clearselectors");

    /// <summary>Resets the user to the state of a new one: off, without passwords, permissions and selectors.</summary>
    public static AclRule Reset => new("reset");

    /// <summary>Checks the payload of RESTORE for corruption.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static AclRule SanitizePayload => new("sanitize-payload");

    /// <summary>Does not check the payload of RESTORE.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static AclRule SkipSanitizePayload => new("skip-sanitize-payload");

    /// <summary>Adds a password.</summary>
    public static AclRule Password(string password) => Of('>', password);

    /// <summary>Removes a password.</summary>
    public static AclRule RemovePassword(string password) => Of('<', password);

    /// <summary>Adds a password by its SHA-256 in 64 hexadecimal digits.</summary>
    public static AclRule PasswordHash(string hash) => Of('#', hash);

    /// <summary>Removes a password by its SHA-256.</summary>
    public static AclRule RemovePasswordHash(string hash) => Of('!', hash);

    /// <summary>Allows a command, or a subcommand such as <c>config|get</c>.</summary>
    public static AclRule Allow(string command) => Of('+', command);

    /// <summary>Forbids a command or a subcommand.</summary>
    public static AclRule Deny(string command) => Of('-', command);

    /// <summary>Allows the commands of a category, such as <c>read</c> or <c>dangerous</c>.</summary>
    public static AclRule AllowCategory(string category) => Of("+@", category);

    /// <summary>Forbids the commands of a category.</summary>
    public static AclRule DenyCategory(string category) => Of("-@", category);

    /// <summary>Allows reading and writing keys that match a pattern.</summary>
    public static AclRule Keys(string pattern) => Of('~', pattern);

    /// <summary>Allows reading keys that match a pattern.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static AclRule ReadKeys(string pattern) => Of("%R~", pattern);

    /// <summary>Allows writing keys that match a pattern.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static AclRule WriteKeys(string pattern) => Of("%W~", pattern);

    /// <summary>Allows channels that match a pattern.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static AclRule Channels(string pattern) => Of('&', pattern);

    /// <summary>Allows a database.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    public static AclRule Database(int number) => new(string.Create(CultureInfo.InvariantCulture, $"db={number}"));

    /// <summary>Gives a user the permissions of a role, which ACL SETROLE makes.</summary>
    /// <remarks>
    /// Sent as <c>role:name</c>. Needs Valkey 9.2. Not yet run against a server of this version. <see cref="Of(string)"/> sends another notation.
    /// </remarks>
    public static AclRule Role(string name) => Of("role:", name);

    /// <summary>Adds a selector: permissions for commands, keys and channels that apply together, in addition to the others.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public static AclRule Selector(params AclRule[] rules) =>
        rules is null || rules.Any(static rule => rule._text is null) ? default : new($"({string.Join(' ', rules.Select(static rule => rule._text))})");

    /// <summary>Creates a rule from the notation of the server, for rules that this library does not know.</summary>
    public static AclRule Of(string text) => text is null ? default : new(text);

    /// <summary>Returns the rule as sent, with <c>***</c> for passwords and hashes.</summary>
    public override string ToString() => _text switch
    {
        null => "",
        ['>' or '<' or '#' or '!', ..] => _text[0] + "***",
        _ => _text,
    };

    void IArguments.AddTo(Args args)
    {
        if (_text is null) args.Refuse("a rule is null.");
        else args.Add((RedisValue)_text);
    }

    private static AclRule Of(char sign, string text) => Of(sign.ToString(), text);

    private static AclRule Of(string sign, string text) => text is null ? default : new(sign + text);
}
