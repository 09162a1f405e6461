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

    /// <summary>Gets the slow log, newest entries first.</summary>
    /// <param name="count">Maximum number of entries. Default: 10. −1: all. Less than −1: InvalidArgument.</param>
    /// <remarks>
    /// <para>Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-get/">SLOWLOG GET</see></para>
    /// </remarks>
    public static Command<Seq<SlowLogEntry>> SlowLogGet(long? count = null) =>
        count is { } given ? SlowLogGetSpec.Of(Args.Empty(1).AddAtLeast(-1, given, "a count")) : SlowLogGetSpec.Of();

    /// <summary>Gets the length of the slow log.</summary>
    /// <returns>The number of entries.</returns>
    /// <remarks>
    /// <para>Since Redis 2.2.12 · O(1) · <see href="https://redis.io/docs/latest/commands/slowlog-len/">SLOWLOG LEN</see></para>
    /// </remarks>
    public static Command<long> SlowLogLen() => SlowLogLenSpec.Of();

    /// <summary>Clears the slow log.</summary>
    /// <remarks>
    /// <para>Since Redis 2.2.12 · O(entries) · <see href="https://redis.io/docs/latest/commands/slowlog-reset/">SLOWLOG RESET</see></para>
    /// </remarks>
    public static Command<Unit> SlowLogReset() => SlowLogResetSpec.Of();

    /// <summary>Gets a command log, newest entries first.</summary>
    /// <param name="count">Maximum number of entries. −1: all. Less than −1: InvalidArgument.</param>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-get/">COMMANDLOG GET</see></para>
    /// </remarks>
    public static Command<Seq<CommandLogEntry>> CommandLogGet(long count = 10, CommandLogKind kind = default) =>
        CommandLogGetSpec.Of(Args.Empty(2).AddAtLeast(-1, count, "a count").With(kind));

    /// <summary>Gets the length of a command log.</summary>
    /// <returns>The number of entries.</returns>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.1 · O(1) · <see href="https://valkey.io/commands/commandlog-len/">COMMANDLOG LEN</see></para>
    /// </remarks>
    public static Command<long> CommandLogLen(CommandLogKind kind = default) => CommandLogLenSpec.Of(Args.Empty(1).With(kind));

    /// <summary>Clears a command log.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.1 · O(entries) · <see href="https://valkey.io/commands/commandlog-reset/">COMMANDLOG RESET</see></para>
    /// </remarks>
    public static Command<Unit> CommandLogReset(CommandLogKind kind = default) => CommandLogResetSpec.Of(Args.Empty(1).With(kind));
}
