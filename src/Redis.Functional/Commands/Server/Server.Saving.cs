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

    /// <summary>Saves all data to disk; the server answers nobody else meanwhile: <see cref="BgSave"/> is for servers in use. · since 1.0 · O(keys) · ERR while a save in the background runs · https://redis.io/docs/latest/commands/save/</summary>
    public static Command<Unit> Save() => SaveSpec.Of();

    /// <summary>Begins to save all data to disk in the background, and what the server says to it. Scheduled, it begins when a rewrite of the append-only file has ended. · since 1.0 (<c>SCHEDULE</c>: 3.2.2) · O(1) · ERR while another save, or an unscheduled rewrite, runs · https://redis.io/docs/latest/commands/bgsave/</summary>
    public static Command<string> BgSave(bool schedule = false) => BgSaveSpec.Of(Args.Empty(1).AddWhen(schedule, (RedisValue)"SCHEDULE"));

    /// <summary>Ends a save in the background, or takes it from the schedule, and what the server says to it. Valkey 8.1. · since 1.0 · O(1) · ERR when there is none · https://redis.io/docs/latest/commands/bgsave/</summary>
    public static Command<string> BgSaveCancel() => BgSaveSpec.Of((RedisValue)"CANCEL");

    /// <summary>Begins to write the append-only file anew, in the background, and what the server says to it. · since 1.0 · O(1) · ERR while another rewrite runs · https://redis.io/docs/latest/commands/bgrewriteaof/</summary>
    public static Command<string> BgRewriteAof() => BgRewriteAofSpec.Of();

    /// <summary>When the data was last saved well; without a save, when the server began. · since 1.0 · O(1) · whole seconds, in UTC · https://redis.io/docs/latest/commands/lastsave/</summary>
    public static Command<DateTimeOffset> LastSave() => LastSaveSpec.Of();

    /// <summary>
    /// Ends the server. It answers by closing the connection, which is the good outcome here; a server that refuses answers an error. Replicas
    /// are waited for unless <c>now</c> (7.0); <c>force</c> (7.0) overlooks what speaks against it; <c>safe</c> and <c>failover</c> are of
    /// Valkey 9: not as a primary of slots, and handing them over first. · since 1.0 · O(keys) when it saves · ERR when it cannot save · https://redis.io/docs/latest/commands/shutdown/
    /// </summary>
    public static RedisProgram<Unit> Shutdown(ShutdownSave save = default, bool now = false, bool force = false, bool safe = false, bool failover = false) =>
        ShutdownRequest(save, now, force, safe, failover).Catch(static error =>
            error is RedisError.Connection && error.Delivery == Delivery.Unknown ? RedisProgram.Pure(Unit.Default) : RedisProgram.Fail<Unit>(error));

    /// <summary>Calls off a shutdown that waits for replicas. · since 1.0 (<c>ABORT</c>: 7.0) · O(1) · ERR when there is none · https://redis.io/docs/latest/commands/shutdown/</summary>
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
