using LanguageExt;

namespace Redis.Functional.Server;

// What the server knows about its own commands.
public static partial class ServerCommands
{
    private static readonly CommandSpec<long> CommandCountSpec = Spec.Read("COMMAND COUNT", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Seq<string>> CommandListSpec = Spec.Read("COMMAND LIST", KeyPositions.None, Decode.List<string>(Decode.Text));
    private static readonly CommandSpec<Seq<CommandDocumentation>> CommandDocsSpec =
        Spec.Read("COMMAND DOCS", KeyPositions.None, DecodeParts.Named("documentation of commands", CommandDocumentation.Read));

    private static readonly CommandSpec<Seq<Option<CommandInfo>>> CommandInfoSpec =
        Spec.Read(
            "COMMAND INFO", KeyPositions.None, Decode.List(Decode.Optional(DecodeTree.Of("a command", Server.CommandInfo.Read))),
            length: ReplyLength.EachArgumentIfAny);

    private static readonly CommandSpec<Seq<RedisKey>> CommandGetKeysSpec =
        Spec.Read("COMMAND GETKEYS", KeyPositions.None, Decode.List<RedisKey>(DecodeScan.Key));
    private static readonly CommandSpec<Seq<CommandKey>> CommandGetKeysAndFlagsSpec =
        Spec.Read("COMMAND GETKEYSANDFLAGS", KeyPositions.None, DecodeParts.Each("keys and flags", CommandKey.Read));

    /// <summary>Gets the number of commands of the server.</summary>
    /// <returns>The number of commands.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/command-count/">COMMAND COUNT</see></para>
    /// </remarks>
    public static Command<long> CommandCount() => CommandCountSpec.Of();

    /// <summary>Gets the names of the commands of the server.</summary>
    /// <param name="filter">Default: all commands.</param>
    /// <returns>The names in lowercase.</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-list/">COMMAND LIST</see></para>
    /// </remarks>
    public static Command<Seq<string>> CommandList(CommandFilter filter = default) => CommandListSpec.Of(Args.Empty(3).With(filter));

    /// <summary>Gets the documentation of commands.</summary>
    /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
    /// <returns>The documentation of the commands that exist.</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND DOCS</see></para>
    /// </remarks>
    public static Command<Seq<CommandDocumentation>> CommandDocs(params ReadOnlySpan<string> commands) => CommandDocsSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="CommandDocs(ReadOnlySpan{string})"/>
    public static Command<Seq<CommandDocumentation>> CommandDocs(IEnumerable<string> commands) => CommandDocsSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>Gets the properties of commands.</summary>
    /// <param name="commands">Subcommands as <c>config|get</c>. None: all commands.</param>
    /// <returns>One element per command, in order: its properties, or None if the command does not exist.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND INFO</see></para>
    /// </remarks>
    public static Command<Seq<Option<CommandInfo>>> CommandInfo(params ReadOnlySpan<string> commands) => CommandInfoSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="CommandInfo(ReadOnlySpan{string})"/>
    public static Command<Seq<Option<CommandInfo>>> CommandInfo(IEnumerable<string> commands) => CommandInfoSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>Gets the keys among the arguments of a command, without running it.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
    /// <para>Since Redis 2.8.13 · O(arguments) · <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisKey>> CommandGetKeys(string command, params ReadOnlySpan<RedisValue> args) =>
        CommandGetKeysSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <inheritdoc cref="CommandGetKeys(string, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<RedisKey>> CommandGetKeys(string command, IEnumerable<RedisValue> args) =>
        CommandGetKeysSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <summary>Gets the keys among the arguments of a command and how the command uses them, without running it.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the command has no keys or the arguments are invalid.</para>
    /// <para>Since Redis 7.0 · O(arguments) · <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see></para>
    /// </remarks>
    public static Command<Seq<CommandKey>> CommandGetKeysAndFlags(string command, params ReadOnlySpan<RedisValue> args) =>
        CommandGetKeysAndFlagsSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <inheritdoc cref="CommandGetKeysAndFlags(string, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<CommandKey>> CommandGetKeysAndFlags(string command, IEnumerable<RedisValue> args) =>
        CommandGetKeysAndFlagsSpec.Of(Args.Empty().AddCommand(command).AddAny(args));
}
