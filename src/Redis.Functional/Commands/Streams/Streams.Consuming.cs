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

    /// <summary>
    /// Entries for a consumer of a group, at most so many: new ones, which are its own and pending until XACK (or at once acknowledged: <c>noAck</c>), or those
    /// it has pending.
    /// </summary>
    /// <returns>Empty: none.</returns>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XReadGroup(
        RedisKey key, RedisValue groupName, RedisValue consumer, GroupPosition position = default, long? count = null, bool noAck = false) =>
        XReadGroupSpec.Of(Reading(groupName, consumer, count, null, noAck).AddStream(key, position.AsValue()));

    /// <summary>As XREADGROUP of one stream, of several, each of which has a group of that name; streams that have none are left out.</summary>
    /// <remarks>
    /// <para>NOGROUP: no such key or group; WRONGTYPE when one is no stream.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XReadGroup(
        IEnumerable<(RedisKey Key, GroupPosition Position)> streams, RedisValue groupName, RedisValue consumer, long? count = null, bool noAck = false) =>
        XReadGroupManySpec.Of(Reading(groupName, consumer, count, null, noAck).AddStreams(streams, static position => position.AsValue()));

    /// <summary>As XREADGROUP of new entries, and waits until there is one, but no longer than the timeout.</summary>
    /// <returns>Empty: the time is over.</returns>
    /// <remarks>
    /// <para>
    /// Milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. NOGROUP, also when the group is removed meanwhile; after a lost connection
    /// the entries may be pending: read <see cref="GroupPosition.Pending"/>.
    /// </para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamEntry>> XReadGroupBlock(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan timeout, long? count = null, bool noAck = false) =>
        new(XReadGroupBlockSpec.Of(Reading(groupName, consumer, count, timeout, noAck).AddStream(key, GroupPosition.New.AsValue())), Patience(timeout));

    /// <summary>
    /// As XREADGROUP of several streams, and waits until one of them has a new entry, but no longer than the timeout; a pending one, where that is asked for,
    /// ends the waiting at once.
    /// </summary>
    /// <returns>Empty: the time is over.</returns>
    /// <remarks>
    /// <para>Milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever.</para>
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
