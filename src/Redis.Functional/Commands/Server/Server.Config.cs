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

    /// <summary>The parameters that match a pattern, with their values; a secret among them (<c>requirepass</c>) comes as it is.</summary>
    /// <remarks>
    /// <para>Several patterns since 7.0.</para>
    /// <para>Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG GET</see></para>
    /// </remarks>
    public static Command<Seq<(string Name, string Value)>> ConfigGet(params ReadOnlySpan<string> patterns) =>
        ConfigGetSpec.Of(Args.Empty(0).AddTexts(patterns));

    /// <inheritdoc cref="ConfigGet(ReadOnlySpan{string})"/>
    public static Command<Seq<(string Name, string Value)>> ConfigGet(IEnumerable<string> patterns) => ConfigGetSpec.Of(Args.Empty(0).AddValues(patterns));

    /// <summary>Sets a parameter until the server ends.</summary>
    /// <remarks>
    /// <para>ERR when there is none of that name, or the value is none of its own; nothing is changed then.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see></para>
    /// </remarks>
    public static Command<Unit> ConfigSet(string name, RedisValue value) => ConfigSetSpec.Of((RedisValue)name, value);

    /// <summary>Sets parameters, all or none.</summary>
    /// <remarks>
    /// <para>Several since 7.0.</para>
    /// <para>ERR when one cannot be set; nothing is changed then.</para>
    /// <para>Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see></para>
    /// </remarks>
    public static Command<Unit> ConfigSet(params ReadOnlySpan<(string Name, RedisValue Value)> parameters) =>
        ConfigSetSpec.Of(Args.Empty(2 * parameters.Length).AddSettings(parameters));

    /// <inheritdoc cref="ConfigSet(ReadOnlySpan{ValueTuple{string, RedisValue}})"/>
    public static Command<Unit> ConfigSet(IEnumerable<(string Name, RedisValue Value)> parameters) =>
        ConfigSetSpec.Of(Args.Empty(0).AddSettings(parameters));

    /// <summary>Counts anew: what INFO tells of hits, misses, commands, connections and errors.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-resetstat/">CONFIG RESETSTAT</see></para>
    /// </remarks>
    public static Command<Unit> ConfigResetStat() => ConfigResetStatSpec.Of();

    /// <summary>Writes the parameters as they are into the server's configuration file.</summary>
    /// <remarks>
    /// <para>ERR when it has none or cannot write it.</para>
    /// <para>Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/config-rewrite/">CONFIG REWRITE</see></para>
    /// </remarks>
    public static Command<Unit> ConfigRewrite() => ConfigRewriteSpec.Of();
}
