// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that call scripts and functions. Scripts and functions as values: the modules Script and Function.
[<AutoOpen>]
module ScriptingCommands =
    type Cmd with

        /// <summary>Runs a script by its text, its reply as it comes.</summary>
        /// <remarks>
        /// <para>
        /// <c>RedisScript</c> does so with a type and without sending the text each time. An error out of the script
        /// has <c>Delivery.Unknown</c>.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see>
        /// </para>
        /// </remarks>
        static member eval(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.Eval(script, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a script by its text, its reply as it comes.</summary>
        /// <remarks>
        /// <para>
        /// <c>RedisScript</c> does so with a type and without sending the text each time. An error out of the script
        /// has <c>Delivery.Unknown</c>.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see>
        /// </para>
        /// </remarks>
        static member inline eval
            (script: ^Script, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.eval(Given.value script, ?keys = keys, ?arguments = arguments)

        /// <summary>Runs a script by its SHA-1, its reply as it comes.</summary>
        /// <remarks>
        /// <para>An error out of the script has <c>Delivery.Unknown</c>.</para>
        /// <para>NOSCRIPT (<c>Delivery.Rejected</c>) when the server does not know it.</para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see>
        /// </para>
        /// </remarks>
        static member evalSha(sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalSha(sha1, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a script by its SHA-1, its reply as it comes.</summary>
        /// <remarks>
        /// <para>An error out of the script has <c>Delivery.Unknown</c>.</para>
        /// <para>NOSCRIPT (<c>Delivery.Rejected</c>) when the server does not know it.</para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see>
        /// </para>
        /// </remarks>
        static member inline evalSha
            (sha1: ^Sha1, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalSha(Given.value sha1, ?keys = keys, ?arguments = arguments)

        /// <summary>As <c>eval</c>, but the server refuses to let it write.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see>
        /// </para>
        /// </remarks>
        static member evalRo(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalRo(script, Option.toObj keys, Option.toObj arguments)

        /// <summary>As <c>eval</c>, but the server refuses to let it write.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see>
        /// </para>
        /// </remarks>
        static member inline evalRo
            (script: ^Script, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalRo(Given.value script, ?keys = keys, ?arguments = arguments)

        /// <summary>As <c>evalSha</c>, but the server refuses to let it write.</summary>
        /// <remarks>
        /// <para>NOSCRIPT.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see>
        /// </para>
        /// </remarks>
        static member evalShaRo
            (sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Commands.EvalShaRo(sha1, Option.toObj keys, Option.toObj arguments)

        /// <summary>As <c>evalSha</c>, but the server refuses to let it write.</summary>
        /// <remarks>
        /// <para>NOSCRIPT.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see>
        /// </para>
        /// </remarks>
        static member inline evalShaRo
            (sha1: ^Sha1, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalShaRo(Given.value sha1, ?keys = keys, ?arguments = arguments)

        /// <summary>
        /// Calls a function of a library, its reply as it comes; <c>RedisFunction</c> does so with a type.
        /// </summary>
        /// <remarks>
        /// <para>An error out of the function has <c>Delivery.Unknown</c>.</para>
        /// <para>ERR when there is no such function.</para>
        /// <para>
        /// Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall/">FCALL</see>
        /// </para>
        /// </remarks>
        static member fCall(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCall(name, Option.toObj keys, Option.toObj arguments)

        /// <summary>As <c>fCall</c>, of functions that are registered with the flag <c>no-writes</c>.</summary>
        /// <remarks>
        /// <para>ERR for others.</para>
        /// <para>
        /// Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall_ro/">FCALL_RO</see>
        /// </para>
        /// </remarks>
        static member fCallRo(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCallRo(name, Option.toObj keys, Option.toObj arguments)
