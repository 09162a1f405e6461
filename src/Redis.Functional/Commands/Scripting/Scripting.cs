namespace Redis.Functional;

// Running Lua text and functions.
public static partial class Commands
{
    /// <summary>Runs a script by its text.</summary>
    /// <returns>The reply of the script, not decoded.</returns>
    /// <remarks>
    /// <para><see cref="RedisScript{A}"/> decodes the reply and sends the text only if the server does not know the script.</para>
    /// <para>An error of the script itself has <see cref="Delivery.Unknown"/>, because the script may have written data.</para>
    /// <para>Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see></para>
    /// </remarks>
    /// <example><code>
    /// Either&lt;RedisError, RespValue&gt; reply = await client.Run(Eval("return redis.call('INCRBY', KEYS[1], ARGV[1])", ["hits"], [5]), ct);
    /// </code></example>
    public static Command<RespValue> Eval(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.Eval, script, keys, arguments);

    /// <summary>Runs a cached script by its SHA-1.</summary>
    /// <returns>The reply of the script, not decoded.</returns>
    /// <remarks>
    /// <para>An error of the script itself has <see cref="Delivery.Unknown"/>, because the script may have written data.</para>
    /// <para>Fails with NOSCRIPT (<see cref="Delivery.Rejected"/>) if the script is not cached.</para>
    /// <para>Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see></para>
    /// </remarks>
    public static Command<RespValue> EvalSha(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalSha, sha1, keys, arguments);

    /// <summary>Runs a read-only script by its text.</summary>
    /// <returns>The reply of the script, not decoded.</returns>
    /// <remarks>
    /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
    /// <para>Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see></para>
    /// </remarks>
    public static Command<RespValue> EvalRo(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalReadOnly, script, keys, arguments);

    /// <summary>Runs a cached read-only script by its SHA-1.</summary>
    /// <returns>The reply of the script, not decoded.</returns>
    /// <remarks>
    /// <para>The server refuses commands of the script that write. Runs on replicas too.</para>
    /// <para>Fails with NOSCRIPT if the script is not cached.</para>
    /// <para>Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see></para>
    /// </remarks>
    public static Command<RespValue> EvalShaRo(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalShaReadOnly, sha1, keys, arguments);

    /// <summary>Calls a function of a library.</summary>
    /// <returns>The reply of the function, not decoded.</returns>
    /// <remarks>
    /// <para>
    /// <see cref="RedisFunction{A}"/> decodes the reply. An error of the function itself has <see cref="Delivery.Unknown"/>, because the function may have
    /// written data.
    /// </para>
    /// <para>Fails with ERR if the function does not exist.</para>
    /// <para>Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall/">FCALL</see></para>
    /// </remarks>
    public static Command<RespValue> FCall(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCall, function, keys, arguments);

    /// <summary>Calls a function of a library that has the flag <c>no-writes</c>.</summary>
    /// <returns>The reply of the function, not decoded.</returns>
    /// <remarks>
    /// <para>Runs on replicas too.</para>
    /// <para>Fails with ERR if the function does not exist or lacks the flag.</para>
    /// <para>Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall_ro/">FCALL_RO</see></para>
    /// </remarks>
    public static Command<RespValue> FCallRo(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCallReadOnly, function, keys, arguments);

    private static Command<RespValue> Called(
        CommandSpec<RespValue> spec, RedisValue callee, IEnumerable<RedisKey>? keys, IEnumerable<RedisValue>? arguments) =>
        spec.Of(Args.Empty().Add(callee).AddCall(keys, arguments));
}
