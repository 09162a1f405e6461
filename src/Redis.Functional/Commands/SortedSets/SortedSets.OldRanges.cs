using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: the range commands before ZRANGE took their options.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> ZRevRangeSpec = ZRangeOf("ZREVRANGE");
    private static readonly CommandSpec<Seq<RedisValue>> ZRangeByScoreSpec = ZRangeOf("ZRANGEBYSCORE");
    private static readonly CommandSpec<Seq<RedisValue>> ZRevRangeByScoreSpec = ZRangeOf("ZREVRANGEBYSCORE");
    private static readonly CommandSpec<Seq<RedisValue>> ZRangeByLexSpec = ZRangeOf("ZRANGEBYLEX");
    private static readonly CommandSpec<Seq<RedisValue>> ZRevRangeByLexSpec = ZRangeOf("ZREVRANGEBYLEX");
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRevRangeWithScoresSpec = Scored(ZRevRangeSpec);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRangeByScoreWithScoresSpec = Scored(ZRangeByScoreSpec);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRevRangeByScoreWithScoresSpec = Scored(ZRevRangeByScoreSpec);

    /// <summary>Gets the members of a sorted set in a range of ranks, by descending score.</summary>
    /// <param name="start">Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The members, the highest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRange(RedisKey, long, long, bool)"/> in reverse.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> ZRevRange(RedisKey key, long start, long stop) => ZRevRangeSpec.Of(key, start, stop);

    /// <summary>Gets the members of a sorted set in a range of ranks, by descending score, with their scores.</summary>
    /// <param name="start">Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The members and scores, the highest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRangeWithScores(RedisKey, long, long, bool)"/> in reverse.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(log members + members returned) · <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZRevRangeWithScores(RedisKey key, long start, long stop) =>
        ZRevRangeWithScoresSpec.Of(Args.Key(key).Add((RedisValue)start).Add((RedisValue)stop).Add((RedisValue)"WITHSCORES"));

    /// <summary>Gets the members of a sorted set with a score in a range, by ascending score.</summary>
    /// <returns>The members, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRange(RedisKey, ScoreRange, bool, Limit?)"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.0.5 · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> ZRangeByScore(RedisKey key, ScoreRange range, Limit? limit = null) =>
        ZRangeByScoreSpec.Of(Args.Key(key, 6).With(range).AddPart(limit));

    /// <summary>Gets the members of a sorted set with a score in a range, by ascending score, with their scores.</summary>
    /// <returns>The members and scores, the lowest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRangeWithScores(RedisKey, ScoreRange, bool, Limit?)"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.0.5 · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZRangeByScoreWithScores(RedisKey key, ScoreRange range, Limit? limit = null) =>
        ZRangeByScoreWithScoresSpec.Of(Args.Key(key, 7).With(range).Add((RedisValue)"WITHSCORES").AddPart(limit));

    /// <summary>Gets the members of a sorted set with a score in a range, by descending score.</summary>
    /// <returns>The members, the highest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRange(RedisKey, ScoreRange, bool, Limit?)"/> in reverse.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 2.2 · O(log members + members skipped and returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> ZRevRangeByScore(RedisKey key, ScoreRange range, Limit? limit = null) =>
        ZRevRangeByScoreSpec.Of(Args.Key(key, 6).AddRange(range, true).AddPart(limit));

    /// <summary>Gets the members of a sorted set with a score in a range, by descending score, with their scores.</summary>
    /// <returns>The members and scores, the highest score first; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRangeWithScores(RedisKey, ScoreRange, bool, Limit?)"/> in reverse.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 2.2 · O(log members + members skipped and returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZRevRangeByScoreWithScores(RedisKey key, ScoreRange range, Limit? limit = null) =>
        ZRevRangeByScoreWithScoresSpec.Of(Args.Key(key, 7).AddRange(range, true).Add((RedisValue)"WITHSCORES").AddPart(limit));

    /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
    /// <returns>The members, in byte order; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRange(RedisKey, LexRange, bool, Limit?)"/>. All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 2.8.9 · O(log members + members skipped and returned) · <see href="https://redis.io/docs/latest/commands/zrangebylex/">ZRANGEBYLEX</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> ZRangeByLex(RedisKey key, LexRange range, Limit? limit = null) =>
        ZRangeByLexSpec.Of(Args.Key(key, 6).With(range).AddPart(limit));

    /// <summary>Gets the members of a sorted set in a range of members in reverse byte order.</summary>
    /// <returns>The members, in reverse byte order; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="ZRange(RedisKey, LexRange, bool, Limit?)"/> in reverse. All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 2.8.9 · O(log members + members skipped and returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zrevrangebylex/">ZREVRANGEBYLEX</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> ZRevRangeByLex(RedisKey key, LexRange range, Limit? limit = null) =>
        ZRevRangeByLexSpec.Of(Args.Key(key, 6).AddRange(range, true).AddPart(limit));

    private static CommandSpec<Seq<RedisValue>> ZRangeOf(string name) => Spec.Read(name, KeyPositions.One, Decode.Values);

    private static CommandSpec<Seq<(RedisValue Member, double Score)>> Scored(CommandSpec<Seq<RedisValue>> spec) =>
        spec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
}
