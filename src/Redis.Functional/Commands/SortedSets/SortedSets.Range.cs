using LanguageExt;

namespace Redis.Functional;

// Sorted sets: ranges by rank, score and text.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> ZRangeSpec = Spec.Read("ZRANGE", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRangeWithScoresSpec =
        ZRangeSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));

    private static readonly CommandSpec<long> ZRangeStoreSpec = Spec.Write("ZRANGESTORE", KeyPositions.Range(0, 1), Decode.Int64);

    /// <summary>The members from rank start to rank stop, both included, the lowest score first; negative ranks count from the end: 0 to −1 is all.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>In reverse, the highest is first and has rank 0.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>
    /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, long start, long stop, bool reverse = false) =>
        ZRangeSpec.Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>All members, the lowest score first.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key) => ZRange(key, 0, -1);

    /// <summary>As <see cref="ZRange(RedisKey, long, long, bool)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, long start, long stop, bool reverse = false) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>As <see cref="ZRange(RedisKey, long, long, bool)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, long start, long stop, IRedisCodec<T> codec, bool reverse = false) =>
        ZRangeSpec.List(codec).Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>The members whose scores are in the range, the lowest score first, or the highest.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeSpec.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>As <see cref="ZRange(RedisKey, ScoreRange, bool, Limit?)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>The members in the range, ordered by their bytes, or the other way round: of sets whose scores are all the same.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
    /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, LexRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeSpec.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));

    /// <summary>As <see cref="ZRange(RedisKey, LexRange, bool, Limit?)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
    /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, LexRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));

    /// <summary>As <see cref="ZRange(RedisKey, long, long, bool)"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>
    /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRangeWithScores(RedisKey key, long start, long stop, bool reverse = false) =>
        ZRangeWithScoresSpec.Of(Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse).Add((RedisValue)"WITHSCORES"));

    /// <summary>As <see cref="ZRangeWithScores(RedisKey, long, long, bool)"/>, the members read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZRangeWithScores<T>(RedisKey key, long start, long stop, bool reverse = false) =>
        SortedSetsOf<T>.ZRangeWithScores.Of(
            Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse).Add((RedisValue)"WITHSCORES"));

    /// <summary>As <see cref="ZRange(RedisKey, ScoreRange, bool, Limit?)"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRangeWithScores(
        RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeWithScoresSpec.Of(Args.Key(key, 9).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit).Add((RedisValue)"WITHSCORES"));

    /// <summary>As <see cref="ZRangeWithScores(RedisKey, ScoreRange, bool, Limit?)"/>, the members read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZRangeWithScores<T>(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRangeWithScores.Of(
            Args.Key(key, 9).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit).Add((RedisValue)"WITHSCORES"));

    /// <summary>
    /// How many members were stored: those of <see cref="ZRange(RedisKey, long, long, bool)"/>, with their scores, take the place of whatever is at the
    /// destination, which is removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when the source is no sorted set.</para>
    /// <para>Since Redis 6.2 · O(log members + members stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see></para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, long start, long stop, bool reverse = false) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 5).Add(source).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>As <see cref="ZRangeStore(RedisKey, RedisKey, long, long, bool)"/>, by score.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(log members + members left out and stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 9).Add(source).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>As <see cref="ZRangeStore(RedisKey, RedisKey, long, long, bool)"/>, by member.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(log members + members left out and stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, LexRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 9).Add(source).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));
}
