using LanguageExt;

namespace Redis.Functional;

// Streams: reading as a consumer of a group, and acknowledging.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<StreamEntry>> XReadGroupSpec =
        Spec.Write<Seq<StreamEntry>>("XREADGROUP", KeyPositions.HalfBehind("STREAMS", 3), DecodeStream.OnlyBatch);

    private static readonly CommandSpec<Seq<StreamBatch>> XReadGroupManySpec = XReadGroupSpec.Decoding(DecodeStream.Batches);
    private static readonly CommandSpec<Seq<StreamEntry>> XReadGroupBlockSpec = XReadGroupSpec.Decoding(XReadGroupSpec.Decoder, CommandFlags.Blocking);
    private static readonly CommandSpec<Seq<StreamBatch>> XReadGroupManyBlockSpec = XReadGroupSpec.Decoding(DecodeStream.Batches, CommandFlags.Blocking);

    /// <summary>Reads entries of a stream for a consumer of a group.</summary>
    /// <param name="position">New entries, or the consumer's own pending entries. Default: new entries.</param>
    /// <param name="count">Maximum number of entries. Null: no limit.</param>
    /// <param name="noAck">Whether new entries count as acknowledged at once. Default: they stay pending until XACK.</param>
    /// <returns>The entries; empty if there are none.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    /// <example><code>
    /// Either&lt;RedisError, Seq&lt;StreamEntry&gt;&gt; orders = await client.Run(XReadGroup("orders", "billing", "worker:1", count: 10), ct);
    /// </code></example>
    public static Command<Seq<StreamEntry>> XReadGroup(
        RedisKey key, RedisValue groupName, RedisValue consumer, GroupPosition position = default, long? count = null, bool noAck = false) =>
        XReadGroupSpec.Of(Reading(groupName, consumer, count, null, noAck).AddStream(key, position.AsValue()));

    /// <summary>Reads entries of several streams for a consumer of groups with the same name.</summary>
    /// <param name="noAck">Whether new entries count as acknowledged at once. Default: they stay pending until XACK.</param>
    /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
    /// <returns>One batch per stream that has entries.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XReadGroup(
        IEnumerable<(RedisKey Key, GroupPosition Position)> streams, RedisValue groupName, RedisValue consumer, long? count = null, bool noAck = false) =>
        XReadGroupManySpec.Of(Reading(groupName, consumer, count, null, noAck).AddStreams(streams, static position => position.AsValue()));

    /// <summary>Reads new entries of a stream for a consumer of a group, waiting until there is one.</summary>
    /// <param name="count">Maximum number of entries. Null: no limit.</param>
    /// <param name="noAck">Whether new entries count as acknowledged at once. Default: they stay pending until XACK.</param>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The entries; empty after the timeout.</returns>
    /// <remarks>
    /// <para>After a lost connection, entries may be pending; read <see cref="GroupPosition.Pending"/>.</para>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist, or if the group is deleted meanwhile.
    /// </para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamEntry>> XReadGroupBlock(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan timeout, long? count = null, bool noAck = false) =>
        new(XReadGroupBlockSpec.Of(Reading(groupName, consumer, count, timeout, noAck).AddStream(key, GroupPosition.New.AsValue())), Patience(timeout));

    /// <summary>Reads entries of several streams for a consumer of groups with the same name, waiting until one of the streams has an entry.</summary>
    /// <param name="noAck">Whether new entries count as acknowledged at once. Default: they stay pending until XACK.</param>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
    /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// Requested pending entries are returned without waiting. After a lost connection, entries may be pending; read <see cref="GroupPosition.Pending"/>.
    /// </para>
    /// <para>
    /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does not exist, or if the group is deleted
    /// meanwhile.
    /// </para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamBatch>> XReadGroupBlock(
        IEnumerable<(RedisKey Key, GroupPosition Position)> streams,
        RedisValue groupName,
        RedisValue consumer,
        TimeSpan timeout,
        long? count = null,
        bool noAck = false) =>
        new(
            XReadGroupManyBlockSpec.Of(Reading(groupName, consumer, count, timeout, noAck).AddStreams(streams, static position => position.AsValue())),
            Patience(timeout));

    private static Args Reading(RedisValue groupName, RedisValue consumer, long? count, TimeSpan? wait, bool noAck) =>
        Args.Empty(11).Add((RedisValue)"GROUP").Add(groupName).Add(consumer).AddCount(count).AddBlock(wait).AddWhen(noAck, (RedisValue)"NOACK");
}
