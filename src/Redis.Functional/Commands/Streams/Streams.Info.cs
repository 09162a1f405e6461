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

    /// <summary>The length of a stream, its first and last entry and its last ID.</summary>
    /// <remarks>
    /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see></para>
    /// </remarks>
    public static Command<StreamInfo> XInfoStream(RedisKey key) => XInfoStreamSpec.Of(key);

    /// <summary>A stream with its entries, groups, consumers and what is pending, of each list at most so many: 10 when it is not given, 0 for all.</summary>
    /// <remarks>
    /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 (<c>FULL</c>: 6.0) · O(what is told) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see></para>
    /// </remarks>
    public static Command<StreamDetails> XInfoStreamFull(RedisKey key, long? count = null)
    {
        var args = Args.Key(key).Add((RedisValue)"FULL");
        return XInfoStreamFullSpec.Of(count is { } given ? args.Add((RedisValue)"COUNT").AddAtLeast(0, given, "a count") : args);
    }

    /// <summary>The groups of a stream.</summary>
    /// <remarks>
    /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(groups) · <see href="https://redis.io/docs/latest/commands/xinfo-groups/">XINFO GROUPS</see></para>
    /// </remarks>
    public static Command<Seq<StreamGroup>> XInfoGroups(RedisKey key) => XInfoGroupsSpec.Of(key);

    /// <summary>The consumers of a group.</summary>
    /// <remarks>
    /// <para>NOGROUP; ERR: no such key.</para>
    /// <para>Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xinfo-consumers/">XINFO CONSUMERS</see></para>
    /// </remarks>
    public static Command<Seq<StreamConsumer>> XInfoConsumers(RedisKey key, RedisValue groupName) => XInfoConsumersSpec.Of(key, groupName);
}
