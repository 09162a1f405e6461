// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that call scripts and functions. Scripts and functions as values: the modules Script and Function.
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

        /// Calls a function of a library, its reply as it comes; RedisFunction does so with a type. An error out of the
        /// function has Delivery.Unknown. · since 7.0 · O(function) · ERR when there is no such function ·
        /// https://redis.io/docs/latest/commands/fcall/
        static member fCall(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCall(name, Option.toObj keys, Option.toObj arguments)

        /// As fCall, of functions that are registered with the flag no-writes. · since 7.0 · O(function) · ERR for
        /// others · https://redis.io/docs/latest/commands/fcall_ro/
        static member fCallRo(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCallRo(name, Option.toObj keys, Option.toObj arguments)
