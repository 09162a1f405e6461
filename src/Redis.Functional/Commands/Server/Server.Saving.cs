using LanguageExt;

namespace Redis.Functional.Server;

// Saving the data to disk.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Unit> SaveSpec = Spec.Write("SAVE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<string> BgSaveSpec = Spec.Write<string>("BGSAVE", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> BgRewriteAofSpec = Spec.Write<string>("BGREWRITEAOF", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<DateTimeOffset> LastSaveSpec = Spec.Read<DateTimeOffset>("LASTSAVE", KeyPositions.None, DecodeMoment);
    private static readonly CommandSpec<Unit> ShutdownSpec = Spec.Write("SHUTDOWN", KeyPositions.None, Decode.Ok);

    /// <summary>Saves all data to disk.</summary>
    /// <remarks>
    /// <para>The server executes no other command meanwhile. Use <see cref="BgSave"/> on servers in production.</para>
    /// <para>Fails with ERR while a background save is in progress.</para>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/save/">SAVE</see></para>
    /// </remarks>
    public static Command<Unit> Save() => SaveSpec.Of();

    /// <summary>Starts to save all data to disk in the background.</summary>
    /// <param name="schedule">Whether the save waits for a rewrite of the append-only file to end. Needs Redis 3.2.2.</param>
    /// <returns>The message of the server.</returns>
    /// <remarks>
    /// <para>Fails with ERR while another save is in progress, or a rewrite if <paramref name="schedule"/> is false.</para>
    /// <para>Since Redis 1.0 (<c>SCHEDULE</c>: 3.2.2) · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
    /// </remarks>
    public static Command<string> BgSave(bool schedule = false) => BgSaveSpec.Of(Args.Empty(1).AddWhen(schedule, (RedisValue)"SCHEDULE"));

    /// <summary>Cancels a background save, in progress or scheduled.</summary>
    /// <returns>The message of the server.</returns>
    /// <remarks>
    /// <para>Needs Valkey 8.1.</para>
    /// <para>Fails with ERR if there is none.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
    /// </remarks>
    public static Command<string> BgSaveCancel() => BgSaveSpec.Of((RedisValue)"CANCEL");

    /// <summary>Starts to rewrite the append-only file in the background.</summary>
    /// <returns>The message of the server.</returns>
    /// <remarks>
    /// <para>Fails with ERR while another rewrite is in progress.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgrewriteaof/">BGREWRITEAOF</see></para>
    /// </remarks>
    public static Command<string> BgRewriteAof() => BgRewriteAofSpec.Of();

    /// <summary>Gets the time of the last successful save.</summary>
    /// <returns>The time in whole seconds, in UTC; the start of the server if nothing was saved.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lastsave/">LASTSAVE</see></para>
    /// </remarks>
    public static Command<DateTimeOffset> LastSave() => LastSaveSpec.Of();

    /// <summary>Shuts down the server.</summary>
    /// <param name="now">Whether the server does not wait for replicas. Needs Redis 7.0.</param>
    /// <param name="force">Whether the server ignores errors that prevent a shutdown. Needs Redis 7.0.</param>
    /// <param name="safe">Whether the server refuses to shut down as a primary with slots. Needs Valkey 9.</param>
    /// <param name="failover">Whether a primary hands over its slots first. Needs Valkey 9.</param>
    /// <remarks>
    /// <para>The server closes the connection in place of a reply, which counts as success. By default it waits for its replicas.</para>
    /// <para>Fails with ERR if the server cannot save its data.</para>
    /// <para>Since Redis 1.0 · O(keys) with a save · <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see></para>
    /// </remarks>
    public static RedisProgram<Unit> Shutdown(ShutdownSave save = default, bool now = false, bool force = false, bool safe = false, bool failover = false) =>
        ShutdownRequest(save, now, force, safe, failover).Catch(static error =>
            error is RedisError.Connection && error.Delivery == Delivery.Unknown ? RedisProgram.Pure(Unit.Default) : RedisProgram.Fail<Unit>(error));

    /// <summary>Aborts a shutdown that waits for replicas.</summary>
    /// <remarks>
    /// <para>Fails with ERR if there is none.</para>
    /// <para>Since Redis 1.0 (<c>ABORT</c>: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see></para>
    /// </remarks>
    public static Command<Unit> ShutdownAbort() => ShutdownSpec.Of((RedisValue)"ABORT");

    internal static Command<Unit> ShutdownRequest(ShutdownSave save, bool now, bool force, bool safe, bool failover) =>
        ShutdownSpec.Of(Args.Empty(5).With(save).AddWhen(now, (RedisValue)"NOW").AddWhen(force, (RedisValue)"FORCE")
            .AddWhen(safe, (RedisValue)"SAFE").AddWhen(failover, (RedisValue)"FAILOVER"));

    [Replies(ReplyTypes.Integer)]
    private static RedisResult<DateTimeOffset> DecodeMoment(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var seconds) && DecodeParts.UnixSeconds(seconds) is { } moment
            ? new(moment)
            : Decode.Unexpected<DateTimeOffset>("seconds since 1970", ref reader);
}
