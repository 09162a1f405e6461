using LanguageExt;

namespace Redis.Functional.Server;

// The logs of slow and large commands.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Seq<SlowLogEntry>> SlowLogGetSpec =
        Spec.Read("SLOWLOG GET", KeyPositions.None, DecodeParts.Each("entries of a log", SlowLogEntry.Read));

    private static readonly CommandSpec<long> SlowLogLenSpec = Spec.Read("SLOWLOG LEN", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Unit> SlowLogResetSpec = Spec.Write("SLOWLOG RESET", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<CommandLogEntry>> CommandLogGetSpec =
        Spec.Read("COMMANDLOG GET", KeyPositions.None, DecodeParts.Each("entries of a log", CommandLogEntry.Read));

    private static readonly CommandSpec<long> CommandLogLenSpec = Spec.Read("COMMANDLOG LEN", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<Unit> CommandLogResetSpec = Spec.Write("COMMANDLOG RESET", KeyPositions.None, Decode.Ok);

    /// <summary>The commands that took long, the newest first: ten, or so many; −1: all. · since 2.2.12 · O(entries) · a count below −1 is an InvalidArgument · https://redis.io/docs/latest/commands/slowlog-get/</summary>
    public static Command<Seq<SlowLogEntry>> SlowLogGet(long? count = null) =>
        count is { } given ? SlowLogGetSpec.Of(Args.Empty(1).AddAtLeast(-1, given, "a count")) : SlowLogGetSpec.Of();

    /// <summary>How many slow commands are remembered. · since 2.2.12 · O(1) · https://redis.io/docs/latest/commands/slowlog-len/</summary>
    public static Command<long> SlowLogLen() => SlowLogLenSpec.Of();

    /// <summary>Forgets the slow commands. · since 2.2.12 · O(entries) · https://redis.io/docs/latest/commands/slowlog-reset/</summary>
    public static Command<Unit> SlowLogReset() => SlowLogResetSpec.Of();

    /// <summary>The commands that took long or were large, the newest first: ten, or so many; −1: all. Valkey. · since 8.1 · O(entries) · a count below −1 is an InvalidArgument · https://valkey.io/commands/commandlog-get/</summary>
    public static Command<Seq<CommandLogEntry>> CommandLogGet(long count = 10, CommandLogKind kind = default) =>
        CommandLogGetSpec.Of(Args.Empty(2).AddAtLeast(-1, count, "a count").Add((RedisValue)kind.ToString()));

    /// <summary>How many such commands are remembered. Valkey. · since 8.1 · O(1) · https://valkey.io/commands/commandlog-len/</summary>
    public static Command<long> CommandLogLen(CommandLogKind kind = default) => CommandLogLenSpec.Of((RedisValue)kind.ToString());

    /// <summary>Forgets such commands. Valkey. · since 8.1 · O(entries) · https://valkey.io/commands/commandlog-reset/</summary>
    public static Command<Unit> CommandLogReset(CommandLogKind kind = default) => CommandLogResetSpec.Of((RedisValue)kind.ToString());
}
