using LanguageExt;

namespace Redis.Functional.Server;

// Libraries of functions on the server.
public static partial class ServerCommands
{
    private static readonly CommandSpec<string> FunctionLoadSpec = Spec.Write<string>("FUNCTION LOAD", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Unit> FunctionDeleteSpec = Spec.Write("FUNCTION DELETE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<RedisValue> FunctionDumpSpec = Spec.Read<RedisValue>("FUNCTION DUMP", KeyPositions.None, Decode.Value);
    private static readonly CommandSpec<Unit> FunctionFlushSpec = Spec.Write("FUNCTION FLUSH", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> FunctionKillSpec = Spec.Write("FUNCTION KILL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<FunctionLibrary>> FunctionListSpec =
        Spec.Read("FUNCTION LIST", KeyPositions.None, Decode.List(DecodeTree.Of("a library", FunctionLibrary.Read)));

    private static readonly CommandSpec<Unit> FunctionRestoreSpec = Spec.Write("FUNCTION RESTORE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<FunctionStats> FunctionStatsSpec =
        Spec.Read("FUNCTION STATS", KeyPositions.None, DecodeTree.Of("the running function and the engines", Server.FunctionStats.Read));

    /// <summary>The name of the library, whose functions can be called from now on; it is kept with the data and goes to replicas.</summary>
    /// <remarks>
    /// <para>The code begins with a line like <c>#!lua name=mylib</c>.</para>
    /// <para>ERR when it does not compile, or when the name is taken and it is not to replace.</para>
    /// <para>Since Redis 7.0 · O(1), but for compiling it · <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see></para>
    /// </remarks>
    public static Command<string> FunctionLoad(RedisValue code, bool replace = false) =>
        FunctionLoadSpec.Of(Args.Empty(2).AddWhen(replace, (RedisValue)"REPLACE").Add(code));

    /// <summary>Deletes a library and its functions.</summary>
    /// <remarks>
    /// <para>ERR when there is none of that name.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-delete/">FUNCTION DELETE</see></para>
    /// </remarks>
    public static Command<Unit> FunctionDelete(string library) => FunctionDeleteSpec.Of((RedisValue)library);

    /// <summary>All libraries as bytes for <see cref="FunctionRestore"/>.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-dump/">FUNCTION DUMP</see></para>
    /// </remarks>
    public static Command<RedisValue> FunctionDump() => FunctionDumpSpec.Of();

    /// <summary>Deletes all libraries.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-flush/">FUNCTION FLUSH</see></para>
    /// </remarks>
    public static Command<Unit> FunctionFlush(FlushMode mode = default) => FunctionFlushSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Ends the function that the server is running.</summary>
    /// <remarks>
    /// <para>Ask on another client: the connection that waits for the function is served after it.</para>
    /// <para>NOTBUSY when none runs; UNKILLABLE when it has written.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-kill/">FUNCTION KILL</see></para>
    /// </remarks>
    public static Command<Unit> FunctionKill() => FunctionKillSpec.Of();

    /// <summary>The libraries, or those whose name matches a pattern, with or without their code.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-list/">FUNCTION LIST</see></para>
    /// </remarks>
    public static Command<Seq<FunctionLibrary>> FunctionList(RedisValue? pattern = null, bool withCode = false) =>
        FunctionListSpec.Of(Args.Empty(3).AddOption("LIBRARYNAME", pattern).AddWhen(withCode, (RedisValue)"WITHCODE"));

    /// <summary>Brings back libraries of a <see cref="FunctionDump"/>.</summary>
    /// <remarks>
    /// <para>ERR when a name is taken and the policy is to append.</para>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see></para>
    /// </remarks>
    public static Command<Unit> FunctionRestore(RedisValue dump, FunctionRestorePolicy policy = default) =>
        FunctionRestoreSpec.Of(Args.Empty(2).Add(dump).With(policy));

    /// <summary>Which function runs, and how much there is.</summary>
    /// <remarks>
    /// <para>Ask on another client to see what this one waits for.</para>
    /// <para>BUSY while a script runs, which is no function.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-stats/">FUNCTION STATS</see></para>
    /// </remarks>
    public static Command<FunctionStats> FunctionStats() => FunctionStatsSpec.Of();
}
