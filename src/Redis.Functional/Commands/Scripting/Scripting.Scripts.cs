using LanguageExt;

namespace Redis.Functional.Server;

// The server's cache of scripts.
public static partial class ServerCommands
{
    private static readonly CommandSpec<string> ScriptLoadSpec = Spec.Write<string>("SCRIPT LOAD", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Unit> ScriptFlushSpec = Spec.Write("SCRIPT FLUSH", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ScriptKillSpec = Spec.Write("SCRIPT KILL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<RedisValue> ScriptShowSpec = Spec.Read<RedisValue>("SCRIPT SHOW", KeyPositions.None, Decode.Value);

    /// <summary>Loads a script into the script cache of the server.</summary>
    /// <returns>The SHA-1 of the script, for <see cref="Commands.EvalSha"/>.</returns>
    /// <remarks>
    /// <para>The script stays cached until SCRIPT FLUSH or a restart of the server.</para>
    /// <para>Fails with ERR if the script does not compile.</para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/script-load/">SCRIPT LOAD</see></para>
    /// </remarks>
    public static Command<string> ScriptLoad(RedisValue script) => ScriptLoadSpec.Of(script);

    /// <summary>Determines whether scripts are in the script cache of the server.</summary>
    /// <returns>One element per SHA-1, in order.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-exists/">SCRIPT EXISTS</see></para>
    /// </remarks>
    public static Command<Seq<bool>> ScriptExists(params ReadOnlySpan<string> sha1s) => ScriptSpec.Exists.Of(Args.Empty(sha1s.Length).AddTexts(sha1s));

    /// <inheritdoc cref="ScriptExists(ReadOnlySpan{string})"/>
    public static Command<Seq<bool>> ScriptExists(IEnumerable<string> sha1s) => ScriptSpec.Exists.Of(Args.Empty().AddValues(sha1s));

    /// <summary>Removes all scripts from the script cache of the server.</summary>
    /// <param name="mode">Default: as configured. Others need Redis 6.2.</param>
    /// <remarks>
    /// <para>Since Redis 2.6 (<c>mode</c>: 6.2) · O(scripts) · <see href="https://redis.io/docs/latest/commands/script-flush/">SCRIPT FLUSH</see></para>
    /// </remarks>
    public static Command<Unit> ScriptFlush(FlushMode mode = default) => ScriptFlushSpec.Of(Args.Empty(1).With(mode));

    /// <summary>Stops the script that is running on the server.</summary>
    /// <remarks>
    /// <para>Run it on another client: the connection that called the script processes no other command until the script ends.</para>
    /// <para>Fails with NOTBUSY if no script is running, and with UNKILLABLE if the script has written data.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/script-kill/">SCRIPT KILL</see></para>
    /// </remarks>
    public static Command<Unit> ScriptKill() => ScriptKillSpec.Of();

    /// <summary>Gets the text of a cached script.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Fails with NOSCRIPT if the script is not cached.</para>
    /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/script-show/">SCRIPT SHOW</see></para>
    /// </remarks>
    public static Command<RedisValue> ScriptShow(string sha1) => ScriptShowSpec.Of((RedisValue)sha1);
}
