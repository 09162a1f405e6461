using LanguageExt;

namespace Redis.Functional;

// Streams: facts about streams, groups and consumers.
public static partial class Commands
{
    private static readonly CommandSpec<StreamInfo> XInfoStreamSpec =
        Spec.Read("XINFO STREAM", KeyPositions.One, DecodeTree.Of("information about a stream", StreamInfo.Read));
    private static readonly CommandSpec<StreamDetails> XInfoStreamFullSpec =
        XInfoStreamSpec.Decoding(DecodeTree.Of("detailed information about a stream", StreamDetails.Read));
    private static readonly CommandSpec<Seq<StreamGroup>> XInfoGroupsSpec =
        Spec.Read("XINFO GROUPS", KeyPositions.One, Decode.List(DecodeTree.Of("a group", StreamGroup.Read)));
    private static readonly CommandSpec<Seq<StreamConsumer>> XInfoConsumersSpec =
        Spec.Read("XINFO CONSUMERS", KeyPositions.One, Decode.List(DecodeTree.Of("a consumer", StreamConsumer.Read)));

    /// <summary>Gets general information about a stream.</summary>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see></para>
    /// </remarks>
    public static Command<StreamInfo> XInfoStream(RedisKey key) => XInfoStreamSpec.Of(key);

    /// <summary>Gets a stream with its entries, groups, consumers and pending entries.</summary>
    /// <param name="count">Maximum number of elements of each list. Default: 10. 0: all.</param>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
    /// <para>
    /// Since Redis 5.0 (<c>FULL</c>: 6.0) · O(entries returned) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see>
    /// </para>
    /// </remarks>
    public static Command<StreamDetails> XInfoStreamFull(RedisKey key, long? count = null)
    {
        var args = Args.Key(key).Add((RedisValue)"FULL");
        return XInfoStreamFullSpec.Of(count is { } given ? args.Add((RedisValue)"COUNT").AddAtLeast(0, given, "a count") : args);
    }

    /// <summary>Gets the consumer groups of a stream.</summary>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 · O(groups) · <see href="https://redis.io/docs/latest/commands/xinfo-groups/">XINFO GROUPS</see></para>
    /// </remarks>
    public static Command<Seq<StreamGroup>> XInfoGroups(RedisKey key) => XInfoGroupsSpec.Of(key);

    /// <summary>Gets the consumers of a consumer group.</summary>
    /// <remarks>
    /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xinfo-consumers/">XINFO CONSUMERS</see></para>
    /// </remarks>
    public static Command<Seq<StreamConsumer>> XInfoConsumers(RedisKey key, RedisValue groupName) => XInfoConsumersSpec.Of(key, groupName);
}
