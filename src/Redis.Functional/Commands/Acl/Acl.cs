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

    private static readonly CommandSpec<Seq<AclUserRules>> AclListSpec =
        Spec.Read("ACL LIST", KeyPositions.None, DecodeParts.Each("lines of users", AclUserRules.Read));
    private static readonly CommandSpec<Unit> AclLoadSpec = Spec.Write("ACL LOAD", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> AclSaveSpec = Spec.Write("ACL SAVE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<AclLogEntry>> AclLogSpec =
        Spec.Read("ACL LOG", KeyPositions.None, DecodeParts.Each("entries of a log", AclLogEntry.Read));
    private static readonly CommandSpec<Unit> AclLogResetSpec = Spec.Write("ACL LOG", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> AclSetUserSpec = Spec.Write("ACL SETUSER", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets);
    private static readonly CommandSpec<Seq<string>> AclUsersSpec = Spec.Read("ACL USERS", KeyPositions.None, DecodeWords);
    private static readonly CommandSpec<string> AclWhoAmISpec = Spec.Read<string>("ACL WHOAMI", KeyPositions.None, Decode.Text);

    /// <summary>The categories of commands, or the commands of a category, subcommands as <c>config|get</c>.</summary>
    /// <remarks>
    /// <para>ERR when there is no such category.</para>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-cat/">ACL CAT</see></para>
    /// </remarks>
    public static Command<Seq<string>> AclCat(string? category = null) => AclCatSpec.Of(Args.Empty(1).AddGiven(category));

    /// <summary>How many of the users there were; they are gone and so are their connections.</summary>
    /// <remarks>
    /// <para>The user <c>default</c> stays.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL DELUSER</see></para>
    /// </remarks>
    public static Command<long> AclDelUser(params ReadOnlySpan<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddTexts(users));

    /// <inheritdoc cref="AclDelUser(ReadOnlySpan{string})"/>
    public static Command<long> AclDelUser(IEnumerable<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddValues(users));

    /// <summary>Why a user may not run a command with these arguments; it is not run.</summary>
    /// <returns>None: it may.</returns>
    /// <remarks>
    /// <para>ERR when there is no such user or command.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see></para>
    /// </remarks>
    public static Command<Option<string>> AclDryRun(string user, string command, params ReadOnlySpan<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <inheritdoc cref="AclDryRun(string, string, ReadOnlySpan{RedisValue})"/>
    public static Command<Option<string>> AclDryRun(string user, string command, IEnumerable<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <summary>A password made by chance, in hexadecimal digits, of so many bits; 256 when it is not said.</summary>
    /// <remarks>
    /// <para>From 1 to 4096.</para>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-genpass/">ACL GENPASS</see></para>
    /// </remarks>
    public static Command<string> AclGenPass(int? bits = null) =>
        bits is not (null or (> 0 and <= 4096)) ? AclGenPassSpec.Invalid($"bits is {bits}. It must be between 1 and 4096.")
        : bits is { } given ? AclGenPassSpec.Of(given)
        : AclGenPassSpec.Of();

    /// <summary>What a user may do.</summary>
    /// <returns>None: there is no such user.</returns>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-getuser/">ACL GETUSER</see></para>
    /// </remarks>
    public static Command<Option<AclUser>> AclGetUser(string user) => AclGetUserSpec.Of((RedisValue)user);

    /// <summary>All users with their rules.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-list/">ACL LIST</see></para>
    /// </remarks>
    public static Command<Seq<AclUserRules>> AclList() => AclListSpec.Of();

    /// <summary>Reads the users anew from the server's ACL file.</summary>
    /// <remarks>
    /// <para>ERR when it has none, or something in it is wrong; nothing is changed then.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-load/">ACL LOAD</see></para>
    /// </remarks>
    public static Command<Unit> AclLoad() => AclLoadSpec.Of();

    /// <summary>Writes the users into the server's ACL file.</summary>
    /// <remarks>
    /// <para>ERR when it has none, or cannot write it.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-save/">ACL SAVE</see></para>
    /// </remarks>
    public static Command<Unit> AclSave() => AclSaveSpec.Of();

    /// <summary>What was denied, the newest first; ten when it is not said how many.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see></para>
    /// </remarks>
    public static Command<Seq<AclLogEntry>> AclLog(long? count = null) =>
        count is { } given ? AclLogSpec.Of(Args.Empty(1).AddAtLeast(0, given, "a count")) : AclLogSpec.Of();

    /// <summary>Forgets what was denied.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see></para>
    /// </remarks>
    public static Command<Unit> AclLogReset() => AclLogResetSpec.Of((RedisValue)"RESET");

    /// <summary>Makes a user, or changes it: one that is new is off and may do nothing.</summary>
    /// <remarks>
    /// <para>All rules apply, or none. Errors and traces never show a rule.</para>
    /// <para>ERR when a rule is wrong.</para>
    /// <para>Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-setuser/">ACL SETUSER</see></para>
    /// </remarks>
    public static Command<Unit> AclSetUser(string user, params ReadOnlySpan<AclRule> rules)
    {
        var args = Args.Empty(1 + rules.Length).Add((RedisValue)user);
        foreach (var rule in rules) args.With(rule);
        return AclSetUserSpec.Of(args);
    }

    /// <inheritdoc cref="AclSetUser(string, ReadOnlySpan{AclRule})"/>
    public static Command<Unit> AclSetUser(string user, IEnumerable<AclRule> rules) =>
        AclSetUserSpec.Of(Args.Empty().Add((RedisValue)user).AddAny(rules, static (args, rule) => args.With(rule)));

    /// <summary>The names of all users.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-users/">ACL USERS</see></para>
    /// </remarks>
    public static Command<Seq<string>> AclUsers() => AclUsersSpec.Of();

    /// <summary>The user that the connection is logged in as.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-whoami/">ACL WHOAMI</see></para>
    /// </remarks>
    public static Command<string> AclWhoAmI() => AclWhoAmISpec.Of();

    [Replies(ReplyTypes.Word | ReplyTypes.Bulk)]
    private static RedisResult<Option<string>> DecodeVerdict(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadValue(out var text) ? Decode.Unexpected<Option<string>>("OK or a reason", ref reader)
        : text.Span.SequenceEqual("OK"u8) ? new(Option<string>.None)
        : new(Prelude.Some(text.ToString()));
}
