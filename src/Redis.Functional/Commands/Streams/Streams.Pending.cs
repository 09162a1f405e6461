using LanguageExt;

namespace Redis.Functional;

// Streams: entries that were delivered and not acknowledged, and how another consumer claims them.
public static partial class Commands
{
    private static readonly CommandSpec<PendingSummary> XPendingSpec = Spec.Read<PendingSummary>("XPENDING", KeyPositions.One, PendingSummary.Read);
    private static readonly CommandSpec<Seq<PendingEntry>> XPendingEntriesSpec = XPendingSpec.Decoding(Decode.List<PendingEntry>(PendingEntry.Read));
    private static readonly CommandSpec<Seq<StreamEntry>> XClaimSpec = Spec.Write("XCLAIM", KeyPositions.One, DecodeStream.Entries);
    private static readonly CommandSpec<Seq<StreamId>> XClaimJustIdSpec = XClaimSpec.Decoding(DecodeStream.Ids);
    private static readonly CommandSpec<ClaimPage<StreamEntry>> XAutoClaimSpec =
        Spec.Write("XAUTOCLAIM", KeyPositions.One, DecodeStream.Page(DecodeStream.Entries));

    private static readonly CommandSpec<ClaimPage<StreamId>> XAutoClaimJustIdSpec = XAutoClaimSpec.Decoding(DecodeStream.Page(DecodeStream.Ids));

    /// <summary>How many entries of a group were delivered and are not yet acknowledged, between which IDs, and how many each consumer has.</summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group.</para>
    /// <para>Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see></para>
    /// </remarks>
    public static Command<PendingSummary> XPending(RedisKey key, RedisValue groupName) => XPendingSpec.Of(key, groupName);

    /// <summary>
    /// The pending entries of a range, lowest ID first, at most so many: of the group or of one consumer, all or those delivered so long ago.
    /// </summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries looked at) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see></para>
    /// </remarks>
    public static Command<Seq<PendingEntry>> XPendingEntries(
        RedisKey key, RedisValue groupName, long count, StreamRange range = default, RedisValue? consumer = null, TimeSpan? idle = null)
    {
        var args = Args.Key(key, 8).Add(groupName);
        if (idle is { } time) args.Add((RedisValue)"IDLE").AddIdle(time);
        args.Add(range.Start).Add(range.End).AddAtLeast(1, count, "a count");
        return XPendingEntriesSpec.Of(consumer is { } name ? args.Add(name) : args);
    }

    /// <summary>
    /// Gives pending entries to a consumer, if they were delivered at least the minimum idle time ago, and yields those that are the consumer's now.
    /// </summary>
    /// <remarks>
    /// <para>Their delivery is counted.</para>
    /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, params ReadOnlySpan<StreamId> ids) =>
        XClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids));

    /// <summary>As <see cref="XClaim(RedisKey, RedisValue, RedisValue, TimeSpan, ReadOnlySpan{StreamId})"/>, with options.</summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, IEnumerable<StreamId> ids, ClaimOptions? options = null) =>
        XClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).AddClaim(options));

    /// <summary>
    /// As <see cref="XClaim(RedisKey, RedisValue, RedisValue, TimeSpan, ReadOnlySpan{StreamId})"/>, only the IDs of the entries that are the consumer's now;
    /// the delivery is not counted.
    /// </summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamId>> XClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, params ReadOnlySpan<StreamId> ids) =>
        XClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).Add((RedisValue)"JUSTID"));

    /// <summary>As <see cref="XClaimJustId(RedisKey, RedisValue, RedisValue, TimeSpan, ReadOnlySpan{StreamId})"/>, with options.</summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamId>> XClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, IEnumerable<StreamId> ids, ClaimOptions? options = null) =>
        XClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).AddClaim(options).Add((RedisValue)"JUSTID"));

    /// <summary>
    /// One page of a group's pending entries, those delivered at least so long ago made the consumer's, and where to go on: it begins with no cursor, and has
    /// ended when a page is the last.
    /// </summary>
    /// <remarks>
    /// <para>The server looks at ten times the count at most; 100 when it is not given.</para>
    /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see></para>
    /// </remarks>
    public static Command<ClaimPage<StreamEntry>> XAutoClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, StreamId start = default, long? count = null) =>
        XAutoClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).Add(start.AsValue()).AddCount(count));

    /// <summary>As XAUTOCLAIM, only the IDs; the deliveries are not counted.</summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see></para>
    /// </remarks>
    public static Command<ClaimPage<StreamId>> XAutoClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, StreamId start = default, long? count = null) =>
        XAutoClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).Add(start.AsValue()).AddCount(count).Add((RedisValue)"JUSTID"));

    private static Args Claiming(RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle) =>
        Args.Key(key, 8).Add(groupName).Add(consumer).AddIdle(minIdle);

    private static Args AddClaim(this Args args, ClaimOptions? options) => options is null ? args : args.With(options);
}
