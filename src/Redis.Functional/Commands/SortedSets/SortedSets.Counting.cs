using LanguageExt;

namespace Redis.Functional;

// Sorted sets: how many members there are and which ranks and scores they have.
public static partial class Commands
{
    private static readonly CommandSpec<long> ZCountSpec = Spec.Read("ZCOUNT", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ZLexCountSpec = Spec.Read("ZLEXCOUNT", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<long>> ZRankSpec = Spec.Read("ZRANK", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Option<long>> ZRevRankSpec = Spec.Read("ZREVRANK", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Option<(long Rank, double Score)>> ZRankWithScoreSpec =
        ZRankSpec.Decoding<Option<(long Rank, double Score)>>(DecodeScores.Rank);

    private static readonly CommandSpec<Option<(long Rank, double Score)>> ZRevRankWithScoreSpec =
        ZRevRankSpec.Decoding<Option<(long Rank, double Score)>>(DecodeScores.Rank);

    private static readonly CommandSpec<long> ZRemRangeByRankSpec = Spec.Write("ZREMRANGEBYRANK", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ZRemRangeByScoreSpec = Spec.Write("ZREMRANGEBYSCORE", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ZRemRangeByLexSpec = Spec.Write("ZREMRANGEBYLEX", KeyPositions.One, Decode.Int64);

    /// <summary>How many members have a score in the range.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see></para>
    /// </remarks>
    public static Command<long> ZCount(RedisKey key, ScoreRange range) => ZCountSpec.Of(Args.Key(key).With(range));

    /// <summary>How many members are in the range, ordered by their bytes: of sets whose scores are all the same.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
    /// <para>Since Redis 2.8.9 · O(log members) · <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see></para>
    /// </remarks>
    public static Command<long> ZLexCount(RedisKey key, LexRange range) => ZLexCountSpec.Of(Args.Key(key).With(range));

    /// <summary>How many members have a lower score.</summary>
    /// <returns>None: the member is not there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see></para>
    /// </remarks>
    public static Command<Option<long>> ZRank(RedisKey key, RedisValue member) => ZRankSpec.Of(key, member);

    /// <summary>As <see cref="ZRank"/>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see></para>
    /// </remarks>
    public static Command<Option<(long Rank, double Score)>> ZRankWithScore(RedisKey key, RedisValue member) => ZRankWithScoreSpec.Of(key, member, "WITHSCORE");

    /// <summary>How many members have a higher score.</summary>
    /// <returns>None: the member is not there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see></para>
    /// </remarks>
    public static Command<Option<long>> ZRevRank(RedisKey key, RedisValue member) => ZRevRankSpec.Of(key, member);

    /// <summary>As <see cref="ZRevRank"/>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see></para>
    /// </remarks>
    public static Command<Option<(long Rank, double Score)>> ZRevRankWithScore(RedisKey key, RedisValue member) =>
        ZRevRankWithScoreSpec.Of(key, member, "WITHSCORE");

    /// <summary>
    /// How many members were removed: those from rank start to rank stop, both included, as <see cref="ZRange(RedisKey, long, long, bool)"/> has them.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>
    /// Since Redis 2.0 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByRank(RedisKey key, long start, long stop) => ZRemRangeByRankSpec.Of(key, start, stop);

    /// <summary>How many members were removed: those whose scores are in the range.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 1.2 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByScore(RedisKey key, ScoreRange range) => ZRemRangeByScoreSpec.Of(Args.Key(key).With(range));

    /// <summary>How many members were removed: those in the range, ordered by their bytes, of a set whose scores are all the same.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 2.8.9 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByLex(RedisKey key, LexRange range) => ZRemRangeByLexSpec.Of(Args.Key(key).With(range));
}
