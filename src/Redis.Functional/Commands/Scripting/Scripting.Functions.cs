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

    /// <summary>Loads a library of functions.</summary>
    /// <param name="code">Begins with a line such as <c>#!lua name=mylib</c>.</param>
    /// <param name="replace">Whether an existing library of the same name is replaced.</param>
    /// <returns>The name of the library.</returns>
    /// <remarks>
    /// <para>The server stores the library with its data and replicates it.</para>
    /// <para>Fails with ERR if the code does not compile, or if the name is in use and <paramref name="replace"/> is false.</para>
    /// <para>Since Redis 7.0 · O(1), plus the compilation · <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see></para>
    /// </remarks>
    public static Command<string> FunctionLoad(RedisValue code, bool replace = false) =>
        FunctionLoadSpec.Of(Args.Empty(2).AddWhen(replace, (RedisValue)"REPLACE").Add(code));

    /// <summary>Deletes a library and its functions.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the library does not exist.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-delete/">FUNCTION DELETE</see></para>
    /// </remarks>
    public static Command<Unit> FunctionDelete(string library) => FunctionDeleteSpec.Of((RedisValue)library);

    /// <summary>Gets all libraries as bytes, for <see cref="FunctionRestore"/>.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-dump/">FUNCTION DUMP</see></para>
    /// </remarks>
    public static Command<RedisValue> FunctionDump() => FunctionDumpSpec.Of();

    /// <summary>Deletes all libraries.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-flush/">FUNCTION FLUSH</see></para>
    /// </remarks>
    public static Command<Unit> FunctionFlush(FlushMode mode = default) => FunctionFlushSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Stops the function that is running on the server.</summary>
    /// <remarks>
    /// <para>Run it on another client: the connection that called the function processes no other command until the function ends.</para>
    /// <para>Fails with NOTBUSY if no function is running, and with UNKILLABLE if the function has written data.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-kill/">FUNCTION KILL</see></para>
    /// </remarks>
    public static Command<Unit> FunctionKill() => FunctionKillSpec.Of();

    /// <summary>Gets the libraries of the server.</summary>
    /// <param name="pattern">Only libraries whose name matches this pattern. Null: all.</param>
    /// <param name="withCode">Whether the code of the libraries is returned too.</param>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-list/">FUNCTION LIST</see></para>
    /// </remarks>
    public static Command<Seq<FunctionLibrary>> FunctionList(RedisValue? pattern = null, bool withCode = false) =>
        FunctionListSpec.Of(Args.Empty(3).AddOption("LIBRARYNAME", pattern).AddWhen(withCode, (RedisValue)"WITHCODE"));

    /// <summary>Restores libraries from the bytes that <see cref="FunctionDump"/> returned.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the name of a library is in use and the policy is <see cref="FunctionRestorePolicy.Append"/>.</para>
    /// <para>Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see></para>
    /// </remarks>
    public static Command<Unit> FunctionRestore(RedisValue dump, FunctionRestorePolicy policy = default) =>
        FunctionRestoreSpec.Of(Args.Empty(2).Add(dump).With(policy));

    /// <summary>Gets the running function and statistics of the function engines.</summary>
    /// <remarks>
    /// <para>Run it on another client to see the function that this client waits for.</para>
    /// <para>Fails with BUSY while a script that is not a function is running.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-stats/">FUNCTION STATS</see></para>
    /// </remarks>
    public static Command<FunctionStats> FunctionStats() => FunctionStatsSpec.Of();
}
