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

    /// <summary>Gets the ACL categories, or the commands of a category.</summary>
    /// <param name="category">Null: the categories are returned.</param>
    /// <returns>The names; subcommands as <c>config|get</c>.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the category does not exist.</para>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-cat/">ACL CAT</see></para>
    /// </remarks>
    public static Command<Seq<string>> AclCat(string? category = null) => AclCatSpec.Of(Args.Empty(1).AddGiven(category));

    /// <summary>Deletes users and closes their connections.</summary>
    /// <returns>The number of users that existed.</returns>
    /// <remarks>
    /// <para>The user <c>default</c> cannot be deleted.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-deluser/">ACL DELUSER</see></para>
    /// </remarks>
    public static Command<long> AclDelUser(params ReadOnlySpan<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddTexts(users));

    /// <inheritdoc cref="AclDelUser(ReadOnlySpan{string})"/>
    public static Command<long> AclDelUser(IEnumerable<string> users) => AclDelUserSpec.Of(Args.Empty(0).AddValues(users));

    /// <summary>Tests whether a user may run a command, without running it.</summary>
    /// <returns>The reason why the command is denied, or None if it is allowed.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the user or the command does not exist.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-dryrun/">ACL DRYRUN</see></para>
    /// </remarks>
    public static Command<Option<string>> AclDryRun(string user, string command, params ReadOnlySpan<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <inheritdoc cref="AclDryRun(string, string, ReadOnlySpan{RedisValue})"/>
    public static Command<Option<string>> AclDryRun(string user, string command, IEnumerable<RedisValue> args) =>
        AclDryRunSpec.Of(Args.Empty().Add((RedisValue)user).AddCommand(command).AddAny(args));

    /// <summary>Generates a random password.</summary>
    /// <param name="bits">Number of random bits, 1 to 4096. Default: 256.</param>
    /// <returns>The password in hexadecimal digits.</returns>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(1) · <see href="https://redis.io/docs/latest/commands/acl-genpass/">ACL GENPASS</see></para>
    /// </remarks>
    public static Command<string> AclGenPass(int? bits = null) =>
        bits is not (null or (> 0 and <= 4096)) ? AclGenPassSpec.Invalid($"bits is {bits}. It must be between 1 and 4096.")
        : bits is { } given ? AclGenPassSpec.Of(given)
        : AclGenPassSpec.Of();

    /// <summary>Gets the rules of a user.</summary>
    /// <returns>The user, or None if it does not exist.</returns>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(rules) · <see href="https://redis.io/docs/latest/commands/acl-getuser/">ACL GETUSER</see></para>
    /// </remarks>
    public static Command<Option<AclUser>> AclGetUser(string user) => AclGetUserSpec.Of((RedisValue)user);

    /// <summary>Gets all users with their rules.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-list/">ACL LIST</see></para>
    /// </remarks>
    public static Command<Seq<AclUserRules>> AclList() => AclListSpec.Of();

    /// <summary>Reloads the users from the ACL file of the server.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server has no ACL file or the file contains an error, and changes nothing then.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-load/">ACL LOAD</see></para>
    /// </remarks>
    public static Command<Unit> AclLoad() => AclLoadSpec.Of();

    /// <summary>Saves the users to the ACL file of the server.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server has no ACL file or cannot write it.</para>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-save/">ACL SAVE</see></para>
    /// </remarks>
    public static Command<Unit> AclSave() => AclSaveSpec.Of();

    /// <summary>Gets the latest denied commands and failed logins, newest first.</summary>
    /// <param name="count">Maximum number of entries. Default: 10.</param>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see></para>
    /// </remarks>
    public static Command<Seq<AclLogEntry>> AclLog(long? count = null) =>
        count is { } given ? AclLogSpec.Of(Args.Empty(1).AddAtLeast(0, given, "a count")) : AclLogSpec.Of();

    /// <summary>Clears the log of denied commands and failed logins.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/acl-log/">ACL LOG</see></para>
    /// </remarks>
    public static Command<Unit> AclLogReset() => AclLogResetSpec.Of((RedisValue)"RESET");

    /// <summary>Creates a user, or changes its rules.</summary>
    /// <remarks>
    /// <para>A new user is off and has no permissions. The rules are applied in order, all or none. Errors and traces never contain a rule.</para>
    /// <para>Fails with ERR if a rule is invalid.</para>
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

    /// <summary>Gets the names of all users.</summary>
    /// <remarks>
    /// <para>Since Redis 6.0 · O(users) · <see href="https://redis.io/docs/latest/commands/acl-users/">ACL USERS</see></para>
    /// </remarks>
    public static Command<Seq<string>> AclUsers() => AclUsersSpec.Of();

    /// <summary>Gets the user that the connection is authenticated as.</summary>
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
