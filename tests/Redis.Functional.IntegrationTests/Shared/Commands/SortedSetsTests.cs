using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of sorted sets, on a real server.</summary>
public sealed class SortedSetsTests : Catalogue
{
    private static readonly TimeSpan Ever = Timeout.InfiniteTimeSpan;
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(20);

    private static string Line<A>(Seq<A> values) => string.Join(' ', values);

    private static string Line<A>(Seq<(A Member, double Score)> pairs) => string.Join(' ', pairs.Map(pair => $"{pair.Member}={pair.Score}"));

    private static string Line<A>(Option<(A Value, double Score)> pair) => Line(pair.ToSeq());

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_have_scores(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("z"), redis.Key("none"));
        Assert.True(await redis.Of(ZAdd(key, "a", 1.5)));
        Assert.False(await redis.Of(ZAdd(key, "a", 2)));
        Assert.False(await redis.Of(ZAdd(key, "a", 9, SortedSetWhen.NotExists)));
        Assert.False(await redis.Of(ZAdd(key, "new", 9, SortedSetWhen.Exists)));
        Assert.True(await redis.Of(ZAdd(key, 7, 7, Codec.Int32)));
        Assert.Equal(1, await redis.Of(ZAdd(key, ("a", 1), ("b", double.PositiveInfinity))));
        Assert.Equal(0, await redis.Of(ZAdd(key, [("a", 3)], SortedSetWhen.GreaterThan)));
        Assert.False(await redis.Of(ZAddChanged(key, "a", 2, SortedSetWhen.GreaterThan)));
        Assert.True(await redis.Of(ZAddChanged(key, "a", 2, SortedSetWhen.ExistsAndLessThan)));
        Assert.Equal(2, await redis.Of(ZAddChanged(key, [("a", 1), ("c", -1)])));
        Assert.Equal(Prelude.Some(1.5), await redis.Of(ZAddIncr(key, "a", 0.5)));
        Assert.True((await redis.Of(ZAddIncr(key, "a", 0.5, SortedSetWhen.NotExists))).IsNone);
        Assert.Equal(1, await redis.Of(ZIncrBy(key, "a", -0.5)));
        Assert.Equal(Prelude.Some(double.PositiveInfinity), await redis.Of(ZScore(key, "b")));
        Assert.True((await redis.Of(ZScore(none, "b"))).IsNone);
        Assert.Equal([Prelude.Some(-1d), Option<double>.None], await redis.Each(ZMScore(key, "c", "z")));
        Assert.Equal(4, await redis.Of(ZCard(key)));
        Assert.Equal(2, await redis.Of(ZRem(key, "b", 7, "z")));
        Assert.Equal("c=-1 a=1", Line(await redis.Of(ZRangeWithScores(key, 0, -1))));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(redis.Key("s"), "v").Zip(ZAdd(redis.Key("s"), "v", 1))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Ranges_are_read_and_stored(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none, to) = (redis.Key("z"), redis.Key("none"), redis.Key("to"));
        var scores = new ScoreRange(ScoreBound.Exclusive(1), 3);
        var words = new LexRange(LexBound.Inclusive("1"), LexBound.Exclusive("3"));
        await redis.Of(ZAdd(key, (1, 1), (2, 2), (3, 3), (4, 4.5)));
        Assert.Equal("1 2 3 4", Line(await redis.Of(ZRange(key, 0, -1))));
        Assert.Equal("4 3", Line(await redis.Of(ZRange<int>(key, 0, 1, reverse: true))));
        Assert.Equal("2", Line(await redis.Of(ZRange(key, 1, 1, Codec.Int32))));
        Assert.Equal("2 3", Line(await redis.Of(ZRange(key, scores))));
        Assert.Equal("2", Line(await redis.Of(ZRange<int>(key, scores, reverse: true, limit: new(1, 5)))));
        Assert.Equal("4=4.5 3=3", Line(await redis.Of(ZRangeWithScores<int>(key, 0, 1, reverse: true))));
        Assert.Equal("3=3 2=2", Line(await redis.Of(ZRangeWithScores(key, scores, reverse: true))));
        Assert.Equal("2=2", Line(await redis.Of(ZRangeWithScores<int>(key, scores, limit: Limit.First(1)))));
        Assert.Empty(await redis.Each(ZRange(none, 0, -1)));
        Assert.True((await redis.Of(ZRangeWithScores(none, 0, -1))).IsEmpty);
        Assert.Equal(4, await redis.Of(ZRangeStore(to, key, 0, -1)));
        Assert.Equal(2, await redis.Of(ZRangeStore(to, key, scores)));
        Assert.Equal("2=2 3=3", Line(await redis.Of(ZRangeWithScores(to, ScoreRange.All))));
        await redis.Of(ZAdd(to, (1, 0), (2, 0), (3, 0), (4, 0)));
        Assert.Equal("1 2", Line(await redis.Of(ZRange(to, words))));
        Assert.Equal("2", Line(await redis.Of(ZRange<int>(to, words, reverse: true, limit: Limit.First(1)))));
        Assert.Equal(1, await redis.Of(ZRangeStore(to, to, LexRange.AtLeast(LexBound.Exclusive("3")))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_old_ways_to_read_ranges_do_too(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, same) = (redis.Key("z"), redis.Key("same"));
        var scores = new ScoreRange(2, ScoreBound.Highest);
        await redis.Of(ZAdd(key, (1, 1), (2, 2), (3, 3)).Zip(ZAdd(same, ("a", 0), ("b", 0), ("c", 0))));
        Assert.Equal("3 2 1", Line(await redis.Of(ZRevRange(key, 0, -1))));
        Assert.Equal("3=3", Line(await redis.Of(ZRevRangeWithScores(key, 0, 0))));
        Assert.Equal("2 3", Line(await redis.Of(ZRangeByScore(key, scores))));
        Assert.Equal("3=3", Line(await redis.Of(ZRangeByScoreWithScores(key, scores, new(1, 1)))));
        Assert.Equal("3 2", Line(await redis.Of(ZRevRangeByScore(key, scores))));
        Assert.Equal("2=2", Line(await redis.Of(ZRevRangeByScoreWithScores(key, scores, new(1, 1)))));
        Assert.Equal("b c", Line(await redis.Of(ZRangeByLex(same, LexRange.AtLeast(LexBound.Inclusive("b"))))));
        Assert.Equal("b a", Line(await redis.Of(ZRevRangeByLex(same, LexRange.AtMost(LexBound.Inclusive("b"))))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Ranges_and_ranks_are_counted_and_removed(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, same) = (redis.Key("z"), redis.Key("same"));
        await redis.Of(ZAdd(key, ("a", 1), ("b", 2), ("c", 3), ("d", 4.5)).Zip(ZAdd(same, ("a", 0), ("b", 0), ("c", 0))));
        Assert.Equal(2, await redis.Of(ZCount(key, new(ScoreBound.Exclusive(1), 3))));
        Assert.Equal(4, await redis.Of(ZCount(key, ScoreRange.All)));
        Assert.Equal(2, await redis.Of(ZLexCount(same, LexRange.AtLeast(LexBound.Exclusive("a")))));
        Assert.Equal(Prelude.Some(1L), await redis.Of(ZRank(key, "b")));
        Assert.Equal(Prelude.Some(2L), await redis.Of(ZRevRank(key, "b")));
        Assert.True((await redis.Of(ZRank(key, "z"))).IsNone);
        Assert.True((await redis.Of(ZRevRank(key, "z"))).IsNone);
        if (await redis.Of(ZRankWithScore(key, "d").Attempt()) is { IsRight: true } ranked)
        {
            Assert.Equal(Prelude.Some((3L, 4.5)), ranked.Right());
            Assert.Equal(Prelude.Some((0L, 4.5)), await redis.Of(ZRevRankWithScore(key, "d")));
            Assert.True((await redis.Of(ZRankWithScore(key, "z"))).IsNone);
        }
        else
        {
            Assert.Equal("ERR", await redis.Code(ZRankWithScore(key, "d")));
            Assert.Equal("ERR", await redis.Code(ZRevRankWithScore(key, "d")));
        }

        Assert.Equal(1, await redis.Of(ZRemRangeByRank(key, -1, -1)));
        Assert.Equal(2, await redis.Of(ZRemRangeByScore(key, ScoreRange.AtMost(2))));
        Assert.Equal(1, await redis.Of(ZRemRangeByLex(same, LexRange.AtMost(LexBound.Inclusive("a")))));
        Assert.Equal("c", Line(await redis.Of(ZRange(key, 0, -1))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_taken_from_either_side(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("z"), redis.Key("none"));
        await redis.Of(ZAdd(key, Enumerable.Range(1, 9).Select(i => ((RedisValue)i, i + 0.5))));
        Assert.Equal("1=1.5", Line(await redis.Of(ZPopMin(key))));
        Assert.Equal("2=2.5", Line(await redis.Of(ZPopMin<int>(key))));
        Assert.Equal("9=9.5", Line(await redis.Of(ZPopMax(key))));
        Assert.Equal("8=8.5", Line(await redis.Of(ZPopMax<int>(key))));
        Assert.Equal("3=3.5 4=4.5", Line(await redis.Of(ZPopMin(key, 2))));
        Assert.Equal("5=5.5", Line(await redis.Of(ZPopMin<int>(key, 1))));
        Assert.Equal("7=7.5", Line(await redis.Of(ZPopMax<int>(key, 1))));
        Assert.Equal("6=6.5", Line(await redis.Of(ZPopMax(key, 5))));
        Assert.True((await redis.Of(ZPopMin(none))).IsNone);
        Assert.True((await redis.Of(ZPopMax<int>(none))).IsNone);
        Assert.True((await redis.Of(ZPopMin(none, 2))).IsEmpty);
        if (!await redis.Has("ZMPOP")) return;
        await redis.Of(ZAdd(key, (1, 1), (2, 2), (3, 3)));
        var taken = (await redis.Of(ZMPop([none, key], SortedSetSide.Max, 2))).ToArray().Single();
        Assert.Equal(key, taken.Key);
        Assert.Equal("3=3 2=2", Line(taken.Members));
        Assert.Equal("1=1", Line((await redis.Of(ZMPop([key], SortedSetSide.Min))).ToArray().Single().Members));
        Assert.True((await redis.Of(ZMPop([key], SortedSetSide.Min))).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_waited_for(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("z"), redis.Key("none"));
        await redis.Of(ZAdd(key, Enumerable.Range(1, 6).Select(i => ((RedisValue)i, i + 0.5))));
        Assert.Equal("1=1.5", Line(await redis.Of(BZPopMin(key, Ever))));
        Assert.Equal("2=2.5", Line(await redis.Of(BZPopMin<int>(key, Ever))));
        Assert.Equal(Prelude.Some((key, (RedisValue)3, 3.5)), await redis.Of(BZPopMin([none, key], Ever)));
        Assert.Equal("6=6.5", Line(await redis.Of(BZPopMax(key, Ever))));
        Assert.Equal("5=5.5", Line(await redis.Of(BZPopMax<int>(key, Ever))));
        Assert.Equal(Prelude.Some((key, (RedisValue)4, 4.5)), await redis.Of(BZPopMax(new[] { none.ToString(), key.ToString() }, Ever)));
        Assert.True((await redis.Of(BZPopMin(none, Blink))).IsNone);
        Assert.True((await redis.Of(BZPopMax<int>(none, Blink))).IsNone);
        Assert.True((await redis.Of(BZPopMin([none], Blink))).IsNone);
        if (!await redis.Has("BZMPOP")) return;
        await redis.Of(ZAdd(key, (1, 1), (2, 2.5)));
        var taken = (await redis.Of(BZMPop([none, key], SortedSetSide.Min, Ever, 5))).ToArray().Single();
        Assert.Equal(key, taken.Key);
        Assert.Equal("1=1 2=2.5", Line(taken.Members));
        Assert.True((await redis.Of(BZMPop([none], SortedSetSide.Max, Blink))).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_by_chance_and_page_by_page(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("z"), redis.Key("none"));
        await redis.Of(ZAdd(key, ("a1", 1.5), ("a2", 2), ("b", 3)));
        Assert.True((await redis.Of(ZRandMember(key))).IsSome);
        Assert.True((await redis.Of(ZRandMember(none))).IsNone);
        Assert.Equal(3, (await redis.Of(ZRandMember(key, 9))).Count);
        Assert.Equal(9, (await redis.Of(ZRandMember(key, -9))).Count);
        Assert.Equal(["a1=1.5", "a2=2", "b=3"], (await redis.Of(ZRandMemberWithScores(key, 9))).Map(pair => $"{pair.Member}={pair.Score}").Order());
        Assert.True((await redis.Of(ZRandMemberWithScores(none, 9))).IsEmpty);
        var page = await redis.Of(ZScan(key, pattern: "a*", count: 100));
        Assert.True(page.IsLast);
        Assert.Equal(["a1=1.5", "a2=2"], page.Items.Map(pair => $"{pair.Member}={pair.Score}").Order());
        Assert.True((await redis.Of(ZScan(none))).Items.IsEmpty);
        var bare = await redis.Of(ZScanNoScores(key).Attempt());
        if (bare.IsRight) Assert.Equal(["a1", "a2", "b"], bare.Right().Items.Map(value => value.ToString()).Order());
        else Assert.Equal("ERR", Assert.IsType<RedisError.Server>(bare.Left()).Code);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Sorted_sets_are_compared(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none, to) = (redis.Key("a"), redis.Key("b"), redis.Key("none"), redis.Key("to"));
        await redis.Of(ZAdd(a, (1, 1), (2, 2)).Zip(ZAdd(b, (2, 10), (3, 3))));
        Assert.Equal("1 3 2", Line(await redis.Of(ZUnion([a, b]))));
        Assert.Equal("1=1 3=3 2=12", Line(await redis.Of(ZUnionWithScores([a, b]))));
        Assert.Equal("3=1.5 1=2 2=5", Line(await redis.Of(ZUnionWithScores([(a, 2), (b, 0.5)], ScoreAggregate.Max))));
        Assert.Equal("2", Line(await redis.Of(ZInter([a, b]))));
        Assert.Equal("2=2", Line(await redis.Of(ZInterWithScores([a, b], ScoreAggregate.Min))));
        Assert.Equal("2=14", Line(await redis.Of(ZInterWithScores([(a, 2), (b, 1)]))));
        Assert.Equal("1", Line(await redis.Of(ZDiff([a, b]))));
        Assert.Equal("1=1 2=2", Line(await redis.Of(ZDiffWithScores([a, none]))));
        Assert.Equal(3, await redis.Of(ZUnionStore(to, [a, b])));
        Assert.Equal(1, await redis.Of(ZInterStore(to, [(a, 3), (b, 1)])));
        Assert.Equal("2=16", Line(await redis.Of(ZRangeWithScores(to, 0, -1))));
        Assert.Equal(1, await redis.Of(ZDiffStore(to, new[] { b.ToString(), a.ToString() })));
        Assert.Equal("3=3", Line(await redis.Of(ZRangeWithScores(to, 0, -1))));
        if (!await redis.Has("ZINTERCARD")) return;
        Assert.Equal(1, await redis.Of(ZInterCard([a, b])));
        Assert.Equal(1, await redis.Of(ZInterCard([a, a], 1)));
    }
}
