namespace Redis.Functional;

// Running Lua text and functions.
public static partial class Commands
{
    /// <summary>Runs a script by its text, its reply as it comes.</summary>
    /// <remarks>
    /// <para>
    /// <see cref="RedisScript{A}"/> does so with a type and without sending the text each time. An error out of the script has <see cref="Delivery.Unknown"/>.
    /// </para>
    /// <para>Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/eval/">EVAL</see></para>
    /// </remarks>
    public static Command<RespValue> Eval(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.Eval, script, keys, arguments);

    /// <summary>Runs a script by its SHA-1, its reply as it comes.</summary>
    /// <remarks>
    /// <para>An error out of the script has <see cref="Delivery.Unknown"/>.</para>
    /// <para>NOSCRIPT (<see cref="Delivery.Rejected"/>) when the server does not know it.</para>
    /// <para>Since Redis 2.6 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha/">EVALSHA</see></para>
    /// </remarks>
    public static Command<RespValue> EvalSha(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalSha, sha1, keys, arguments);

    /// <summary>As <see cref="Eval"/>, but the server refuses to let it write.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see></para>
    /// </remarks>
    public static Command<RespValue> EvalRo(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalReadOnly, script, keys, arguments);

    /// <summary>As <see cref="EvalSha"/>, but the server refuses to let it write.</summary>
    /// <remarks>
    /// <para>NOSCRIPT.</para>
    /// <para>Since Redis 7.0 · O(script) · <see href="https://redis.io/docs/latest/commands/evalsha_ro/">EVALSHA_RO</see></para>
    /// </remarks>
    public static Command<RespValue> EvalShaRo(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalShaReadOnly, sha1, keys, arguments);

    /// <summary>Calls a function of a library, its reply as it comes; <see cref="RedisFunction{A}"/> does so with a type.</summary>
    /// <remarks>
    /// <para>An error out of the function has <see cref="Delivery.Unknown"/>.</para>
    /// <para>ERR when there is no such function.</para>
    /// <para>Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall/">FCALL</see></para>
    /// </remarks>
    public static Command<RespValue> FCall(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCall, function, keys, arguments);

    /// <summary>As <see cref="FCall"/>, of functions that are registered with the flag <c>no-writes</c>.</summary>
    /// <remarks>
    /// <para>ERR for others.</para>
    /// <para>Since Redis 7.0 · O(function) · <see href="https://redis.io/docs/latest/commands/fcall_ro/">FCALL_RO</see></para>
    /// </remarks>
    public static Command<RespValue> FCallRo(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCallReadOnly, function, keys, arguments);

    private static Command<RespValue> Called(
        CommandSpec<RespValue> spec, RedisValue callee, IEnumerable<RedisKey>? keys, IEnumerable<RedisValue>? arguments) =>
        spec.Of(Args.Empty().Add(callee).AddCall(keys, arguments));
}
