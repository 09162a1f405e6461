using LanguageExt;

namespace Redis.Functional.Server;

// The server's cache of scripts.
public static partial class ServerCommands
{
    private static readonly CommandSpec<string> ScriptLoadSpec = Spec.Write<string>("SCRIPT LOAD", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Unit> ScriptFlushSpec = Spec.Write("SCRIPT FLUSH", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ScriptKillSpec = Spec.Write("SCRIPT KILL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<RedisValue> ScriptShowSpec = Spec.Read<RedisValue>("SCRIPT SHOW", KeyPositions.None, Decode.Value);

    /// <summary>The SHA-1 of the script, which the server knows from now on, until a SCRIPT FLUSH or its end.</summary>
    /// <remarks>
    /// <para>ERR when it does not compile.</para>
    /// <para>Since Redis 2.6 · O(text) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT LOAD</see></para>
    /// </remarks>
    public static Command<string> ScriptLoad(RedisValue script) => ScriptLoadSpec.Of(script);

    /// <summary>Whether the server knows the scripts of these SHA-1, in order.</summary>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-exists/">SCRIPT EXISTS</see></para>
    /// </remarks>
    public static Command<Seq<bool>> ScriptExists(params ReadOnlySpan<string> sha1s) => ScriptSpec.Exists.Of(Args.Empty(sha1s.Length).AddTexts(sha1s));

    /// <inheritdoc cref="ScriptExists(ReadOnlySpan{string})"/>
    public static Command<Seq<bool>> ScriptExists(IEnumerable<string> sha1s) => ScriptSpec.Exists.Of(Args.Empty().AddValues(sha1s));

    /// <summary>The server forgets all scripts.</summary>
    /// <remarks>
    /// <para>Since Redis 2.6 (a mode: 6.2) · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-flush/">SCRIPT FLUSH</see></para>
    /// </remarks>
    public static Command<Unit> ScriptFlush(FlushMode mode = default) => ScriptFlushSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Ends the script that the server is running.</summary>
    /// <remarks>
    /// <para>Ask on another client: the connection that waits for the script is served after it.</para>
    /// <para>NOTBUSY when none runs; UNKILLABLE when it has written.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/script-kill/">SCRIPT KILL</see></para>
    /// </remarks>
    public static Command<Unit> ScriptKill() => ScriptKillSpec.Of();

    /// <summary>The text of a script that the server knows.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>NOSCRIPT when it does not.</para>
    /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/script-show/">SCRIPT SHOW</see></para>
    /// </remarks>
    public static Command<RedisValue> ScriptShow(string sha1) => ScriptShowSpec.Of((RedisValue)sha1);
}
