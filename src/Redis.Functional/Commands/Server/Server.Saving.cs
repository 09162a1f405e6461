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

    /// <summary>Saves all data to disk; the server answers nobody else meanwhile: <see cref="BgSave"/> is for servers in use.</summary>
    /// <remarks>
    /// <para>ERR while a save in the background runs.</para>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/save/">SAVE</see></para>
    /// </remarks>
    public static Command<Unit> Save() => SaveSpec.Of();

    /// <summary>Begins to save all data to disk in the background, and what the server says to it.</summary>
    /// <remarks>
    /// <para>Scheduled, it begins when a rewrite of the append-only file has ended.</para>
    /// <para>ERR while another save, or an unscheduled rewrite, runs.</para>
    /// <para>Since Redis 1.0 (<c>SCHEDULE</c>: 3.2.2) · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
    /// </remarks>
    public static Command<string> BgSave(bool schedule = false) => BgSaveSpec.Of(Args.Empty(1).AddWhen(schedule, (RedisValue)"SCHEDULE"));

    /// <summary>Ends a save in the background, or takes it from the schedule, and what the server says to it.</summary>
    /// <remarks>
    /// <para>Valkey 8.1.</para>
    /// <para>ERR when there is none.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
    /// </remarks>
    public static Command<string> BgSaveCancel() => BgSaveSpec.Of((RedisValue)"CANCEL");

    /// <summary>Begins to write the append-only file anew, in the background, and what the server says to it.</summary>
    /// <remarks>
    /// <para>ERR while another rewrite runs.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgrewriteaof/">BGREWRITEAOF</see></para>
    /// </remarks>
    public static Command<string> BgRewriteAof() => BgRewriteAofSpec.Of();

    /// <summary>When the data was last saved well; without a save, when the server began.</summary>
    /// <remarks>
    /// <para>Whole seconds, in UTC.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lastsave/">LASTSAVE</see></para>
    /// </remarks>
    public static Command<DateTimeOffset> LastSave() => LastSaveSpec.Of();

    /// <summary>Ends the server.</summary>
    /// <remarks>
    /// <para>
    /// It answers by closing the connection, which is the good outcome here; a server that refuses answers an error. Replicas are waited for unless <c>now</c>
    /// (7.0); <c>force</c> (7.0) overlooks what speaks against it; <c>safe</c> and <c>failover</c> are of Valkey 9: not as a primary of slots, and handing them
    /// over first.
    /// </para>
    /// <para>ERR when it cannot save.</para>
    /// <para>Since Redis 1.0 · O(keys) when it saves · <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see></para>
    /// </remarks>
    public static RedisProgram<Unit> Shutdown(ShutdownSave save = default, bool now = false, bool force = false, bool safe = false, bool failover = false) =>
        ShutdownRequest(save, now, force, safe, failover).Catch(static error =>
            error is RedisError.Connection && error.Delivery == Delivery.Unknown ? RedisProgram.Pure(Unit.Default) : RedisProgram.Fail<Unit>(error));

    /// <summary>Calls off a shutdown that waits for replicas.</summary>
    /// <remarks>
    /// <para>ERR when there is none.</para>
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
