namespace Redis.Functional;

// Running Lua text and functions.
public static partial class Commands
{
    /// <summary>
    /// Runs a script by its text, its reply as it comes. <see cref="RedisScript{A}"/> does so with a type and without sending the text each time. An
    /// error out of the script has <see cref="Delivery.Unknown"/>. · since 2.6 · O(script) · https://redis.io/docs/latest/commands/eval/
    /// </summary>
    public static Command<RespValue> Eval(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.Eval, script, keys, arguments);

    /// <summary>
    /// Runs a script by its SHA-1, its reply as it comes. An error out of the script has <see cref="Delivery.Unknown"/>. · since 2.6 · O(script)
    /// · NOSCRIPT (<see cref="Delivery.Rejected"/>) when the server does not know it · https://redis.io/docs/latest/commands/evalsha/
    /// </summary>
    public static Command<RespValue> EvalSha(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalSha, sha1, keys, arguments);

    /// <summary>As <see cref="Eval"/>, but the server refuses to let it write. · since 7.0 · O(script) · https://redis.io/docs/latest/commands/eval_ro/</summary>
    public static Command<RespValue> EvalRo(RedisValue script, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalReadOnly, script, keys, arguments);

    /// <summary>As <see cref="EvalSha"/>, but the server refuses to let it write. · since 7.0 · O(script) · NOSCRIPT · https://redis.io/docs/latest/commands/evalsha_ro/</summary>
    public static Command<RespValue> EvalShaRo(RedisValue sha1, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.EvalShaReadOnly, sha1, keys, arguments);

    /// <summary>
    /// Calls a function of a library, its reply as it comes; <see cref="RedisFunction{A}"/> does so with a type. An error out of the function has
    /// <see cref="Delivery.Unknown"/>. · since 7.0 · O(function) · ERR when there is no such function · https://redis.io/docs/latest/commands/fcall/
    /// </summary>
    public static Command<RespValue> FCall(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCall, function, keys, arguments);

    /// <summary>As <see cref="FCall"/>, of functions that are registered with the flag <c>no-writes</c>. · since 7.0 · O(function) · ERR for others · https://redis.io/docs/latest/commands/fcall_ro/</summary>
    public static Command<RespValue> FCallRo(string function, IEnumerable<RedisKey>? keys = null, IEnumerable<RedisValue>? arguments = null) =>
        Called(ScriptSpec.FCallReadOnly, function, keys, arguments);

    private static Command<RespValue> Called(
        CommandSpec<RespValue> spec, RedisValue callee, IEnumerable<RedisKey>? keys, IEnumerable<RedisValue>? arguments) =>
        spec.Of(Args.Empty().Add(callee).AddCall(keys, arguments));
}
