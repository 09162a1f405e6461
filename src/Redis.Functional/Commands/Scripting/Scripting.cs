using LanguageExt;

namespace Redis.Functional;

public static partial class Commands
{
    private static readonly CommandSpec<string> ScriptLoadSpec = Spec.Write<string>("SCRIPT LOAD", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Unit> ScriptFlushSpec = Spec.Write("SCRIPT FLUSH", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ScriptKillSpec = Spec.Write("SCRIPT KILL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<RedisValue> ScriptShowSpec = Spec.Read<RedisValue>("SCRIPT SHOW", KeyPositions.None, Decode.Value);

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
    /// The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end. · since 2.6 · O(text) · ERR when it does not
    /// compile · https://redis.io/docs/latest/commands/script-load/
    /// </summary>
    public static Command<string> ScriptLoad(RedisValue script) => ScriptLoadSpec.Of(script);

    /// <summary>Whether the server knows the scripts of these SHA-1, in order. · since 2.6 · O(scripts) · https://redis.io/docs/latest/commands/script-exists/</summary>
    public static Command<Seq<bool>> ScriptExists(params string[] sha1s) => ScriptExists((IEnumerable<string>)sha1s);

    /// <inheritdoc cref="ScriptExists(string[])"/>
    public static Command<Seq<bool>> ScriptExists(IEnumerable<string> sha1s) => ScriptSpec.Exists.Of(Args.Empty().AddValues(sha1s));

    /// <summary>The server forgets all scripts. · since 2.6 (a mode: 6.2) · O(scripts) · https://redis.io/docs/latest/commands/script-flush/</summary>
    public static Command<Unit> ScriptFlush(FlushMode mode = default) => ScriptFlushSpec.Of(Args.Empty(1).With(mode));

    /// <summary>
    /// Ends the script that the server is running. Ask on another client: the connection that waits for the script is served after it.
    /// · since 2.6 · O(1) · NOTBUSY when none runs; UNKILLABLE when it has written · https://redis.io/docs/latest/commands/script-kill/
    /// </summary>
    public static Command<Unit> ScriptKill() => ScriptKillSpec.Of();

    /// <summary>The text of a script that the server knows. Valkey only. · since 8.0 · O(1) · NOSCRIPT when it does not · https://valkey.io/commands/script-show/</summary>
    public static Command<RedisValue> ScriptShow(string sha1) => ScriptShowSpec.Of((RedisValue)sha1);

    private static Command<RespValue> Called(
        CommandSpec<RespValue> spec, RedisValue callee, IEnumerable<RedisKey>? keys, IEnumerable<RedisValue>? arguments) =>
        spec.Of(Args.Empty().Add(callee).AddCall(keys, arguments));
}
