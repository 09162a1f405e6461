using LanguageExt;

namespace Redis.Functional;

// Streams: reading several of them with limits over all.
public static partial class Commands
{
    /// <summary>Reads the entries of several streams, each after its own position, with limits over all streams.</summary>
    /// <returns>One batch per stream that has entries.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<StreamBatch>> XRead(IEnumerable<(RedisKey Key, StreamPosition After)> streams, StreamLimits limits) =>
        XReadManySpec.Of(Args.Empty(12).With(limits ?? new()).AddStreams(streams, static after => after.AsValue()));

    /// <summary>
    /// Reads the entries of several streams, each after its own position, with limits over all streams, waiting until one of the streams has an entry.
    /// </summary>
    /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
    /// </para>
    /// </remarks>
    public static BlockingCommand<Seq<StreamBatch>> XReadBlock(
        IEnumerable<(RedisKey Key, StreamPosition After)> streams, TimeSpan timeout, StreamLimits limits) =>
        new(
            XReadManyBlockSpec.Of(Args.Empty(14).With(limits ?? new()).AddBlock(timeout).AddStreams(streams, static after => after.AsValue())),
            Patience(timeout));
}
