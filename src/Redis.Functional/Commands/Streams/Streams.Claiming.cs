using LanguageExt;

namespace Redis.Functional;

// Streams: reading as a consumer of a group, pending entries of others first.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<DeliveredEntry>> XReadGroupClaimSpec =
        Spec.Write<Seq<DeliveredEntry>>("XREADGROUP", KeyPositions.HalfBehind("STREAMS", 3), DecodeDelivered.OnlyBatch);

    private static readonly CommandSpec<Seq<DeliveredBatch>> XReadGroupClaimManySpec = XReadGroupClaimSpec.Decoding(DecodeDelivered.Batches);
    private static readonly CommandSpec<Seq<DeliveredEntry>> XReadGroupClaimBlockSpec =
        XReadGroupClaimSpec.Decoding(XReadGroupClaimSpec.Decoder, CommandFlags.Blocking);

    private static readonly CommandSpec<Seq<DeliveredBatch>> XReadGroupClaimManyBlockSpec =
        XReadGroupClaimSpec.Decoding(DecodeDelivered.Batches, CommandFlags.Blocking);

    /// <summary>
    /// Claims the pending entries of a group that were delivered at least the minimum idle time ago, and reads new entries, for a consumer of the group.
    /// </summary>
    /// <returns>The claimed entries, then the new ones, each with its number of earlier deliveries; empty if there are none.</returns>
    /// <remarks>
    /// <para>One command replaces XAUTOCLAIM and XREADGROUP. Claimed entries count towards <paramref name="count"/>.</para>
    /// <para>
    /// With <paramref name="noAck"/>, new entries are acknowledged at once and claimed entries stay pending. The idle time is sent in milliseconds, rounded
    /// up; a negative idle time is an InvalidArgument.
    /// </para>
    /// <para>Fails with NOGROUP if the key or the group does not exist, and with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 (<c>CLAIM</c>: 8.4) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static Command<Seq<DeliveredEntry>> XReadGroupClaim(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, long? count = null, bool noAck = false) =>
        XReadGroupClaimSpec.Of(Claiming(groupName, consumer, minIdle, count, null, noAck).AddStream(key, GroupPosition.New.AsValue()));

    /// <summary>
    /// Does the same as <see cref="XReadGroupClaim(RedisKey, RedisValue, RedisValue, TimeSpan, long?, bool)"/> for several streams, each of which has a group
    /// of that name.
    /// </summary>
    /// <returns>The entries of each stream that has some, at most <paramref name="count"/> of each.</returns>
    /// <remarks>
    /// <para>Fails with NOGROUP if a key or a group does not exist, and with WRONGTYPE if a key holds another type.</para>
    /// <para>Since Redis 5.0 (<c>CLAIM</c>: 8.4) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static Command<Seq<DeliveredBatch>> XReadGroupClaim(
        IEnumerable<RedisKey> keys, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, long? count = null, bool noAck = false) =>
        XReadGroupClaimManySpec.Of(Claiming(groupName, consumer, minIdle, count, null, noAck).AddNewOf(keys));

    /// <summary>
    /// Does the same as <see cref="XReadGroupClaim(RedisKey, RedisValue, RedisValue, TimeSpan, long?, bool)"/>, waiting until there is an entry or the
    /// timeout has elapsed.
    /// </summary>
    /// <returns>The entries; empty if the timeout has elapsed.</returns>
    /// <remarks>
    /// <para>The timeout is sent in milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/> waits indefinitely.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist, also if the group is deleted in the meantime.</para>
    /// <para>Since Redis 5.0 (<c>CLAIM</c>: 8.4) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<DeliveredEntry>> XReadGroupClaimBlock(
        RedisKey key, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, TimeSpan timeout, long? count = null, bool noAck = false) =>
        new(
            XReadGroupClaimBlockSpec.Of(Claiming(groupName, consumer, minIdle, count, timeout, noAck).AddStream(key, GroupPosition.New.AsValue())),
            Patience(timeout));

    /// <summary>
    /// Does the same as <see cref="XReadGroupClaimBlock(RedisKey, RedisValue, RedisValue, TimeSpan, TimeSpan, long?, bool)"/> for several streams, each of
    /// which has a group of that name.
    /// </summary>
    /// <returns>The entries of each stream that has some; empty if the timeout has elapsed.</returns>
    /// <remarks>
    /// <para>The timeout is sent in milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/> waits indefinitely.</para>
    /// <para>Fails with NOGROUP if a key or a group does not exist, also if the group is deleted in the meantime.</para>
    /// <para>Since Redis 5.0 (<c>CLAIM</c>: 8.4) · O(entries) · <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<DeliveredBatch>> XReadGroupClaimBlock(
        IEnumerable<RedisKey> keys, RedisValue groupName, RedisValue consumer, TimeSpan minIdle, TimeSpan timeout, long? count = null, bool noAck = false) =>
        new(XReadGroupClaimManyBlockSpec.Of(Claiming(groupName, consumer, minIdle, count, timeout, noAck).AddNewOf(keys)), Patience(timeout));

    private static Args Claiming(RedisValue groupName, RedisValue consumer, TimeSpan minIdle, long? count, TimeSpan? wait, bool noAck) =>
        Reading(groupName, consumer, count, wait, noAck).Add((RedisValue)"CLAIM").AddIdle(minIdle);

    private static Args AddNewOf(this Args args, IEnumerable<RedisKey> keys) =>
        args.AddStreams(keys?.Select(static key => (key, GroupPosition.New)), static position => position.AsValue());
}
