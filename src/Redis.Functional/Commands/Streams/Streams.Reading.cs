using LanguageExt;

namespace Redis.Functional;

// Streams: reading entries by range, and waiting for new ones.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<StreamEntry>> XRangeSpec = Spec.Read("XRANGE", KeyPositions.One, DecodeStream.Entries);
    private static readonly CommandSpec<Seq<StreamEntry>> XRevRangeSpec = Spec.Read("XREVRANGE", KeyPositions.One, DecodeStream.Entries);
    private static readonly CommandSpec<Seq<StreamEntry>> XReadSpec =
        Spec.Read<Seq<StreamEntry>>("XREAD", KeyPositions.HalfBehind("STREAMS", 0), DecodeStream.OnlyBatch);
    private static readonly CommandSpec<Seq<StreamBatch>> XReadManySpec = XReadSpec.Decoding(DecodeStream.Batches);
    private static readonly CommandSpec<Seq<StreamEntry>> XReadBlockSpec = XReadSpec.Decoding(XReadSpec.Decoder, CommandFlags.Blocking);
    private static readonly CommandSpec<Seq<StreamBatch>> XReadManyBlockSpec = XReadSpec.Decoding(DecodeStream.Batches, CommandFlags.Blocking);

    /// <summary>Gets the entries of a stream in a range of IDs, oldest first.</summary>
    /// <param name="count">Maximum number of entries. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>The entries; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrange/">XRANGE</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XRange(RedisKey key, StreamRange range = default, long? count = null) =>
        XRangeSpec.Of(Args.Key(key, 5).Add(range.Start).Add(range.End).AddCount(count));

    /// <summary>Gets the entries of a stream in a range of IDs, newest first.</summary>
    /// <param name="count">Maximum number of entries. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>The entries; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrevrange/">XREVRANGE</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XRevRange(RedisKey key, StreamRange range = default, long? count = null) =>
        XRevRangeSpec.Of(Args.Key(key, 5).Add(range.End).Add(range.Start).AddCount(count));

    /// <summary>Reads the entries of a stream after a position.</summary>
    /// <param name="after">Default: the start of the stream.</param>
    /// <param name="count">Maximum number of entries. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>The entries, oldest first; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Seq&lt;StreamEntry&gt;&gt; entries = await client.Run(XRead("orders", count: 100), ct);</code></example>
    public static Command<Seq<StreamEntry>> XRead(RedisKey key, StreamPosition after = default, long? count = null) =>
        XReadSpec.Of(Args.Empty(5).AddCount(count).AddStream(key, after.AsValue()));

    /// <summary>Reads the entries of several streams, each after its own position.</summary>
    /// <returns>One batch per stream that has entries.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XRead(params ReadOnlySpan<(RedisKey Key, StreamPosition After)> streams) =>
        XReadManySpec.Of(Args.Empty(1 + (2 * streams.Length)).AddStreams(streams, static after => after.AsValue()));

    /// <summary>Reads the entries of several streams, each after its own position.</summary>
    /// <param name="count">Maximum number of entries per stream. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>One batch per stream that has entries.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XRead(IEnumerable<(RedisKey Key, StreamPosition After)> streams, long? count = null) =>
        XReadManySpec.Of(Args.Empty(8).AddCount(count).AddStreams(streams, static after => after.AsValue()));

    /// <summary>Reads the entries of a stream after a position, waiting until there is one.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of entries. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>The entries, oldest first; empty after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// <see cref="StreamPosition.End"/> returns only entries that are added during the call. Continue after the last entry of each reply to miss none.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamEntry>> XReadBlock(RedisKey key, TimeSpan timeout, StreamPosition after, long? count = null) =>
        new(XReadBlockSpec.Of(Args.Empty(7).AddCount(count).AddBlock(timeout).AddStream(key, after.AsValue())), Patience(timeout));

    /// <summary>Reads the entries of several streams, each after its own position, waiting until one of the streams has an entry.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of entries per stream. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamBatch>> XReadBlock(
        IEnumerable<(RedisKey Key, StreamPosition After)> streams, TimeSpan timeout, long? count = null) =>
        new(XReadManyBlockSpec.Of(Args.Empty(8).AddCount(count).AddBlock(timeout).AddStreams(streams, static after => after.AsValue())), Patience(timeout));
}
