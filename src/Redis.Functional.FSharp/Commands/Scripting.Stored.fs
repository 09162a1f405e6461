// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands about the scripts and function libraries that a server holds.
[<AutoOpen>]
module StoredScriptCommands =
    type ServerCmd with

        /// The name of the library, whose functions can be called from now on; it is kept with the data and goes to
        /// replicas. The code begins with a line like #!lua name=mylib. · since 7.0 · O(1), but for compiling it · ERR
        /// when it does not compile, or when the name is taken and it is not to replace ·
        /// https://redis.io/docs/latest/commands/function-load/
        static member functionLoad(code: RedisValue, ?replace: bool) : Command<string> =
            ServerCommands.FunctionLoad(code, defaultArg replace false)

        /// Deletes a library and its functions. · since 7.0 · O(1) · ERR when there is none of that name ·
        /// https://redis.io/docs/latest/commands/function-delete/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionDelete(library: string) : Command<unit> =
            Shape.unit (ServerCommands.FunctionDelete(library))

        /// All libraries as bytes for functionRestore. · since 7.0 · O(functions) ·
        /// https://redis.io/docs/latest/commands/function-dump/
        static member functionDump() : Command<RedisValue> = ServerCommands.FunctionDump()

        /// Deletes all libraries. · since 7.0 · O(functions) · https://redis.io/docs/latest/commands/function-flush/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FunctionFlush(defaultArg mode FlushMode.AsConfigured))

        /// Ends the function that the server is running. Ask on another client: the connection that waits for the
        /// function is served after it. · since 7.0 · O(1) · NOTBUSY when none runs; UNKILLABLE when it has written ·
        /// https://redis.io/docs/latest/commands/function-kill/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionKill() : Command<unit> = Shape.unit (ServerCommands.FunctionKill())

        /// The libraries, or those whose name matches a pattern, with or without their code. · since 7.0 · O(functions)
        /// · https://redis.io/docs/latest/commands/function-list/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionList(?pattern: RedisValue, ?withCode: bool) : Command<FunctionLibrary list> =
            Shape.list (ServerCommands.FunctionList(Option.toNullable pattern, defaultArg withCode false))

        /// Brings back libraries of a functionDump. · since 7.0 · O(functions) · ERR when a name is taken and the
        /// policy is to append · https://redis.io/docs/latest/commands/function-restore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member functionRestore(dump: RedisValue, ?policy: FunctionRestorePolicy) : Command<unit> =
            Shape.unit (ServerCommands.FunctionRestore(dump, defaultArg policy FunctionRestorePolicy.Append))

        /// Which function runs, and how much there is. Ask on another client to see what this one waits for. · since
        /// 7.0 · O(1) · BUSY while a script runs, which is no function ·
        /// https://redis.io/docs/latest/commands/function-stats/
        static member functionStats() : Command<FunctionStats> = ServerCommands.FunctionStats()

        /// The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end. · since 2.6 ·
        /// O(text) · ERR when it does not compile · https://redis.io/docs/latest/commands/script-load/
        static member scriptLoad(script: RedisValue) : Command<string> = ServerCommands.ScriptLoad(script)

        /// Whether the server knows the scripts of these SHA-1, in order. · since 2.6 · O(scripts) ·
        /// https://redis.io/docs/latest/commands/script-exists/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptExists(sha1s: string seq) : Command<bool list> =
            Shape.list (ServerCommands.ScriptExists(sha1s))

        /// The server forgets all scripts. · since 2.6 (a mode: 6.2) · O(scripts) ·
        /// https://redis.io/docs/latest/commands/script-flush/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ScriptFlush(defaultArg mode FlushMode.AsConfigured))

        /// Ends the script that the server is running. Ask on another client: the connection that waits for the script
        /// is served after it. · since 2.6 · O(1) · NOTBUSY when none runs; UNKILLABLE when it has written ·
        /// https://redis.io/docs/latest/commands/script-kill/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member scriptKill() : Command<unit> = Shape.unit (ServerCommands.ScriptKill())

        /// The text of a script that the server knows. Valkey only. · since 8.0 · O(1) · NOSCRIPT when it does not ·
        /// https://valkey.io/commands/script-show/
        static member scriptShow(sha1: string) : Command<RedisValue> = ServerCommands.ScriptShow(sha1)
