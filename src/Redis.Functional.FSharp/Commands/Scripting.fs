// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that call scripts and functions. Scripts and functions as values: the modules Script and Function.
[<AutoOpen>]
module ScriptingCommands =
    type Cmd with

        /// <summary>Runs a script by its text.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>
        /// <c>RedisScript</c> decodes the reply and sends the text only if the server does not know the script.
        /// </para>
        /// <para>
        /// An error of the script itself has <c>Delivery.Unknown</c>, because the script may have written data.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see>
        /// </para>
        /// </remarks>
        static member eval(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.Eval(script, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a script by its text.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>
        /// <c>RedisScript</c> decodes the reply and sends the text only if the server does not know the script.
        /// </para>
        /// <para>
        /// An error of the script itself has <c>Delivery.Unknown</c>, because the script may have written data.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see>
        /// </para>
        /// </remarks>
        static member inline eval
            (script: ^Script, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.eval(Given.value script, ?keys = keys, ?arguments = arguments)

        /// <summary>Runs a cached script by its SHA-1.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>
        /// An error of the script itself has <c>Delivery.Unknown</c>, because the script may have written data.
        /// </para>
        /// <para>Fails with NOSCRIPT (<c>Delivery.Rejected</c>) if the script is not cached.</para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see>
        /// </para>
        /// </remarks>
        static member evalSha(sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalSha(sha1, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a cached script by its SHA-1.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>
        /// An error of the script itself has <c>Delivery.Unknown</c>, because the script may have written data.
        /// </para>
        /// <para>Fails with NOSCRIPT (<c>Delivery.Rejected</c>) if the script is not cached.</para>
        /// <para>
        /// Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see>
        /// </para>
        /// </remarks>
        static member inline evalSha
            (sha1: ^Sha1, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalSha(Given.value sha1, ?keys = keys, ?arguments = arguments)

        /// <summary>Runs a read-only script by its text.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see>
        /// </para>
        /// </remarks>
        static member evalRo(script: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.EvalRo(script, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a read-only script by its text.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see>
        /// </para>
        /// </remarks>
        static member inline evalRo
            (script: ^Script, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalRo(Given.value script, ?keys = keys, ?arguments = arguments)

        /// <summary>Runs a cached read-only script by its SHA-1.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
        /// <para>Fails with NOSCRIPT if the script is not cached.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see>
        /// </para>
        /// </remarks>
        static member evalShaRo
            (sha1: RedisValue, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Commands.EvalShaRo(sha1, Option.toObj keys, Option.toObj arguments)

        /// <summary>Runs a cached read-only script by its SHA-1.</summary>
        /// <returns>The reply of the script, not decoded.</returns>
        /// <remarks>
        /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
        /// <para>Fails with NOSCRIPT if the script is not cached.</para>
        /// <para>
        /// Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see>
        /// </para>
        /// </remarks>
        static member inline evalShaRo
            (sha1: ^Sha1, ?keys: RedisKey seq, ?arguments: RedisValue seq)
            : Command<RespValue> =
            Cmd.evalShaRo(Given.value sha1, ?keys = keys, ?arguments = arguments)

        /// <summary>Calls a function of a library.</summary>
        /// <returns>The reply of the function, not decoded.</returns>
        /// <remarks>
        /// <para>
        /// <c>RedisFunction</c> decodes the reply. An error of the function itself has <c>Delivery.Unknown</c>, because
        /// the function may have written data.
        /// </para>
        /// <para>Fails with ERR if the function does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall/">FCALL</see>
        /// </para>
        /// </remarks>
        static member fCall(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCall(name, Option.toObj keys, Option.toObj arguments)

        /// <summary>Calls a function of a library that has the flag <c>no-writes</c>.</summary>
        /// <returns>The reply of the function, not decoded.</returns>
        /// <remarks>
        /// <para>Runs on replicas too.</para>
        /// <para>Fails with ERR if the function does not exist or lacks the flag.</para>
        /// <para>
        /// Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall_ro/">FCALL_RO</see>
        /// </para>
        /// </remarks>
        static member fCallRo(name: string, ?keys: RedisKey seq, ?arguments: RedisValue seq) : Command<RespValue> =
            Commands.FCallRo(name, Option.toObj keys, Option.toObj arguments)
