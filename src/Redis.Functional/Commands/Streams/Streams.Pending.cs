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

    /// <summary>Gets a summary of the pending entries of a group.</summary>
    /// <remarks>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see></para>
    /// </remarks>
    public static Command<PendingSummary> XPending(RedisKey key, RedisValue groupName) => XPendingSpec.Of(key, groupName);

    /// <summary>Gets pending entries of a group, by ascending ID.</summary>
    /// <param name="count">Maximum number of entries. Less than 1: InvalidArgument.</param>
    /// <param name="consumer">Only entries of this consumer. Null: all.</param>
    /// <param name="idle">Only entries whose last delivery was at least this long ago. Needs Redis 6.2. Null: all.</param>
    /// <remarks>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries examined) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see></para>
    /// </remarks>
    public static Command<Seq<PendingEntry>> XPendingEntries(
        RedisKey key, RedisValue groupName, long count, StreamRange range = default, RedisValue? consumer = null, TimeSpan? idle = null)
    {
        var args = Args.Key(key, 8).Add(groupName);
        if (idle is { } time) args.Add((RedisValue)"IDLE").AddIdle(time);
        args.Add(range.Start).Add(range.End).AddAtLeast(1, count, "a count");
        return XPendingEntriesSpec.Of(consumer is { } name ? args.Add(name) : args);
    }

    /// <summary>Transfers pending entries to a consumer.</summary>
    /// <param name="minIdle">Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.</param>
    /// <returns>The entries that were transferred.</returns>
    /// <remarks>
    /// <para>Increases the delivery count of the entries by one.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, params ReadOnlySpan<StreamId> ids) =>
        XClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids));

    /// <summary>Transfers pending entries to a consumer.</summary>
    /// <param name="minIdle">Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.</param>
    /// <returns>The entries that were transferred.</returns>
    /// <remarks>
    /// <para>The delivery count of the entries increases by one unless the options say otherwise.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, IEnumerable<StreamId> ids, ClaimOptions? options = null) =>
        XClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).AddClaim(options));

    /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
    /// <param name="minIdle">Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.</param>
    /// <returns>The IDs of the entries that were transferred.</returns>
    /// <remarks>
    /// <para>Does not change the delivery count of the entries.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamId>> XClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, params ReadOnlySpan<StreamId> ids) =>
        XClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).Add((RedisValue)"JUSTID"));

    /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
    /// <param name="minIdle">Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.</param>
    /// <returns>The IDs of the entries that were transferred.</returns>
    /// <remarks>
    /// <para>Does not change the delivery count of the entries.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(log pending entries) · <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see></para>
    /// </remarks>
    public static Command<Seq<StreamId>> XClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, IEnumerable<StreamId> ids, ClaimOptions? options = null) =>
        XClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).AddIds(ids).AddClaim(options).Add((RedisValue)"JUSTID"));

    /// <summary>Transfers pending entries of a group that have been idle too long to a consumer, one page at a time.</summary>
    /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
    /// <param name="start">ID to continue from. Default: the first pending entry.</param>
    /// <param name="count">
    /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than 1: InvalidArgument.
    /// </param>
    /// <remarks>
    /// <para>Call again with <c>Next</c> until <c>IsLast</c>. Increases the delivery count of the entries by one.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see></para>
    /// </remarks>
    public static Command<ClaimPage<StreamEntry>> XAutoClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, StreamId start = default, long? count = null) =>
        XAutoClaimSpec.Of(Claiming(key, groupName, consumer, minIdle).Add(start.AsValue()).AddCount(count));

    /// <summary>Transfers pending entries of a group that have been idle too long to a consumer, one page at a time, and returns their IDs only.</summary>
    /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
    /// <param name="start">ID to continue from. Default: the first pending entry.</param>
    /// <param name="count">
    /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than 1: InvalidArgument.
    /// </param>
    /// <remarks>
    /// <para>Call again with <c>Next</c> until <c>IsLast</c>. Does not change the delivery count of the entries.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see></para>
    /// </remarks>
    public static Command<ClaimPage<StreamId>> XAutoClaimJustId(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, StreamId start = default, long? count = null) =>
        XAutoClaimJustIdSpec.Of(Claiming(key, groupName, consumer, minIdle).Add(start.AsValue()).AddCount(count).Add((RedisValue)"JUSTID"));

    private static Args Claiming(RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle) =>
        Args.Key(key, 8).Add(groupName).Add(consumer).AddIdle(minIdle);

    private static Args AddClaim(this Args args, ClaimOptions? options) => options is null ? args : args.With(options);
}
