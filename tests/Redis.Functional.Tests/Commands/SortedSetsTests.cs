using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of sorted sets as bytes.</summary>
public class SortedSetsTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly List<string> Names = ["a", "b"];
    static readonly List<RedisKey> Keys = ["a", "b"];
    static readonly List<RedisValue> Values = ["x", "y"];
    static readonly List<(RedisValue, double)> Pairs = [("x", 1), ("y", 2.5)];
    static readonly List<(RedisKey, double)> Weighted = [("a", 2), ("b", 0.5)];
    static readonly ScoreRange Scores = new(ScoreBound.Exclusive(1.5), 5);
    static readonly LexRange Words = new(LexBound.Inclusive("a"), LexBound.Exclusive("c"));

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        .. Single, .. Ranges, .. OldRanges, .. Taking, .. Algebra,
    ];

    static IEnumerable<Written> Single =>
    [
        Written.As("ZADD k 1.5 v", ZAdd("k", "v", 1.5)),
        Written.As("ZADD k NX inf v", ZAdd("k", "v", double.PositiveInfinity, SortedSetWhen.NotExists)),
        Written.As("ZADD k XX 1 v", ZAdd("k", "v", 1, SortedSetWhen.Exists)),
        Written.As("ZADD k GT 7 5", ZAdd("k", 5, 7, Codec.Int32, SortedSetWhen.GreaterThan)),
        Written.As("ZADD k 1 x 2 y", ZAdd("k", ("x", 1), ("y", 2))),
        Written.As("ZADD k 1 x 2.5 y", ZAdd("k", Pairs)),
        Written.As("ZADD k XX GT 1 x 2.5 y", ZAdd("k", Pairs, SortedSetWhen.ExistsAndGreaterThan)),
        Written.As("ZADD k LT CH -1 v", ZAddChanged("k", "v", -1, SortedSetWhen.LessThan)),
        Written.As("ZADD k XX LT CH 1 x 2.5 y", ZAddChanged("k", Pairs, SortedSetWhen.ExistsAndLessThan)),
        Written.As("ZADD k INCR 2 v", ZAddIncr("k", "v", 2)),
        Written.As("ZADD k XX INCR -0.5 v", ZAddIncr("k", "v", -0.5, SortedSetWhen.Exists)),
        Written.As("ZINCRBY k 0.5 v", ZIncrBy("k", "v", 0.5)),
        Written.As("ZREM k v w", ZRem("k", "v", "w")),
        Written.As("ZREM k x y", ZRem("k", Values)),
        Written.As("ZREM k a b", ZRem("k", Names)),
        Written.As("ZCARD k", ZCard("k")),
        Written.As("ZSCORE k v", ZScore("k", "v")),
        Written.As("ZMSCORE k v w", ZMScore("k", "v", "w")),
        Written.As("ZMSCORE k x y", ZMScore("k", Values)),
        Written.As("ZMSCORE k a b", ZMScore("k", Names)),
        Written.As("ZCOUNT k (1.5 5", ZCount("k", Scores)),
        Written.As("ZCOUNT k -inf inf", ZCount("k", ScoreRange.All)),
        Written.As("ZCOUNT k 3 inf", ZCount("k", ScoreRange.AtLeast(3))),
        Written.As("ZCOUNT k -inf (3", ZCount("k", ScoreRange.AtMost(ScoreBound.Exclusive(3)))),
        Written.As("ZCOUNT k 0 0", ZCount("k", default)),
        Written.As("ZLEXCOUNT k [a (c", ZLexCount("k", Words)),
        Written.As("ZLEXCOUNT k - +", ZLexCount("k", LexRange.All)),
        Written.As("ZLEXCOUNT k [m +", ZLexCount("k", LexRange.AtLeast(LexBound.Inclusive("m")))),
        Written.As("ZLEXCOUNT k - (", ZLexCount("k", LexRange.AtMost(LexBound.Exclusive(RedisValue.Empty)))),
        Written.As("ZRANK k v", ZRank("k", "v")),
        Written.As("ZRANK k v WITHSCORE", ZRankWithScore("k", "v")),
        Written.As("ZREVRANK k v", ZRevRank("k", "v")),
        Written.As("ZREVRANK k v WITHSCORE", ZRevRankWithScore("k", "v")),
        Written.As("ZREMRANGEBYRANK k 0 -2", ZRemRangeByRank("k", 0, -2)),
        Written.As("ZREMRANGEBYSCORE k (1.5 5", ZRemRangeByScore("k", Scores)),
        Written.As("ZREMRANGEBYLEX k [a (c", ZRemRangeByLex("k", Words)),
    ];

    static IEnumerable<Written> Ranges =>
    [
        Written.As("ZRANGE k 0 -1", ZRange("k", 0, -1)),
        Written.As("ZRANGE k 0 -1", ZRange("k")),
        Written.As("ZRANGE k 0 -1 REV", ZRange<int>("k", 0, -1, reverse: true)),
        Written.As("ZRANGE k 1 2", ZRange("k", 1, 2, Codec.Utf8)),
        Written.As("ZRANGE k (1.5 5 BYSCORE", ZRange("k", Scores)),
        Written.As("ZRANGE k 5 (1.5 BYSCORE REV LIMIT 1 10", ZRange("k", Scores, reverse: true, limit: new(1, 10))),
        Written.As("ZRANGE k (1.5 5 BYSCORE LIMIT 0 -1", ZRange<int>("k", Scores, limit: Limit.First(-1))),
        Written.As("ZRANGE k [a (c BYLEX", ZRange("k", Words)),
        Written.As("ZRANGE k (c [a BYLEX REV LIMIT 0 3", ZRange<int>("k", Words, reverse: true, limit: Limit.First(3))),
        Written.As("ZRANGE k 0 -1 WITHSCORES", ZRangeWithScores("k", 0, -1)),
        Written.As("ZRANGE k 0 -1 REV WITHSCORES", ZRangeWithScores<int>("k", 0, -1, reverse: true)),
        Written.As("ZRANGE k (1.5 5 BYSCORE LIMIT 0 3 WITHSCORES", ZRangeWithScores("k", Scores, limit: Limit.First(3))),
        Written.As("ZRANGE k 5 (1.5 BYSCORE REV WITHSCORES", ZRangeWithScores<int>("k", Scores, reverse: true)),
        Written.As("ZRANGESTORE d k 0 -1", ZRangeStore("d", "k", 0, -1)),
        Written.As("ZRANGESTORE d k 0 -1 REV", ZRangeStore("d", "k", 0, -1, reverse: true)),
        Written.As("ZRANGESTORE d k 5 (1.5 BYSCORE REV LIMIT 1 2", ZRangeStore("d", "k", Scores, reverse: true, limit: new(1, 2))),
        Written.As("ZRANGESTORE d k [a (c BYLEX", ZRangeStore("d", "k", Words)),
    ];

    static IEnumerable<Written> OldRanges =>
    [
        Written.As("ZREVRANGE k 0 -1", ZRevRange("k", 0, -1)),
        Written.As("ZREVRANGE k 0 -1 WITHSCORES", ZRevRangeWithScores("k", 0, -1)),
        Written.As("ZRANGEBYSCORE k (1.5 5", ZRangeByScore("k", Scores)),
        Written.As("ZRANGEBYSCORE k (1.5 5 LIMIT 1 2", ZRangeByScore("k", Scores, new(1, 2))),
        Written.As("ZRANGEBYSCORE k (1.5 5 WITHSCORES LIMIT 1 2", ZRangeByScoreWithScores("k", Scores, new(1, 2))),
        Written.As("ZREVRANGEBYSCORE k 5 (1.5", ZRevRangeByScore("k", Scores)),
        Written.As("ZREVRANGEBYSCORE k 5 (1.5 WITHSCORES LIMIT 1 2", ZRevRangeByScoreWithScores("k", Scores, new(1, 2))),
        Written.As("ZRANGEBYLEX k [a (c LIMIT 1 2", ZRangeByLex("k", Words, new(1, 2))),
        Written.As("ZREVRANGEBYLEX k (c [a LIMIT 1 2", ZRevRangeByLex("k", Words, new(1, 2))),
    ];

    static IEnumerable<Written> Taking =>
    [
        Written.As("ZPOPMIN k", ZPopMin("k")),
        Written.As("ZPOPMIN k", ZPopMin<int>("k")),
        Written.As("ZPOPMIN k 3", ZPopMin("k", 3)),
        Written.As("ZPOPMIN k 0", ZPopMin<int>("k", 0)),
        Written.As("ZPOPMAX k", ZPopMax("k")),
        Written.As("ZPOPMAX k", ZPopMax<int>("k")),
        Written.As("ZPOPMAX k 3", ZPopMax("k", 3)),
        Written.As("ZPOPMAX k 3", ZPopMax<int>("k", 3)),
        Written.As("ZMPOP 2 a b MIN", ZMPop(Keys, SortedSetSide.Min)),
        Written.As("ZMPOP 2 a b MAX COUNT 3", ZMPop(Names, SortedSetSide.Max, 3)),
        Written.As("ZRANDMEMBER k", ZRandMember("k")),
        Written.As("ZRANDMEMBER k -3", ZRandMember("k", -3)),
        Written.As("ZRANDMEMBER k 3 WITHSCORES", ZRandMemberWithScores("k", 3)),
        Written.As("ZSCAN k 0", ZScan("k")),
        Written.As("ZSCAN k 7 MATCH a* COUNT 100", ZScan("k", ScanCursor.Of(7), "a*", 100)),
        Written.As("ZSCAN k 0 COUNT 5 NOSCORES", ZScanNoScores("k", count: 5)),
        Written.As("BZPOPMIN k 60", BZPopMin("k", Minute)),
        Written.As("BZPOPMIN k 60", BZPopMin<int>("k", Minute)),
        Written.As("BZPOPMIN a b 0", BZPopMin(Keys, Timeout.InfiniteTimeSpan)),
        Written.As("BZPOPMIN a b 0.001", BZPopMin(Names, TimeSpan.FromTicks(1))),
        Written.As("BZPOPMAX k 60", BZPopMax("k", Minute)),
        Written.As("BZPOPMAX k 60", BZPopMax<int>("k", Minute)),
        Written.As("BZPOPMAX a b 60", BZPopMax(Keys, Minute)),
        Written.As("BZPOPMAX a b 60", BZPopMax(Names, Minute)),
        Written.As("BZMPOP 60 2 a b MIN", BZMPop(Keys, SortedSetSide.Min, Minute)),
        Written.As("BZMPOP 0 2 a b MAX COUNT 3", BZMPop(Names, SortedSetSide.Max, Timeout.InfiniteTimeSpan, 3)),
    ];

    static IEnumerable<Written> Algebra =>
    [
        Written.As("ZUNION 2 a b", ZUnion(Keys)),
        Written.As("ZUNION 2 a b AGGREGATE SUM", ZUnion(Names, ScoreAggregate.Sum)),
        Written.As("ZUNION 2 a b WEIGHTS 2 0.5 AGGREGATE MIN", ZUnion(Weighted, ScoreAggregate.Min)),
        Written.As("ZUNION 2 a b WITHSCORES", ZUnionWithScores(Keys)),
        Written.As("ZUNION 2 a b AGGREGATE MAX WITHSCORES", ZUnionWithScores(Names, ScoreAggregate.Max)),
        Written.As("ZUNION 2 a b WEIGHTS 2 0.5 WITHSCORES", ZUnionWithScores(Weighted)),
        Written.As("ZUNIONSTORE d 2 a b", ZUnionStore("d", Keys)),
        Written.As("ZUNIONSTORE d 2 a b AGGREGATE MAX", ZUnionStore("d", Names, ScoreAggregate.Max)),
        Written.As("ZUNIONSTORE d 2 a b WEIGHTS 2 0.5 AGGREGATE SUM", ZUnionStore("d", Weighted, ScoreAggregate.Sum)),
        Written.As("ZINTER 2 a b", ZInter(Keys)),
        Written.As("ZINTER 2 a b AGGREGATE MIN", ZInter(Names, ScoreAggregate.Min)),
        Written.As("ZINTER 2 a b WEIGHTS 2 0.5 AGGREGATE SUM", ZInter(Weighted, ScoreAggregate.Sum)),
        Written.As("ZINTER 2 a b AGGREGATE MAX WITHSCORES", ZInterWithScores(Keys, ScoreAggregate.Max)),
        Written.As("ZINTER 2 a b WITHSCORES", ZInterWithScores(Names)),
        Written.As("ZINTER 2 a b WEIGHTS 2 0.5 WITHSCORES", ZInterWithScores(Weighted)),
        Written.As("ZINTERSTORE d 2 a b AGGREGATE MIN", ZInterStore("d", Keys, ScoreAggregate.Min)),
        Written.As("ZINTERSTORE d 2 a b AGGREGATE MAX", ZInterStore("d", Names, ScoreAggregate.Max)),
        Written.As("ZINTERSTORE d 2 a b WEIGHTS 2 0.5 AGGREGATE SUM", ZInterStore("d", Weighted, ScoreAggregate.Sum)),
        Written.As("ZDIFF 2 a b", ZDiff(Keys)),
        Written.As("ZDIFF 2 a b", ZDiff(Names)),
        Written.As("ZDIFF 2 a b WITHSCORES", ZDiffWithScores(Keys)),
        Written.As("ZDIFF 2 a b WITHSCORES", ZDiffWithScores(Names)),
        Written.As("ZDIFFSTORE d 2 a b", ZDiffStore("d", Keys)),
        Written.As("ZDIFFSTORE d 2 a b", ZDiffStore("d", Names)),
        Written.As("ZINTERCARD 2 a b", ZInterCard(Keys)),
        Written.As("ZINTERCARD 2 a b LIMIT 5", ZInterCard(Names, 5)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("ZADD: a score must be a number, not NaN.", ZAdd("k", "v", double.NaN)),
        Written.As("ZADD: a score must be a number, not NaN.", ZAdd("k", ("v", double.NaN))),
        Written.As("ZADD: at least one pair is required.", ZAdd("k")),
        Written.As("ZADD: at least one pair is required.", ZAddChanged("k", new List<(RedisValue, double)>())),
        Written.As("ZADD: the codec is null.", ZAdd("k", 1, 2, null!)),
        Written.As("ZADD: an increment must be a number, not NaN.", ZAddIncr("k", "v", double.NaN)),
        Written.As("ZINCRBY: an increment must be a number, not NaN.", ZIncrBy("k", "v", double.NaN)),
        Written.As("ZMSCORE: at least one value is required.", ZMScore("k")),
        Written.As("ZCOUNT: a bound of the range must be a number, not NaN.", ZCount("k", new(double.NaN, 1))),
        Written.As("ZLEXCOUNT: a bound of the range is null.", ZLexCount("k", new(LexBound.Inclusive(default), LexBound.Highest))),
        Written.As("ZRANGE: a bound of the range must be a number, not NaN.", ZRange("k", ScoreRange.AtMost(ScoreBound.Exclusive(double.NaN)), reverse: true)),
        Written.As("ZRANGE: an offset must be at least 0, not -1.", ZRange("k", ScoreRange.All, limit: new(-1, 5))),
        Written.As("ZPOPMIN: a count must be at least 0, not -1.", ZPopMin("k", -1)),
        Written.As("ZPOPMAX: a count must be at least 0, not -1.", ZPopMax<int>("k", -1)),
        Written.As("ZMPOP: a count must be at least 1, not 0.", ZMPop(Keys, SortedSetSide.Min, 0)),
        Written.As("ZMPOP: at least one key is required.", ZMPop(new List<string>(), SortedSetSide.Min)),
        Written.As("ZSCAN: a count must be at least 1, not 0.", ZScan("k", count: 0)),
        Written.As("BZPOPMIN: the timeout must be greater than 0.", BZPopMin("k", TimeSpan.Zero)),
        Written.As("BZPOPMAX: at least one key is required.", BZPopMax(new List<string>(), Minute)),
        Written.As("BZMPOP: the timeout must be greater than 0.", BZMPop(Keys, SortedSetSide.Max, TimeSpan.FromSeconds(-1))),
        Written.As("ZUNION: at least one key is required.", ZUnion(new List<RedisKey>())),
        Written.As("ZUNION: at least one key is required.", ZUnion(new List<(RedisKey, double)>())),
        Written.As("ZINTERSTORE: a weight must be a number, not NaN.", ZInterStore("d", new List<(RedisKey, double)> { ("a", double.NaN) })),
        Written.As("ZINTERCARD: a limit must be at least 0, not -1.", ZInterCard(Keys, -1)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Theory]
    [InlineData("ZUNIONSTORE d 2 a b WEIGHTS 2 0.5 AGGREGATE SUM", "d a b")]
    [InlineData("ZDIFFSTORE d 2 a b", "d a b")]
    [InlineData("ZUNION 2 a b WITHSCORES", "a b")]
    public void The_destination_is_a_key_too(string line, string keys) => Assert.Equal(
        keys, string.Join(' ', KeysOf.Request(Samples.First(sample => sample.Line == line).Request).Select(key => key.ToString())));

    [Fact]
    public void Bounds_are_printed_as_they_are_sent() =>
        Assert.Equal("(0.1 inf - [a", $"{ScoreBound.Exclusive(0.1)} {ScoreBound.Highest} {LexBound.Lowest} {LexBound.Inclusive("a")}");
}
