namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "scripting". Scripts and functions as values: the modules Script and Function.
[<AutoOpen>]
module ScriptingCommands =
    let private orNone (items: 'T seq option) : 'T seq = defaultArg items Seq.empty

    type Cmd with

        /// EVAL, its reply as it comes.
        static member eval(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.Eval(script, orNone keys, orNone arguments)

        /// EVALSHA. NOSCRIPT when the server does not know it.
        static member evalSha(sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalSha(sha1, orNone keys, orNone arguments)

        /// EVAL_RO.
        static member evalRo(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalRo(script, orNone keys, orNone arguments)

        /// EVALSHA_RO.
        static member evalShaRo(sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalShaRo(sha1, orNone keys, orNone arguments)

        /// SCRIPT LOAD: its SHA-1.
        static member scriptLoad(script: RedisValue) : Command<string> = Commands.ScriptLoad script

        /// SCRIPT EXISTS, in order.
        static member scriptExists(sha1s: string seq) : Command<bool list> =
            Commands.ScriptExists(sha1s).Map Interop.toList

        /// SCRIPT FLUSH.
        static member scriptFlush(?mode: FlushMode) : Command<unit> =
            Commands.ScriptFlush(defaultArg mode FlushMode.AsConfigured).Map Interop.toUnit

        /// SCRIPT KILL: ask on another client.
        static member scriptKill() : Command<unit> = Commands.ScriptKill().Map Interop.toUnit

        /// SCRIPT SHOW, of Valkey: its text.
        static member scriptShow(sha1: string) : Command<RedisValue> = Commands.ScriptShow sha1

        /// FCALL, its reply as it comes.
        static member fCall(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCall(name, orNone keys, orNone arguments)

        /// FCALL_RO, of functions with the flag no-writes.
        static member fCallRo(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCallRo(name, orNone keys, orNone arguments)

        /// FUNCTION LOAD: the name of the library.
        static member functionLoad(code: RedisValue, ?replace: bool) : Command<string> =
            Commands.FunctionLoad(code, defaultArg replace false)

        /// FUNCTION DELETE: a library.
        static member functionDelete(library: string) : Command<unit> =
            Commands.FunctionDelete(library).Map Interop.toUnit

        /// FUNCTION DUMP: for functionRestore.
        static member functionDump() : Command<RedisValue> = Commands.FunctionDump()

        /// FUNCTION FLUSH.
        static member functionFlush(?mode: FlushMode) : Command<unit> =
            Commands.FunctionFlush(defaultArg mode FlushMode.AsConfigured).Map Interop.toUnit

        /// FUNCTION KILL: ask on another client.
        static member functionKill() : Command<unit> = Commands.FunctionKill().Map Interop.toUnit

        /// FUNCTION LIST.
        static member functionList(?pattern: RedisValue, ?withCode: bool) : Command<FunctionLibrary list> =
            Commands.FunctionList(Option.toNullable pattern, defaultArg withCode false).Map Interop.toList

        /// FUNCTION RESTORE.
        static member functionRestore(dump: RedisValue, ?policy: FunctionRestorePolicy) : Command<unit> =
            Commands.FunctionRestore(dump, defaultArg policy FunctionRestorePolicy.Append).Map Interop.toUnit

        /// FUNCTION STATS: what runs, and how much there is.
        static member functionStats() : Command<FunctionActivity> = Commands.FunctionStats()
