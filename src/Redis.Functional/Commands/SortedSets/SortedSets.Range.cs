using LanguageExt;

namespace Redis.Functional;

// Sorted sets: ranges by rank, score and text.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> ZRangeSpec = Spec.Read("ZRANGE", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRangeWithScoresSpec =
        ZRangeSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));

    private static readonly CommandSpec<long> ZRangeStoreSpec = Spec.Write("ZRANGESTORE", KeyPositions.Range(0, 1), Decode.Int64);

    /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Seq&lt;RedisValue&gt;&gt; best = await client.Run(ZRange("scores", 0, 9, reverse: true), ct);</code></example>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, long start, long stop, bool reverse = false) =>
        ZRangeSpec.Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>Gets all members of a sorted set.</summary>
    /// <returns>The members, the lowest score first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key) => ZRange(key, 0, -1);

    /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, long start, long stop, bool reverse = false) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, long start, long stop, IRedisCodec<T> codec, bool reverse = false) =>
        ZRangeSpec.List(codec).Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>Gets the members of a sorted set with a score in a range.</summary>
    /// <param name="reverse">Orders by descending score.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeSpec.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>Gets the members of a sorted set with a score in a range.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="reverse">Orders by descending score.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
    /// <param name="reverse">Reverses the order.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members, in byte order; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRange(RedisKey key, LexRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeSpec.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));

    /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="reverse">Reverses the order.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members, in byte order; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<T>> ZRange<T>(RedisKey key, LexRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRange.Of(Args.Key(key, 8).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));

    /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
    /// <returns>The members and scores, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    /// <example><code>
    /// Either&lt;RedisError, Seq&lt;(RedisValue Member, double Score)&gt;&gt; best = await client.Run(ZRangeWithScores("scores", 0, 9, reverse: true), ct);
    /// </code></example>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRangeWithScores(RedisKey key, long start, long stop, bool reverse = false) =>
        ZRangeWithScoresSpec.Of(Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse).Add((RedisValue)"WITHSCORES"));

    /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
    /// <returns>The members and scores, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZRangeWithScores<T>(RedisKey key, long start, long stop, bool reverse = false) =>
        SortedSetsOf<T>.ZRangeWithScores.Of(
            Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse).Add((RedisValue)"WITHSCORES"));

    /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
    /// <param name="reverse">Orders by descending score.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members and scores, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRangeWithScores(
        RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeWithScoresSpec.Of(Args.Key(key, 9).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit).Add((RedisValue)"WITHSCORES"));

    /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="reverse">Orders by descending score.</param>
    /// <param name="limit">Part of the result to return. Null: all of it.</param>
    /// <returns>The members and scores, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZRangeWithScores<T>(RedisKey key, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        SortedSetsOf<T>.ZRangeWithScores.Of(
            Args.Key(key, 9).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit).Add((RedisValue)"WITHSCORES"));

    /// <summary>Stores the members of a sorted set in a range of ranks, with their scores.</summary>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="reverse">Counts ranks by descending score.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination.</para>
    /// <para>Fails with WRONGTYPE if the source holds another type.</para>
    /// <para>Since Redis 6.2 · O(log members + members stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see></para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, long start, long stop, bool reverse = false) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 5).Add(source).Add((RedisValue)start).Add((RedisValue)stop).AddOrder(null, reverse));

    /// <summary>Stores the members of a sorted set with a score in a range, with their scores.</summary>
    /// <param name="reverse">Applies <paramref name="limit"/> by descending score.</param>
    /// <param name="limit">Part of the range to store. Null: all of it.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination.</para>
    /// <para>Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 6.2 · O(log members + members skipped and stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, ScoreRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 9).Add(source).AddRange(range, reverse).AddOrder("BYSCORE", reverse, limit));

    /// <summary>Stores the members of a sorted set in a range of members in byte order, with their scores.</summary>
    /// <param name="reverse">Applies <paramref name="limit"/> in reverse order.</param>
    /// <param name="limit">Part of the range to store. Null: all of it.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination. All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 6.2 · O(log members + members skipped and stored) · <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRangeStore(RedisKey destination, RedisKey source, LexRange range, bool reverse = false, Limit? limit = null) =>
        ZRangeStoreSpec.Of(Args.Key(destination, 9).Add(source).AddRange(range, reverse).AddOrder("BYLEX", reverse, limit));
}
