using LanguageExt;

namespace Redis.Functional.Server;

// The busiest keys of a server.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Unit> HotKeysStartSpec = Spec.Write("HOTKEYS START", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<bool> HotKeysStopSpec = Spec.Write("HOTKEYS STOP", KeyPositions.None, Decode.OkOrNil);
    private static readonly CommandSpec<Unit> HotKeysResetSpec = Spec.Write("HOTKEYS RESET", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<HotKeys>> HotKeysGetSpec =
        Spec.Write("HOTKEYS GET", KeyPositions.None, DecodeParts.Each("busy keys", HotKeys.Read));

    private static readonly CommandSpec<Seq<HotKeyRate>> HotKeyRatesSpec =
        Spec.Write("HOTKEYS GET", KeyPositions.None, DecodeParts.Each("rates of keys", HotKeyRate.Read));

    /// <summary>Starts the tracking of the busiest keys of a server.</summary>
    /// <remarks>
    /// <para>A server runs one tracking at a time. A new one discards the previous results.</para>
    /// <para>Fails with ERR if a tracking is running, or if there are slots and the server is not part of a cluster.</para>
    /// <para>Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-start/">HOTKEYS START</see></para>
    /// </remarks>
    public static Command<Unit> HotKeysStart(HotKeysOptions? options = null) => HotKeysStartSpec.Of(Args.Empty(8).With(options ?? new()));

    /// <summary>Stops the tracking of the busiest keys and keeps the results until HOTKEYS RESET or the next HOTKEYS START.</summary>
    /// <returns>True if it was running; false if it was not.</returns>
    /// <remarks>
    /// <para>Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-stop/">HOTKEYS STOP</see></para>
    /// </remarks>
    public static Command<bool> HotKeysStop() => HotKeysStopSpec.Of();

    /// <summary>Discards the results of the tracking of the busiest keys.</summary>
    /// <remarks>
    /// <para>Fails with ERR while it is running, and on Valkey 9.2 if the server does not look for busy keys.</para>
    /// <para>Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-reset/">HOTKEYS RESET</see></para>
    /// </remarks>
    public static Command<Unit> HotKeysReset() => HotKeysResetSpec.Of();

    /// <summary>Gets the results of the tracking of the busiest keys.</summary>
    /// <returns>One result; empty if there was no tracking since the server started or since HOTKEYS RESET.</returns>
    /// <remarks>
    /// <para>On Valkey, HOTKEYS GET is another command: <see cref="HotKeyRates"/>.</para>
    /// <para>Since Redis 8.6 · O(keys) · <see href="https://redis.io/docs/latest/commands/hotkeys-get/">HOTKEYS GET</see></para>
    /// </remarks>
    public static Command<Seq<HotKeys>> HotKeysGet() => HotKeysGetSpec.Of();

    /// <summary>Gets the keys that Valkey has found to be used most often in the last period of its detection.</summary>
    /// <remarks>
    /// <para>The configuration of the server begins the detection, and sets the number of keys and the period.</para>
    /// <para>Fails with ERR if the server does not look for busy keys.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(keys) · <see href="https://valkey.io/commands/hotkeys-get/">HOTKEYS GET</see></para>
    /// </remarks>
    public static Command<Seq<HotKeyRate>> HotKeyRates() => HotKeyRatesSpec.Of();
}
