using LanguageExt;

namespace Redis.Functional;

// Streams: groups and their consumers.
public static partial class Commands
{
    private static readonly CommandSpec<Unit> XGroupCreateSpec = Spec.Write("XGROUP CREATE", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<Unit> XGroupSetIdSpec = Spec.Write("XGROUP SETID", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<bool> XGroupDestroySpec = Spec.Write("XGROUP DESTROY", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> XGroupCreateConsumerSpec = Spec.Write("XGROUP CREATECONSUMER", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> XGroupDelConsumerSpec = Spec.Write("XGROUP DELCONSUMER", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> XAckSpec = Spec.Write("XACK", KeyPositions.One, Decode.Int64);

    /// <summary>Creates a consumer group of a stream.</summary>
    /// <param name="after">Position after which the group starts to read.</param>
    /// <param name="makeStream">Creates the stream if it does not exist.</param>
    /// <param name="entriesRead">Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.</param>
    /// <remarks>
    /// <para>Fails with BUSYGROUP if the group exists, and with ERR if the key does not exist and <paramref name="makeStream"/> is not set.</para>
    /// <para>Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-create/">XGROUP CREATE</see></para>
    /// </remarks>
    public static Command<Unit> XGroupCreate(
        RedisKey key, RedisValue groupName, StreamPosition after, bool makeStream = false, long? entriesRead = null) =>
        XGroupCreateSpec.Of(Args.Key(key, 6)
            .Add(groupName)
            .Add(after.AsValue())
            .AddWhen(makeStream, (RedisValue)"MKSTREAM")
            .AddEntriesRead(entriesRead));

    /// <summary>Sets the position of a consumer group.</summary>
    /// <param name="after">Position after which the group continues to read.</param>
    /// <param name="entriesRead">Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.</param>
    /// <remarks>
    /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-setid/">XGROUP SETID</see></para>
    /// </remarks>
    public static Command<Unit> XGroupSetId(RedisKey key, RedisValue groupName, StreamPosition after, long? entriesRead = null) =>
        XGroupSetIdSpec.Of(Args.Key(key, 5).Add(groupName).Add(after.AsValue()).AddEntriesRead(entriesRead));

    /// <summary>Deletes a consumer group with its consumers and pending entries.</summary>
    /// <returns>True if the group was deleted; false if it did not exist.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 · O(pending entries) · <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see></para>
    /// </remarks>
    public static Command<bool> XGroupDestroy(RedisKey key, RedisValue groupName) => XGroupDestroySpec.Of(key, groupName);

    /// <summary>Creates a consumer of a group.</summary>
    /// <returns>True if the consumer was created; false if it exists.</returns>
    /// <remarks>
    /// <para>Reading for a consumer creates it too.</para>
    /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP CREATECONSUMER</see></para>
    /// </remarks>
    public static Command<bool> XGroupCreateConsumer(RedisKey key, RedisValue groupName, RedisValue consumer) =>
        XGroupCreateConsumerSpec.Of(key, groupName, consumer);

    /// <summary>Deletes a consumer of a group with its pending entries.</summary>
    /// <returns>The number of its pending entries, which can no longer be claimed.</returns>
    /// <remarks>
    /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP DELCONSUMER</see></para>
    /// </remarks>
    public static Command<long> XGroupDelConsumer(RedisKey key, RedisValue groupName, RedisValue consumer) =>
        XGroupDelConsumerSpec.Of(key, groupName, consumer);

    /// <summary>Acknowledges pending entries of a group.</summary>
    /// <returns>The number of entries that were acknowledged; entries that were not pending do not count.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see></para>
    /// </remarks>
    /// <example><code>
    /// Either&lt;RedisError, long&gt; acknowledged = await client.Run(XAck("orders", "billing", new StreamId(1526919030474, 0)), ct);
    /// </code></example>
    public static Command<long> XAck(RedisKey key, RedisValue groupName, params ReadOnlySpan<StreamId> ids) =>
        XAckSpec.Of(Args.Key(key, 2 + ids.Length).Add(groupName).AddIds(ids));

    /// <inheritdoc cref="XAck(RedisKey, RedisValue, ReadOnlySpan{StreamId})"/>
    public static Command<long> XAck(RedisKey key, RedisValue groupName, IEnumerable<StreamId> ids) =>
        XAckSpec.Of(Args.Key(key).Add(groupName).AddIds(ids));

    private static Args AddEntriesRead(this Args args, long? entries) =>
        entries is { } given ? args.Add((RedisValue)"ENTRIESREAD").AddAtLeast(0, given, "the number of entries") : args;
}
