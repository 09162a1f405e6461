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

    /// <summary>Counts the members of a sorted set with a score in a range.</summary>
    /// <returns>The number of members.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see></para>
    /// </remarks>
    public static Command<long> ZCount(RedisKey key, ScoreRange range) => ZCountSpec.Of(Args.Key(key).With(range));

    /// <summary>Counts the members of a sorted set in a range of members in byte order.</summary>
    /// <returns>The number of members.</returns>
    /// <remarks>
    /// <para>All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>Since Redis 2.8.9 · O(log members) · <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see></para>
    /// </remarks>
    public static Command<long> ZLexCount(RedisKey key, LexRange range) => ZLexCountSpec.Of(Args.Key(key).With(range));

    /// <summary>Gets the rank of a member of a sorted set, by ascending score.</summary>
    /// <returns>The rank, from 0 for the lowest score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see></para>
    /// </remarks>
    public static Command<Option<long>> ZRank(RedisKey key, RedisValue member) => ZRankSpec.Of(key, member);

    /// <summary>Gets the rank of a member of a sorted set, by ascending score, and its score.</summary>
    /// <returns>The rank, from 0 for the lowest score, and the score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see></para>
    /// </remarks>
    public static Command<Option<(long Rank, double Score)>> ZRankWithScore(RedisKey key, RedisValue member) => ZRankWithScoreSpec.Of(key, member, "WITHSCORE");

    /// <summary>Gets the rank of a member of a sorted set, by descending score.</summary>
    /// <returns>The rank, from 0 for the highest score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see></para>
    /// </remarks>
    public static Command<Option<long>> ZRevRank(RedisKey key, RedisValue member) => ZRevRankSpec.Of(key, member);

    /// <summary>Gets the rank of a member of a sorted set, by descending score, and its score.</summary>
    /// <returns>The rank, from 0 for the highest score, and the score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see></para>
    /// </remarks>
    public static Command<Option<(long Rank, double Score)>> ZRevRankWithScore(RedisKey key, RedisValue member) =>
        ZRevRankWithScoreSpec.Of(key, member, "WITHSCORE");

    /// <summary>Removes the members of a sorted set in a range of ranks.</summary>
    /// <param name="start">Rank of the first member, from 0 for the lowest score. Negative: from the highest; −1 is the last member.</param>
    /// <param name="stop">Rank of the last member, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The number of members that were removed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 2.0 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByRank(RedisKey key, long start, long stop) => ZRemRangeByRankSpec.Of(key, start, stop);

    /// <summary>Removes the members of a sorted set with a score in a range.</summary>
    /// <returns>The number of members that were removed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
    /// <para>
    /// Since Redis 1.2 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByScore(RedisKey key, ScoreRange range) => ZRemRangeByScoreSpec.Of(Args.Key(key).With(range));

    /// <summary>Removes the members of a sorted set in a range of members in byte order.</summary>
    /// <returns>The number of members that were removed.</returns>
    /// <remarks>
    /// <para>All members must have the same score.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.</para>
    /// <para>
    /// Since Redis 2.8.9 · O(log members + members removed) · <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZRemRangeByLex(RedisKey key, LexRange range) => ZRemRangeByLexSpec.Of(Args.Key(key).With(range));
}
