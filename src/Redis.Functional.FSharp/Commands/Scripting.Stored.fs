// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands about the scripts and function libraries that a server holds.
[<AutoOpen>]
module StoredScriptCommands =
    type ServerCmd with

        /// <summary>Loads a library of functions.</summary>
        /// <param name="code">Begins with a line such as <c>#!lua name=mylib</c>.</param>
        /// <param name="replace">Whether an existing library of the same name is replaced.</param>
        /// <returns>The name of the library.</returns>
        /// <remarks>
        /// <para>The server stores the library with its data and replicates it.</para>
        /// <para>
        /// Fails with ERR if the code does not compile, or if the name is in use and <c>replace</c> is false.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(1), plus the compilation ·
        /// <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see>
        /// </para>
        /// </remarks>
        static member functionLoad(code: RedisValue, ?replace: bool) : Command<string> =
            ServerCommands.FunctionLoad(code, defaultArg replace false)

        /// <summary>Loads a library of functions.</summary>
        /// <param name="code">Begins with a line such as <c>#!lua name=mylib</c>.</param>
        /// <param name="replace">Whether an existing library of the same name is replaced.</param>
        /// <returns>The name of the library.</returns>
        /// <remarks>
        /// <para>The server stores the library with its data and replicates it.</para>
        /// <para>
        /// Fails with ERR if the code does not compile, or if the name is in use and <c>replace</c> is false.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(1), plus the compilation ·
        /// <see href="https://redis.io/docs/latest/commands/function-load/">FUNCTION LOAD</see>
        /// </para>
        /// </remarks>
        static member inline functionLoad(code: ^Code, ?replace: bool) : Command<string> =
            ServerCmd.functionLoad(Given.value code, ?replace = replace)

        /// <summary>Deletes a library and its functions.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the library does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-delete/">FUNCTION
        /// DELETE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionDelete(library: string) : Command<unit> =
            Shape.unit (ServerCommands.FunctionDelete(library))

        /// <summary>Gets all libraries as bytes, for <c>functionRestore</c>.</summary>
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

        /// <summary>Stops the function that is running on the server.</summary>
        /// <remarks>
        /// <para>
        /// Run it on another client: the connection that called the function processes no other command until the
        /// function ends.
        /// </para>
        /// <para>
        /// Fails with NOTBUSY if no function is running, and with UNKILLABLE if the function has written data.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-kill/">FUNCTION
        /// KILL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionKill() : Command<unit> = Shape.unit (ServerCommands.FunctionKill())

        /// <summary>Gets the libraries of the server.</summary>
        /// <param name="pattern">Only libraries whose name matches this pattern. Null: all.</param>
        /// <param name="withCode">Whether the code of the libraries is returned too.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(functions) · <see href="https://redis.io/docs/latest/commands/function-list/">FUNCTION
        /// LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionList(?pattern: RedisValue, ?withCode: bool) : Command<FunctionLibrary list> =
            Shape.list (ServerCommands.FunctionList(Option.toNullable pattern, defaultArg withCode false))

        /// <summary>Restores libraries from the bytes that <c>functionDump</c> returned.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR if the name of a library is in use and the policy is <c>FunctionRestorePolicy.Append</c>.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(functions) ·
        /// <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionRestore(dump: RedisValue, ?policy: FunctionRestorePolicy) : Command<unit> =
            Shape.unit (ServerCommands.FunctionRestore(dump, defaultArg policy FunctionRestorePolicy.Append))

        /// <summary>Restores libraries from the bytes that <c>functionDump</c> returned.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR if the name of a library is in use and the policy is <c>FunctionRestorePolicy.Append</c>.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(functions) ·
        /// <see href="https://redis.io/docs/latest/commands/function-restore/">FUNCTION RESTORE</see>
        /// </para>
        /// </remarks>
        static member inline functionRestore(dump: ^Dump, ?policy: FunctionRestorePolicy) : Command<unit> =
            ServerCmd.functionRestore(Given.value dump, ?policy = policy)

        /// <summary>Gets the running function and statistics of the function engines.</summary>
        /// <remarks>
        /// <para>Run it on another client to see the function that this client waits for.</para>
        /// <para>Fails with BUSY while a script that is not a function is running.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/function-stats/">FUNCTION
        /// STATS</see>
        /// </para>
        /// </remarks>
        static member functionStats() : Command<FunctionStats> = ServerCommands.FunctionStats()

        /// <summary>Loads a script into the script cache of the server.</summary>
        /// <returns>The SHA-1 of the script, for <c>evalSha</c>.</returns>
        /// <remarks>
        /// <para>The script stays cached until SCRIPT FLUSH or a restart of the server.</para>
        /// <para>Fails with ERR if the script does not compile.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT
        /// LOAD</see>
        /// </para>
        /// </remarks>
        static member scriptLoad(script: RedisValue) : Command<string> = ServerCommands.ScriptLoad(script)

        /// <summary>Loads a script into the script cache of the server.</summary>
        /// <returns>The SHA-1 of the script, for <c>evalSha</c>.</returns>
        /// <remarks>
        /// <para>The script stays cached until SCRIPT FLUSH or a restart of the server.</para>
        /// <para>Fails with ERR if the script does not compile.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT
        /// LOAD</see>
        /// </para>
        /// </remarks>
        static member inline scriptLoad(script: ^Script) : Command<string> = ServerCmd.scriptLoad (Given.value script)

        /// <summary>Determines whether scripts are in the script cache of the server.</summary>
        /// <returns>One element per SHA-1, in order.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-exists/">SCRIPT
        /// EXISTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptExists(sha1s: string seq) : Command<bool list> =
            Shape.list (ServerCommands.ScriptExists(sha1s))

        /// <summary>Removes all scripts from the script cache of the server.</summary>
        /// <param name="mode">Default: as configured. Others need Redis 6.2.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 (<c>mode</c>: 6.2) · O(scripts) ·
        /// <see href="https://redis.io/docs/latest/commands/script-flush/">SCRIPT FLUSH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ScriptFlush(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Stops the script that is running on the server.</summary>
        /// <remarks>
        /// <para>
        /// Run it on another client: the connection that called the script processes no other command until the script
        /// ends.
        /// </para>
        /// <para>Fails with NOTBUSY if no script is running, and with UNKILLABLE if the script has written data.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/script-kill/">SCRIPT KILL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptKill() : Command<unit> = Shape.unit (ServerCommands.ScriptKill())

        /// <summary>Gets the text of a cached script.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>Fails with NOSCRIPT if the script is not cached.</para>
        /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/script-show/">SCRIPT SHOW</see></para>
        /// </remarks>
        static member scriptShow(sha1: string) : Command<RedisValue> = ServerCommands.ScriptShow(sha1)
