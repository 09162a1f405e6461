using LanguageExt;

namespace Redis.Functional.Server;

// The server's modules.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Seq<ModuleInfo>> ModuleListSpec =
        Spec.Read("MODULE LIST", KeyPositions.None, DecodeParts.Each("modules", ModuleInfo.Read));
    private static readonly CommandSpec<Unit> ModuleLoadSpec =
        Spec.Write("MODULE LOAD", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway);
    private static readonly CommandSpec<Unit> ModuleLoadExSpec =
        Spec.Write("MODULE LOADEX", KeyPositions.None, Decode.Ok, CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway);
    private static readonly CommandSpec<Unit> ModuleUnloadSpec = Spec.Write("MODULE UNLOAD", KeyPositions.None, Decode.Ok);

    /// <summary>Gets the loaded modules.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(modules) · <see href="https://redis.io/docs/latest/commands/module-list/">MODULE LIST</see></para>
    /// </remarks>
    public static Command<Seq<ModuleInfo>> ModuleList() => ModuleListSpec.Of();

    /// <summary>Loads a module from a file of the server.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-load/">MODULE LOAD</see></para>
    /// </remarks>
    public static Command<Unit> ModuleLoad(string path, params ReadOnlySpan<RedisValue> args) =>
        ModuleLoadSpec.Of(Args.Empty().Add((RedisValue)path).AddAny(args));

    /// <inheritdoc cref="ModuleLoad(string, ReadOnlySpan{RedisValue})"/>
    public static Command<Unit> ModuleLoad(string path, IEnumerable<RedisValue> args) => ModuleLoadSpec.Of(Args.Empty().Add((RedisValue)path).AddAny(args));

    /// <summary>Loads a module from a file of the server, with configuration parameters.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the module cannot be loaded or the server does not allow the command.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-loadex/">MODULE LOADEX</see></para>
    /// </remarks>
    public static Command<Unit> ModuleLoadEx(string path, IEnumerable<(string Name, RedisValue Value)>? config = null, params ReadOnlySpan<RedisValue> args)
    {
        var all = Configured(path, config);
        return ModuleLoadExSpec.Of(args.IsEmpty ? all : all.Add((RedisValue)"ARGS").AddValues(args));
    }

    /// <inheritdoc cref="ModuleLoadEx(string, IEnumerable{ValueTuple{string, RedisValue}}, ReadOnlySpan{RedisValue})"/>
    public static Command<Unit> ModuleLoadEx(string path, IEnumerable<(string Name, RedisValue Value)>? config, IEnumerable<RedisValue> args)
    {
        var listed = Args.Empty().AddAny(args);
        return listed.Fault is null ? ModuleLoadEx(path, config, listed.ToArray()) : ModuleLoadExSpec.Of(listed);
    }

    /// <summary>Unloads a module.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the module is not loaded or cannot be unloaded.</para>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/module-unload/">MODULE UNLOAD</see></para>
    /// </remarks>
    public static Command<Unit> ModuleUnload(string name) => ModuleUnloadSpec.Of((RedisValue)name);

    private static Args Configured(string path, IEnumerable<(string Name, RedisValue Value)>? config)
    {
        var args = Args.Empty(8).Add((RedisValue)path);
        return config is null ? args
            : args.AddAll(config, "parameter", static (args, pair) => args.Add((RedisValue)"CONFIG").Add((RedisValue)pair.Name).Add(pair.Value));
    }
}
