using LanguageExt;

namespace Redis.Functional.Server;

// The server's parameters.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Seq<(string Name, string Value)>> ConfigGetSpec =
        Spec.Read("CONFIG GET", KeyPositions.None, Decode.Pairs<string, string>(Decode.Text, Decode.Text));

    private static readonly CommandSpec<Unit> ConfigSetSpec = Spec.Write("CONFIG SET", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets);
    private static readonly CommandSpec<Unit> ConfigResetStatSpec = Spec.Write("CONFIG RESETSTAT", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ConfigRewriteSpec = Spec.Write("CONFIG REWRITE", KeyPositions.None, Decode.Ok);

    /// <summary>Gets the configuration parameters that match patterns.</summary>
    /// <param name="patterns">More than one needs Redis 7.0.</param>
    /// <remarks>
    /// <para>Secrets such as <c>requirepass</c> are returned in plain text.</para>
    /// <para>Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG GET</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> ConfigGet(params ReadOnlySpan<string> patterns) =>
        ConfigGetSpec.Of(Args.Empty(0).AddTexts(patterns));

    /// <inheritdoc cref="ConfigGet(ReadOnlySpan{string})"/>
    public static Command<Seq<(string Name, string Value)>> ConfigGet(IEnumerable<string> patterns) => ConfigGetSpec.Of(Args.Empty(0).AddValues(patterns));

    /// <summary>Sets a configuration parameter until the server restarts.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the parameter does not exist or the value is invalid, and changes nothing then.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see></para>
    /// </remarks>
    public static Command<Unit> ConfigSet(string name, RedisValue value) => ConfigSetSpec.Of((RedisValue)name, value);

    /// <summary>Sets several configuration parameters atomically until the server restarts.</summary>
    /// <param name="parameters">More than one needs Redis 7.0.</param>
    /// <remarks>
    /// <para>Fails with ERR if a parameter cannot be set, and changes nothing then.</para>
    /// <para>Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see></para>
    /// </remarks>
    public static Command<Unit> ConfigSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        ConfigSetSpec.Of(Args.Empty(2 * parameters.Length).AddSettings(parameters));

    /// <inheritdoc cref="ConfigSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> ConfigSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        ConfigSetSpec.Of(Args.Empty(0).AddSettings(parameters));

    /// <summary>Resets the statistics of INFO: hits, misses, commands, connections and errors.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-resetstat/">CONFIG RESETSTAT</see></para>
    /// </remarks>
    public static Command<Unit> ConfigResetStat() => ConfigResetStatSpec.Of();

    /// <summary>Writes the current configuration to the configuration file of the server.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server has no configuration file or cannot write it.</para>
    /// <para>Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/config-rewrite/">CONFIG REWRITE</see></para>
    /// </remarks>
    public static Command<Unit> ConfigRewrite() => ConfigRewriteSpec.Of();
}
