namespace Redis.Functional.Server;

/// <summary>One rule of an ACL user.</summary>
/// <remarks>Rules apply in order, each changing what those before made. The text of a rule shows no password. Since 0.1.</remarks>
public readonly record struct AclRule : IArguments
{
    private readonly string? _text;

    private AclRule(string text) => _text = text;

    /// <summary>The user may log in.</summary>
    public static AclRule On => new("on");

    /// <summary>The user may not log in; connections that are logged in stay so.</summary>
    public static AclRule Off => new("off");

    /// <summary>Any password logs in.</summary>
    public static AclRule NoPassword => new("nopass");

    /// <summary>All passwords are taken away, and <see cref="NoPassword"/>.</summary>
    public static AclRule ResetPasswords => new("resetpass");

    /// <summary>All commands, those of modules too.</summary>
    public static AclRule AllCommands => new("allcommands");

    /// <summary>No command.</summary>
    public static AclRule NoCommands => new("nocommands");

    /// <summary>All keys.</summary>
    public static AclRule AllKeys => new("allkeys");

    /// <summary>No key.</summary>
    public static AclRule ResetKeys => new("resetkeys");

    /// <summary>All channels.</summary>
    public static AclRule AllChannels => new("allchannels");

    /// <summary>No channel.</summary>
    public static AclRule ResetChannels => new("resetchannels");

    /// <summary>All databases.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    public static AclRule AllDatabases => new("alldbs");

    /// <summary>No database.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    public static AclRule ResetDatabases => new("resetdbs");

    /// <summary>Without selectors.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static AclRule ClearSelectors => new("clearselectors");

    /// <summary>As a user is who was just made: off, without password, command, key, channel or selector.</summary>
    public static AclRule Reset => new("reset");

    /// <summary>What RESTORE is given is checked for damage.</summary>
    /// <remarks>Since 6.2.</remarks>
    public static AclRule SanitizePayload => new("sanitize-payload");

    /// <summary>What RESTORE is given is not checked.</summary>
    /// <remarks>Since 6.2.</remarks>
    public static AclRule SkipSanitizePayload => new("skip-sanitize-payload");

    /// <summary>One more password.</summary>
    public static AclRule Password(string password) => Of('>', password);

    /// <summary>One password less.</summary>
    public static AclRule RemovePassword(string password) => Of('<', password);

    /// <summary>One more password, as its SHA-256 in 64 hexadecimal digits.</summary>
    public static AclRule PasswordHash(string hash) => Of('#', hash);

    /// <summary>One password less, as its SHA-256.</summary>
    public static AclRule RemovePasswordHash(string hash) => Of('!', hash);

    /// <summary>A command, or a subcommand as <c>config|get</c>.</summary>
    public static AclRule Allow(string command) => Of('+', command);

    /// <summary>Not this command, or this subcommand.</summary>
    public static AclRule Deny(string command) => Of('-', command);

    /// <summary>The commands of a category: <c>read</c>, <c>dangerous</c> …</summary>
    public static AclRule AllowCategory(string category) => Of("+@", category);

    /// <summary>Not the commands of a category.</summary>
    public static AclRule DenyCategory(string category) => Of("-@", category);

    /// <summary>Keys that match a pattern, to read and to write.</summary>
    public static AclRule Keys(string pattern) => Of('~', pattern);

    /// <summary>Keys that match a pattern, to read.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static AclRule ReadKeys(string pattern) => Of("%R~", pattern);

    /// <summary>Keys that match a pattern, to write.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static AclRule WriteKeys(string pattern) => Of("%W~", pattern);

    /// <summary>Channels that match a pattern.</summary>
    /// <remarks>Since 6.2.</remarks>
    public static AclRule Channels(string pattern) => Of('&', pattern);

    /// <summary>A database by its number.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    public static AclRule Database(int number) => new($"db={number}");

    /// <summary>Rules of their own for commands, keys and channels: what they allow together is allowed besides the rest.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static AclRule Selector(params AclRule[] rules) =>
        rules is null || rules.Any(static rule => rule._text is null) ? default : new($"({string.Join(' ', rules.Select(static rule => rule._text))})");

    /// <summary>A rule in the server's own words, for what is newer than this library.</summary>
    public static AclRule Of(string text) => text is null ? default : new(text);

    /// <summary>The rule as sent; passwords and hashes as <c>***</c>.</summary>
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
