using LanguageExt;

namespace Redis.Functional.Server;

// Users and their permissions.
public static partial class ServerCommands
{
    private static readonly Decoder<Seq<string>> DecodeWords = Decode.List<string>(Decode.Text);
    private static readonly CommandSpec<Seq<string>> AclCatSpec = Spec.Read("ACL CAT", KeyPositions.None, DecodeWords);
    private static readonly CommandSpec<long> AclDelUserSpec = Spec.Write("ACL DELUSER", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Option<string>> AclDryRunSpec = Spec.Read<Option<string>>("ACL DRYRUN", KeyPositions.None, DecodeVerdict);
    private static readonly CommandSpec<string> AclGenPassSpec = Spec.Read<string>("ACL GENPASS", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Option<AclUser>> AclGetUserSpec =
        Spec.Read("ACL GETUSER", KeyPositions.None, Decode.Optional(DecodeTree.Of("a user", AclUser.Read)));

    private static readonly CommandSpec<Seq<AclUserRules>> AclListSpec = Spec.Read("ACL LIST", KeyPositions.None, DecodeParts.Each("lines of users", AclUserRules.Read));
    private static readonly CommandSpec<Unit> AclLoadSpec = Spec.Write("ACL LOAD", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> AclSaveSpec = Spec.Write("ACL SAVE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<AclLogEntry>> AclLogSpec = Spec.Read("ACL LOG", KeyPositions.None, DecodeParts.Each("entries of a log", AclLogEntry.Read));
    private static readonly CommandSpec<Unit> AclLogResetSpec = Spec.Write("ACL LOG", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> AclSetUserSpec = Spec.Write("ACL SETUSER", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets);
    private static readonly CommandSpec<Seq<string>> AclUsersSpec = Spec.Read("ACL USERS", KeyPositions.None, DecodeWords);
    private static readonly CommandSpec<string> AclWhoAmISpec = Spec.Read<string>("ACL WHOAMI", KeyPositions.None, Decode.Text);

    /// <summary>The categories of commands, or the commands of a category, subcommands as <c>config|get</c>. · since 6.0 · O(1) · ERR when there is no such category · https://redis.io/docs/latest/commands/acl-cat/</summary>
    public static Command<Seq<string>> AclCat(string? category = null) => AclCatSpec.Of(Args.Empty(1).AddGiven(category));

    /// <summary>How many of the users there were; they are gone and so are their connections. The user <c>default</c> stays. · since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-deluser/</summary>
    public static Command<long> AclDelUser(params ReadOnlySpan<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddTexts(users));

    /// <inheritdoc cref="AclDelUser(ReadOnlySpan{string})"/>
    public static Command<long> AclDelUser(IEnumerable<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddValues(users));

    /// <summary>Why a user may not run a command with these arguments; it is not run. None: it may. · since 7.0 · O(1) · ERR when there is no such user or command · https://redis.io/docs/latest/commands/acl-dryrun/</summary>
    public static Command<Option<string>> AclDryRun(string user, string command, params ReadOnlySpan<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <inheritdoc cref="AclDryRun(string, string, ReadOnlySpan{RedisValue})"/>
    public static Command<Option<string>> AclDryRun(string user, string command, IEnumerable<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <summary>A password made by chance, in hexadecimal digits, of so many bits; 256 when it is not said. · since 6.0 · O(1) · from 1 to 4096 · https://redis.io/docs/latest/commands/acl-genpass/</summary>
    public static Command<string> AclGenPass(int? bits = null) =>
        bits is not (null or (> 0 and <= 4096)) ? AclGenPassSpec.Invalid($"the bits are from 1 to 4096, not {bits}")
        : bits is { } given ? AclGenPassSpec.Of(given)
        : AclGenPassSpec.Of();

    /// <summary>What a user may do. None: there is no such user. · since 6.0 · O(rules) · https://redis.io/docs/latest/commands/acl-getuser/</summary>
    public static Command<Option<AclUser>> AclGetUser(string user) => AclGetUserSpec.Of((RedisValue)user);

    /// <summary>All users with their rules. · since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-list/</summary>
    public static Command<Seq<AclUserRules>> AclList() => AclListSpec.Of();

    /// <summary>Reads the users anew from the server's ACL file. · since 6.0 · O(users) · ERR when it has none, or something in it is wrong; nothing is changed then · https://redis.io/docs/latest/commands/acl-load/</summary>
    public static Command<Unit> AclLoad() => AclLoadSpec.Of();

    /// <summary>Writes the users into the server's ACL file. · since 6.0 · O(users) · ERR when it has none, or cannot write it · https://redis.io/docs/latest/commands/acl-save/</summary>
    public static Command<Unit> AclSave() => AclSaveSpec.Of();

    /// <summary>What was denied, the newest first; ten when it is not said how many. · since 6.0 · O(entries) · https://redis.io/docs/latest/commands/acl-log/</summary>
    public static Command<Seq<AclLogEntry>> AclLog(long? count = null) =>
        count is { } given ? AclLogSpec.Of(Args.Empty(1).AddAtLeast(0, given, "a count")) : AclLogSpec.Of();

    /// <summary>Forgets what was denied. · since 6.0 · O(entries) · https://redis.io/docs/latest/commands/acl-log/</summary>
    public static Command<Unit> AclLogReset() => AclLogResetSpec.Of((RedisValue)"RESET");

    /// <summary>Makes a user, or changes it: one that is new is off and may do nothing. All rules apply, or none. Errors and traces never show a rule. · since 6.0 · O(rules) · ERR when a rule is wrong · https://redis.io/docs/latest/commands/acl-setuser/</summary>
    public static Command<Unit> AclSetUser(string user, params ReadOnlySpan<AclRule> rules)
    {
        var args = Args.Empty(1 + rules.Length).Add((RedisValue)user);
        foreach (var rule in rules) args.With(rule);
        return AclSetUserSpec.Of(args);
    }

    /// <inheritdoc cref="AclSetUser(string, ReadOnlySpan{AclRule})"/>
    public static Command<Unit> AclSetUser(string user, IEnumerable<AclRule> rules) =>
        AclSetUserSpec.Of(Args.Empty().Add((RedisValue)user).AddAny(rules, static (args, rule) => args.With(rule)));

    /// <summary>The names of all users. · since 6.0 · O(users) · https://redis.io/docs/latest/commands/acl-users/</summary>
    public static Command<Seq<string>> AclUsers() => AclUsersSpec.Of();

    /// <summary>The user that the connection is logged in as. · since 6.0 · O(1) · https://redis.io/docs/latest/commands/acl-whoami/</summary>
    public static Command<string> AclWhoAmI() => AclWhoAmISpec.Of();

    [Replies(ReplyTypes.Word | ReplyTypes.Bulk)]
    private static RedisResult<Option<string>> DecodeVerdict(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadValue(out var text) ? Decode.Unexpected<Option<string>>("OK or a reason", ref reader)
        : text.Span.SequenceEqual("OK"u8) ? new(Option<string>.None)
        : new(Prelude.Some(text.ToString()));
}
