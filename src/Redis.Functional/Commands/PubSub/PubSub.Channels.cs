using LanguageExt;

namespace Redis.Functional.Server;

// Which channels have subscribers.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Seq<RedisValue>> PubSubChannelsSpec = Spec.Read("PUBSUB CHANNELS", KeyPositions.None, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> PubSubShardChannelsSpec =
        Spec.Read("PUBSUB SHARDCHANNELS", KeyPositions.None, Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Channel, long Subscribers)>> PubSubNumSubSpec =
        Spec.Read("PUBSUB NUMSUB", KeyPositions.None, Decode.Pairs(Decode.Value, Decode.Int64), length: ReplyLength.EachArgument(0, elements: 2));

    private static readonly CommandSpec<Seq<(RedisValue Channel, long Subscribers)>> PubSubShardNumSubSpec =
        Spec.Read("PUBSUB SHARDNUMSUB", KeyPositions.None, Decode.Pairs(Decode.Value, Decode.Int64), length: ReplyLength.EachArgument(0, elements: 2));

    private static readonly CommandSpec<long> PubSubNumPatSpec = Spec.Read("PUBSUB NUMPAT", KeyPositions.None, Decode.Int64);

    /// <summary>Gets the channels that have subscribers.</summary>
    /// <param name="pattern">Only channels that match this pattern. Null: all.</param>
    /// <returns>The channels. Subscriptions to patterns do not count.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-channels/">PUBSUB CHANNELS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> PubSubChannels(RedisValue? pattern = null) => PubSubChannelsSpec.Of(Args.Empty(1).AddGiven(pattern));

    /// <summary>Gets the number of subscribers of channels.</summary>
    /// <returns>One element per channel. Subscriptions to patterns do not count. Without channels: empty.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB NUMSUB</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Channel, long Subscribers)>> PubSubNumSub(params ReadOnlySpan<RedisValue> channels) =>
        PubSubNumSubSpec.Of(Args.Empty(0).AddAny(channels));

    /// <inheritdoc cref="PubSubNumSub(ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<(RedisValue Channel, long Subscribers)>> PubSubNumSub(IEnumerable<RedisValue> channels) =>
        PubSubNumSubSpec.Of(Args.Empty(0).AddAny(channels));

    /// <summary>Gets the number of patterns that have subscribers.</summary>
    /// <returns>The number of distinct patterns.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/pubsub-numpat/">PUBSUB NUMPAT</see></para>
    /// </remarks>
    public static Command<long> PubSubNumPat() => PubSubNumPatSpec.Of();

    /// <summary>Gets the shard channels of this node that have subscribers.</summary>
    /// <param name="pattern">Only channels that match this pattern. Null: all.</param>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardchannels/">PUBSUB SHARDCHANNELS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> PubSubShardChannels(RedisValue? pattern = null) => PubSubShardChannelsSpec.Of(Args.Empty(1).AddGiven(pattern));

    /// <summary>Gets the number of subscribers of shard channels.</summary>
    /// <returns>One element per channel.</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB SHARDNUMSUB</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Channel, long Subscribers)>> PubSubShardNumSub(params ReadOnlySpan<RedisValue> channels) =>
        PubSubShardNumSubSpec.Of(Args.Empty(0).AddAny(channels));

    /// <inheritdoc cref="PubSubShardNumSub(ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<(RedisValue Channel, long Subscribers)>> PubSubShardNumSub(IEnumerable<RedisValue> channels) =>
        PubSubShardNumSubSpec.Of(Args.Empty(0).AddAny(channels));
}
