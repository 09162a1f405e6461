using LanguageExt;

namespace Redis.Functional;

// Streams: reading several of them as a consumer of groups, with limits over all.
public static partial class Commands
{
    /// <summary>Reads entries of several streams for a consumer of groups with the same name, with limits over all streams.</summary>
    /// <returns>One batch per stream that has entries.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XReadGroup(
        IEnumerable<(RedisKey Key, GroupPosition Position)> streams, RedisValue groupName, RedisValue consumer, StreamLimits limits, bool noAck = false) =>
        XReadGroupManySpec.Of(Reading(groupName, consumer, limits, null, noAck).AddStreams(streams, static position => position.AsValue()));

    /// <summary>
    /// Reads entries of several streams for a consumer of groups with the same name, with limits over all streams, waiting until one of them has an entry.
    /// </summary>
    /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
    /// </para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamBatch>> XReadGroupBlock(
        IEnumerable<(RedisKey Key, GroupPosition Position)> streams,
        RedisValue groupName,
        RedisValue consumer,
        TimeSpan timeout,
        StreamLimits limits,
        bool noAck = false) =>
        new(
            XReadGroupManyBlockSpec.Of(Reading(groupName, consumer, limits, timeout, noAck).AddStreams(streams, static position => position.AsValue())),
            Patience(timeout));

    /// <summary>
    /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name, with limits over all streams.
    /// </summary>
    /// <returns>The entries of each stream that has some, claimed entries first.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<DeliveredBatch>> XReadGroupClaim(
        IEnumerable<RedisKey> keys, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, StreamLimits limits, bool noAck = false) =>
        XReadGroupClaimManySpec.Of(Reading(groupName, consumer, limits, null, noAck).Add((RedisValue)"CLAIM").AddIdle(minIdle).AddNewOf(keys));

    /// <summary>
    /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name, with limits over all streams, waiting until
    /// there is one.
    /// </summary>
    /// <returns>The entries of each stream that has some, claimed entries first; empty after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
    /// </para>
    /// </remarks>
    public static BlockingCommand<Seq<DeliveredBatch>> XReadGroupClaimBlock(
        IEnumerable<RedisKey> keys, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, TimeSpan timeout, StreamLimits limits, bool noAck = false) =>
        new(
            XReadGroupClaimManyBlockSpec.Of(
                Reading(groupName, consumer, limits, timeout, noAck).Add((RedisValue)"CLAIM").AddIdle(minIdle).AddNewOf(keys)),
            Patience(timeout));

    private static Args Reading(RedisValue groupName, RedisValue consumer, StreamLimits? limits, TimeSpan? wait, bool noAck) =>
        Args.Empty(16).Add((RedisValue)"GROUP").Add(groupName).Add(consumer).With(limits ?? new()).AddBlock(wait).AddWhen(noAck, (RedisValue)"NOACK");
}
