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

    /// <summary>The entries of a range, oldest first, at most so many.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrange/">XRANGE</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XRange(RedisKey key, StreamRange range = default, long? count = null) =>
        XRangeSpec.Of(Args.Key(key, 5).Add(range.Start).Add(range.End).AddCount(count));

    /// <summary>The entries of a range, newest first, at most so many.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrevrange/">XREVRANGE</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XRevRange(RedisKey key, StreamRange range = default, long? count = null) =>
        XRevRangeSpec.Of(Args.Key(key, 5).Add(range.End).Add(range.Start).AddCount(count));

    /// <summary>The entries behind a position, at most so many.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static Command<Seq<StreamEntry>> XRead(RedisKey key, StreamPosition after = default, long? count = null) =>
        XReadSpec.Of(Args.Empty(5).AddCount(count).AddStream(key, after.AsValue()));

    /// <summary>The entries of several streams, each behind its own position; streams that have none are left out.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no stream.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XRead(params ReadOnlySpan<(RedisKey Key, StreamPosition After)> streams) =>
        XReadManySpec.Of(Args.Empty(1 + (2 * streams.Length)).AddStreams(streams, static after => after.AsValue()));

    /// <summary>The entries of several streams, each behind its own position, at most so many of each; streams that have none are left out.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no stream; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XRead(IEnumerable<(RedisKey Key, StreamPosition After)> streams, long? count = null) =>
        XReadManySpec.Of(Args.Empty(8).AddCount(count).AddStreams(streams, static after => after.AsValue()));

    /// <summary>As XREAD, and waits until there is an entry, but no longer than the timeout.</summary>
    /// <returns>Empty: the time is over.</returns>
    /// <remarks>
    /// <para>Behind <see cref="StreamPosition.End"/> only what comes while it waits; go on behind the last entry, so that none is missed.</para>
    /// <para>Milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamEntry>> XReadBlock(RedisKey key, TimeSpan timeout, StreamPosition after, long? count = null) =>
        new(XReadBlockSpec.Of(Args.Empty(7).AddCount(count).AddBlock(timeout).AddStream(key, after.AsValue())), Patience(timeout));

    /// <summary>As XREAD of several streams, and waits until one of them has an entry, but no longer than the timeout.</summary>
    /// <returns>Empty: the time is over.</returns>
    /// <remarks>
    /// <para>Milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamBatch>> XReadBlock(
        IEnumerable<(RedisKey Key, StreamPosition After)> streams, TimeSpan timeout, long? count = null) =>
        new(XReadManyBlockSpec.Of(Args.Empty(8).AddCount(count).AddBlock(timeout).AddStreams(streams, static after => after.AsValue())), Patience(timeout));
}
