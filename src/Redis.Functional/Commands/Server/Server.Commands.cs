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

    /// <summary>How many commands the server has.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(1) · <see href="https://redis.io/docs/latest/commands/command-count/">COMMAND COUNT</see></para>
    /// </remarks>
    public static Command<long> CommandCount() => CommandCountSpec.Of();

    /// <summary>The names of the server's commands, in small letters: all, or those of a filter.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-list/">COMMAND LIST</see></para>
    /// </remarks>
    public static Command<Seq<string>> CommandList(CommandFilter filter = default) => CommandListSpec.Of(Args.Empty(3).With(filter));

    /// <summary>What the server says of these commands to people, or of all; those it has not are left out.</summary>
    /// <remarks>
    /// <para>A subcommand is named <c>config|get</c>.</para>
    /// <para>Since Redis 7.0 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-docs/">COMMAND DOCS</see></para>
    /// </remarks>
    public static Command<Seq<CommandDocumentation>> CommandDocs(params ReadOnlySpan<string> commands) => CommandDocsSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="CommandDocs(ReadOnlySpan{string})"/>
    public static Command<Seq<CommandDocumentation>> CommandDocs(IEnumerable<string> commands) => CommandDocsSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>What the server knows of these commands, in order, or of all.</summary>
    /// <returns>None: it has none of that name.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.13 · O(commands) · <see href="https://redis.io/docs/latest/commands/command-info/">COMMAND INFO</see></para>
    /// </remarks>
    public static Command<Seq<Option<CommandInfo>>> CommandInfo(params ReadOnlySpan<string> commands) => CommandInfoSpec.Of(Args.Empty(0).AddAny(commands));

    /// <inheritdoc cref="CommandInfo(ReadOnlySpan{string})"/>
    public static Command<Seq<Option<CommandInfo>>> CommandInfo(IEnumerable<string> commands) => CommandInfoSpec.Of(Args.Empty(0).AddAny(commands));

    /// <summary>The keys among the arguments of a command, as the server finds them; it is not run.</summary>
    /// <remarks>
    /// <para>ERR when it has no keys, or the arguments are wrong.</para>
    /// <para>Since Redis 2.8.13 · O(arguments) · <see href="https://redis.io/docs/latest/commands/command-getkeys/">COMMAND GETKEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisKey>> CommandGetKeys(string command, params ReadOnlySpan<RedisValue> args) =>
        CommandGetKeysSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <inheritdoc cref="CommandGetKeys(string, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<RedisKey>> CommandGetKeys(string command, IEnumerable<RedisValue> args) =>
        CommandGetKeysSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <summary>As <see cref="CommandGetKeys(string, ReadOnlySpan{RedisValue})"/>, with what the command does with each.</summary>
    /// <remarks>
    /// <para>ERR when it has no keys, or the arguments are wrong.</para>
    /// <para>Since Redis 7.0 · O(arguments) · <see href="https://redis.io/docs/latest/commands/command-getkeysandflags/">COMMAND GETKEYSANDFLAGS</see></para>
    /// </remarks>
    public static Command<Seq<CommandKey>> CommandGetKeysAndFlags(string command, params ReadOnlySpan<RedisValue> args) =>
        CommandGetKeysAndFlagsSpec.Of(Args.Empty().AddCommand(command).AddAny(args));

    /// <inheritdoc cref="CommandGetKeysAndFlags(string, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<CommandKey>> CommandGetKeysAndFlags(string command, IEnumerable<RedisValue> args) =>
        CommandGetKeysAndFlagsSpec.Of(Args.Empty().AddCommand(command).AddAny(args));
}
