// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands about the scripts and function libraries that a server holds.
[<AutoOpen>]
module StoredScriptCommands =
    type ServerCmd with

        /// <summary>
        /// The name of the library, whose functions can be called from now on; it is kept with the data and goes to
        /// replicas.
        /// </summary>
        /// <remarks>
        /// <para>The code begins with a line like <c>#!lua name=mylib</c>.</para>
        /// <para>ERR when it does not compile, or when the name is taken and it is not to replace.</para>
        /// <para>
        /// Since Redis 7.0 · O(1), but for compiling it ·
        /// <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see>
        /// </para>
        /// </remarks>
        static member functionLoad(code: RedisValue, ?replace: bool) : Command<string> =
            ServerCommands.FunctionLoad(code, defaultArg replace false)

        /// <summary>
        /// The name of the library, whose functions can be called from now on; it is kept with the data and goes to
        /// replicas.
        /// </summary>
        /// <remarks>
        /// <para>The code begins with a line like <c>#!lua name=mylib</c>.</para>
        /// <para>ERR when it does not compile, or when the name is taken and it is not to replace.</para>
        /// <para>
        /// Since Redis 7.0 · O(1), but for compiling it ·
        /// <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see>
        /// </para>
        /// </remarks>
        static member inline functionLoad(code: ^Code, ?replace: bool) : Command<string> =
            ServerCmd.functionLoad(Given.value code, ?replace = replace)

        /// <summary>Deletes a library and its functions.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-delete/">FUNCTION
        /// DELETE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionDelete(library: string) : Command<unit> =
            Shape.unit (ServerCommands.FunctionDelete(library))

        /// <summary>All libraries as bytes for <c>functionRestore</c>.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-dump/">FUNCTION
        /// DUMP</see>
        /// </para>
        /// </remarks>
        static member functionDump() : Command<RedisValue> = ServerCommands.FunctionDump()

        /// <summary>Deletes all libraries.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-flush/">FUNCTION
        /// FLUSH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FunctionFlush(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Ends the function that the server is running.</summary>
        /// <remarks>
        /// <para>Ask on another client: the connection that waits for the function is served after it.</para>
        /// <para>NOTBUSY when none runs; UNKILLABLE when it has written.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-kill/">FUNCTION
        /// KILL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionKill() : Command<unit> = Shape.unit (ServerCommands.FunctionKill())

        /// <summary>The libraries, or those whose name matches a pattern, with or without their code.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-list/">FUNCTION
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionList(?pattern: RedisValue, ?withCode: bool) : Command<FunctionLibrary list> =
            Shape.list (ServerCommands.FunctionList(Option.toNullable pattern, defaultArg withCode false))

        /// <summary>Brings back libraries of a <c>functionDump</c>.</summary>
        /// <remarks>
        /// <para>ERR when a name is taken and the policy is to append.</para>
        /// <para>
        /// Since Redis 7.0 · O(functions) ·
        /// <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionRestore(dump: RedisValue, ?policy: FunctionRestorePolicy) : Command<unit> =
            Shape.unit (ServerCommands.FunctionRestore(dump, defaultArg policy FunctionRestorePolicy.Append))

        /// <summary>Brings back libraries of a <c>functionDump</c>.</summary>
        /// <remarks>
        /// <para>ERR when a name is taken and the policy is to append.</para>
        /// <para>
        /// Since Redis 7.0 · O(functions) ·
        /// <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see>
        /// </para>
        /// </remarks>
        static member inline functionRestore(dump: ^Dump, ?policy: FunctionRestorePolicy) : Command<unit> =
            ServerCmd.functionRestore(Given.value dump, ?policy = policy)

        /// <summary>Which function runs, and how much there is.</summary>
        /// <remarks>
        /// <para>Ask on another client to see what this one waits for.</para>
        /// <para>BUSY while a script runs, which is no function.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-stats/">FUNCTION
        /// STATS</see>
        /// </para>
        /// </remarks>
        static member functionStats() : Command<FunctionStats> = ServerCommands.FunctionStats()

        /// <summary>
        /// The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end.
        /// </summary>
        /// <remarks>
        /// <para>ERR when it does not compile.</para>
        /// <para>
        /// Since Redis 2.6 · O(text) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT LOAD</see>
        /// </para>
        /// </remarks>
        static member scriptLoad(script: RedisValue) : Command<string> = ServerCommands.ScriptLoad(script)

        /// <summary>
        /// The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end.
        /// </summary>
        /// <remarks>
        /// <para>ERR when it does not compile.</para>
        /// <para>
        /// Since Redis 2.6 · O(text) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT LOAD</see>
        /// </para>
        /// </remarks>
        static member inline scriptLoad(script: ^Script) : Command<string> = ServerCmd.scriptLoad (Given.value script)

        /// <summary>Whether the server knows the scripts of these SHA-1, in order.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-exists/">SCRIPT
        /// EXISTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptExists(sha1s: string seq) : Command<bool list> =
            Shape.list (ServerCommands.ScriptExists(sha1s))

        /// <summary>The server forgets all scripts.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 (a mode: 6.2) · O(scripts) ·
        /// <see href="https://redis.io/docs/latest/commands/script-flush/">SCRIPT FLUSH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ScriptFlush(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Ends the script that the server is running.</summary>
        /// <remarks>
        /// <para>Ask on another client: the connection that waits for the script is served after it.</para>
        /// <para>NOTBUSY when none runs; UNKILLABLE when it has written.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/script-kill/">SCRIPT KILL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptKill() : Command<unit> = Shape.unit (ServerCommands.ScriptKill())

        /// <summary>The text of a script that the server knows.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>NOSCRIPT when it does not.</para>
        /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/script-show/">SCRIPT SHOW</see></para>
        /// </remarks>
        static member scriptShow(sha1: string) : Command<RedisValue> = ServerCommands.ScriptShow(sha1)
