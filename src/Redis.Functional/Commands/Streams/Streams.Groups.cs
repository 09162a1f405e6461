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

    /// <summary>Makes a consumer group whose first entry is the one behind the position.</summary>
    /// <remarks>
    /// <para>BUSYGROUP: it exists; ERR: no such key, unless the stream is to be made.</para>
    /// <para>Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-create/">XGROUP CREATE</see></para>
    /// </remarks>
    public static Command<Unit> XGroupCreate(
        RedisKey key, RedisValue groupName, StreamPosition after, bool makeStream = false, long? entriesRead = null) =>
        XGroupCreateSpec.Of(Args.Key(key, 6)
            .Add(groupName)
            .Add(after.AsValue())
            .AddWhen(makeStream, (RedisValue)"MKSTREAM")
            .AddEntriesRead(entriesRead));

    /// <summary>The group goes on behind the position, whatever was delivered before.</summary>
    /// <remarks>
    /// <para>NOGROUP; ERR: no such key.</para>
    /// <para>Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-setid/">XGROUP SETID</see></para>
    /// </remarks>
    public static Command<Unit> XGroupSetId(RedisKey key, RedisValue groupName, StreamPosition after, long? entriesRead = null) =>
        XGroupSetIdSpec.Of(Args.Key(key, 5).Add(groupName).Add(after.AsValue()).AddEntriesRead(entriesRead));

    /// <summary>Removes a group with its consumers and what is pending.</summary>
    /// <returns>False: there was none.</returns>
    /// <remarks>
    /// <para>ERR: no such key.</para>
    /// <para>Since Redis 5.0 · O(pending entries) · <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see></para>
    /// </remarks>
    public static Command<bool> XGroupDestroy(RedisKey key, RedisValue groupName) => XGroupDestroySpec.Of(key, groupName);

    /// <summary>Makes a consumer, which reading would do too.</summary>
    /// <returns>False: it exists.</returns>
    /// <remarks>
    /// <para>NOGROUP; ERR: no such key.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP CREATECONSUMER</see></para>
    /// </remarks>
    public static Command<bool> XGroupCreateConsumer(RedisKey key, RedisValue groupName, RedisValue consumer) =>
        XGroupCreateConsumerSpec.Of(key, groupName, consumer);

    /// <summary>Removes a consumer; how many entries it had pending, which nobody can claim any more.</summary>
    /// <remarks>
    /// <para>NOGROUP; ERR: no such key.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP DELCONSUMER</see></para>
    /// </remarks>
    public static Command<long> XGroupDelConsumer(RedisKey key, RedisValue groupName, RedisValue consumer) =>
        XGroupDelConsumerSpec.Of(key, groupName, consumer);

    /// <summary>How many of the entries were pending, and are acknowledged now.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see></para>
    /// </remarks>
    public static Command<long> XAck(RedisKey key, RedisValue groupName, params ReadOnlySpan<StreamId> ids) =>
        XAckSpec.Of(Args.Key(key, 2 + ids.Length).Add(groupName).AddIds(ids));

    /// <inheritdoc cref="XAck(RedisKey, RedisValue, ReadOnlySpan{StreamId})"/>
    public static Command<long> XAck(RedisKey key, RedisValue groupName, IEnumerable<StreamId> ids) =>
        XAckSpec.Of(Args.Key(key).Add(groupName).AddIds(ids));

    private static Args AddEntriesRead(this Args args, long? entries) =>
        entries is { } given ? args.Add((RedisValue)"ENTRIESREAD").AddAtLeast(0, given, "the number of entries") : args;
}
