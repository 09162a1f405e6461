// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands of the group "scripting". Scripts and functions as values: the modules Script and Function.
[<AutoOpen>]
module ScriptingCommands =
    type Cmd with

        /// Runs a script by its text, its reply as it comes. RedisScript does so with a type and without sending the
        /// text each time. An error out of the script has Delivery.Unknown. · since 2.6 · O(script) ·
        /// https://redis.io/docs/latest/commands/eval/
        static member eval(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.Eval(script, Option.toObj keys, Option.toObj arguments)

        /// Runs a script by its SHA-1, its reply as it comes. An error out of the script has Delivery.Unknown. · since
        /// 2.6 · O(script) · NOSCRIPT (Delivery.Rejected) when the server does not know it ·
        /// https://redis.io/docs/latest/commands/evalsha/
        static member evalSha(sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalSha(sha1, Option.toObj keys, Option.toObj arguments)

        /// As eval, but the server refuses to let it write. · since 7.0 · O(script) ·
        /// https://redis.io/docs/latest/commands/eval_ro/
        static member evalRo(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalRo(script, Option.toObj keys, Option.toObj arguments)

        /// As evalSha, but the server refuses to let it write. · since 7.0 · O(script) · NOSCRIPT ·
        /// https://redis.io/docs/latest/commands/evalsha_ro/
        static member evalShaRo
            (sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Commands.EvalShaRo(sha1, Option.toObj keys, Option.toObj arguments)

        /// The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end. · since 2.6 ·
        /// O(text) · ERR when it does not compile · https://redis.io/docs/latest/commands/script-load/
        static member scriptLoad(script: RedisValue) : Command<string> = Commands.ScriptLoad(script)

        /// Whether the server knows the scripts of these SHA-1, in order. · since 2.6 · O(scripts) ·
        /// https://redis.io/docs/latest/commands/script-exists/
        static member scriptExists(sha1s: string seq) : Command<bool list> = Shape.list (Commands.ScriptExists(sha1s))

        /// The server forgets all scripts. · since 2.6 (a mode: 6.2) · O(scripts) ·
        /// https://redis.io/docs/latest/commands/script-flush/
        static member scriptFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (Commands.ScriptFlush(defaultArg mode FlushMode.AsConfigured))

        /// Ends the script that the server is running. Ask on another client: the connection that waits for the script
        /// is served after it. · since 2.6 · O(1) · NOTBUSY when none runs; UNKILLABLE when it has written ·
        /// https://redis.io/docs/latest/commands/script-kill/
        static member scriptKill() : Command<unit> = Shape.unit (Commands.ScriptKill())

        /// The text of a script that the server knows. Valkey only. · since 8.0 · O(1) · NOSCRIPT when it does not ·
        /// https://valkey.io/commands/script-show/
        static member scriptShow(sha1: string) : Command<RedisValue> = Commands.ScriptShow(sha1)

        /// Calls a function of a library, its reply as it comes; RedisFunction does so with a type. An error out of the
        /// function has Delivery.Unknown. · since 7.0 · O(function) · ERR when there is no such function ·
        /// https://redis.io/docs/latest/commands/fcall/
        static member fCall(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCall(name, Option.toObj keys, Option.toObj arguments)

        /// As fCall, of functions that are registered with the flag no-writes. · since 7.0 · O(function) · ERR for
        /// others · https://redis.io/docs/latest/commands/fcall_ro/
        static member fCallRo(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCallRo(name, Option.toObj keys, Option.toObj arguments)

        /// The name of the library, whose functions can be called from now on; it is kept with the data and goes to
        /// replicas. The code begins with a line like #!lua name=mylib. · since 7.0 · O(1), but for compiling it · ERR
        /// when it does not compile, or when the name is taken and it is not to replace ·
        /// https://redis.io/docs/latest/commands/function-load/
        static member functionLoad(code: RedisValue, ?replace: bool) : Command<string> =
            Commands.FunctionLoad(code, defaultArg replace false)

        /// Deletes a library and its functions. · since 7.0 · O(1) · ERR when there is none of that name ·
        /// https://redis.io/docs/latest/commands/function-delete/
        static member functionDelete(library: string) : Command<unit> = Shape.unit (Commands.FunctionDelete(library))

        /// All libraries as bytes for functionRestore. · since 7.0 · O(functions) ·
        /// https://redis.io/docs/latest/commands/function-dump/
        static member functionDump() : Command<RedisValue> = Commands.FunctionDump()

        /// Deletes all libraries. · since 7.0 · O(functions) · https://redis.io/docs/latest/commands/function-flush/
        static member functionFlush(?mode: FlushMode) : Command<unit> =
            Shape.unit (Commands.FunctionFlush(defaultArg mode FlushMode.AsConfigured))

        /// Ends the function that the server is running. Ask on another client: the connection that waits for the
        /// function is served after it. · since 7.0 · O(1) · NOTBUSY when none runs; UNKILLABLE when it has written ·
        /// https://redis.io/docs/latest/commands/function-kill/
        static member functionKill() : Command<unit> = Shape.unit (Commands.FunctionKill())

        /// The libraries, or those whose name matches a pattern, with or without their code. · since 7.0 · O(functions)
        /// · https://redis.io/docs/latest/commands/function-list/
        static member functionList(?pattern: RedisValue, ?withCode: bool) : Command<FunctionLibrary list> =
            Shape.list (Commands.FunctionList(Option.toNullable pattern, defaultArg withCode false))

        /// Brings back libraries of a functionDump. · since 7.0 · O(functions) · ERR when a name is taken and the
        /// policy is to append · https://redis.io/docs/latest/commands/function-restore/
        static member functionRestore(dump: RedisValue, ?policy: FunctionRestorePolicy) : Command<unit> =
            Shape.unit (Commands.FunctionRestore(dump, defaultArg policy FunctionRestorePolicy.Append))

        /// Which function runs, and how much there is. Ask on another client to see what this one waits for. · since
        /// 7.0 · O(1) · BUSY while a script runs, which is no function ·
        /// https://redis.io/docs/latest/commands/function-stats/
        static member functionStats() : Command<FunctionStats> = Commands.FunctionStats()
