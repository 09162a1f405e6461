using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of lists, on a real server.</summary>
public sealed class ListsTests : Catalogue
{
    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_put_at_both_ends(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        Assert.Equal(2, await redis.Of(LPush(key, "b", "a")));
        Assert.Equal(4, await redis.Of(RPush(key, new List<string> { "c", "d" })));
        Assert.Equal(5, await redis.Of(LPush(key, 1, Codec.Int32)));
        Assert.Equal(6, await redis.Of(RPush(key, 2.5, Codec.Double)));
        Assert.Equal(7, await redis.Of(LPushAs(key, true)));
        Assert.Equal(8, await redis.Of(RPushAs(key, "z")));
        Assert.Equal(["1", "1", "a", "b", "c", "d", "2.5", "z"], await redis.Each(LRange<string>(key, 0, -1)));
        Assert.Equal(9, await redis.Of(LPushX(key, "x")));
        Assert.Equal(10, await redis.Of(RPushX(key, "y")));
        Assert.Equal(0, await redis.Of(LPushX(none, "x")));
        Assert.Equal(0, await redis.Of(RPushX(none, "x")));
        Assert.Equal(10, await redis.Of(LLen(key)));
        Assert.Equal(0, await redis.Of(LLen(none)));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(redis.Key("s"), "v").Zip(LPush(redis.Key("s"), "v"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_read_by_their_index(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, 1, 2, 3));
        Assert.Equal(Prelude.Some((RedisValue)3), await redis.Of(LIndex(key, -1)));
        Assert.Equal(Prelude.Some(2), await redis.Of(LIndex<int>(key, 1)));
        Assert.Equal(Prelude.Some("2"), await redis.Of(LIndex(key, 1, Codec.Utf8)));
        Assert.True((await redis.Of(LIndex(key, 3))).IsNone);
        Assert.True((await redis.Of(LIndex<int>(none, 0))).IsNone);
        Assert.Equal([(RedisValue)2, 3], await redis.Each(LRange(key, 1, 100)));
        Assert.Equal([1, 2, 3], (await redis.Each(LRange(key, 0, -1, Codec.Int32))).AsEnumerable());
        Assert.Empty(await redis.Each(LRange(key, 5, 9)));
        Assert.Empty(await redis.Each(LRange(none, 0, -1)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_found_by_their_value(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, "a", "b", "a", "c", "a"));
        Assert.Equal(Prelude.Some(0L), await redis.Of(LPos(key, "a")));
        Assert.Equal(Prelude.Some(2L), await redis.Of(LPos(key, "a", rank: 2)));
        Assert.Equal(Prelude.Some(4L), await redis.Of(LPos(key, "a", rank: -1)));
        Assert.True((await redis.Of(LPos(key, "c", maxLength: 3))).IsNone);
        Assert.True((await redis.Of(LPos(none, "a"))).IsNone);
        Assert.Equal([0L, 2, 4], (await redis.Each(LPos(key, "a", 0))).AsEnumerable());
        Assert.Equal([4L, 2], (await redis.Each(LPos(key, "a", 2, rank: -1))).AsEnumerable());
        Assert.Empty(await redis.Each(LPos(key, "z", 0)));
        Assert.Empty(await redis.Each(LPos(none, "z", 0)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Lists_are_changed_within(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, "a", "b", "c"));
        await redis.Of(LSet(key, -1, "z"));
        Assert.Equal("ERR", await redis.Code(LSet(key, 9, "z")));
        Assert.Equal("ERR", await redis.Code(LSet(none, 0, "z")));
        Assert.Equal(ListInsertion.Of(4), await redis.Of(LInsert(key, InsertPosition.Before, "b", "ab")));
        Assert.Equal(ListInsertion.Of(5), await redis.Of(LInsert(key, InsertPosition.After, "z", "end")));
        Assert.Equal(ListInsertion.NoPivot, await redis.Of(LInsert(key, InsertPosition.After, "nobody", "v")));
        Assert.Equal(ListInsertion.NoKey, await redis.Of(LInsert(none, InsertPosition.After, "nobody", "v")));
        Assert.Equal(["a", "ab", "b", "z", "end"], await redis.Each(LRange<string>(key, 0, -1)));
        await redis.Of(LTrim(key, 1, 2));
        Assert.Equal(["ab", "b"], await redis.Each(LRange<string>(key, 0, -1)));
        await redis.Of(RPush(key, "x", "b", "b"));
        Assert.Equal(1, await redis.Of(LRem(key, -1, "b")));
        Assert.Equal(2, await redis.Of(LRem(key, 0, "b")));
        Assert.Equal(0, await redis.Of(LRem(none, 0, "b")));
        Assert.Equal(["ab", "x"], await redis.Each(LRange<string>(key, 0, -1)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_taken(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Assert.Equal(Prelude.Some((RedisValue)1), await redis.Of(LPop(key)));
        Assert.Equal(Prelude.Some(2), await redis.Of(LPop<int>(key)));
        Assert.Equal(Prelude.Some("3"), await redis.Of(LPop(key, Codec.Utf8)));
        Assert.Equal(Prelude.Some((RedisValue)10), await redis.Of(RPop(key)));
        Assert.Equal(Prelude.Some(9), await redis.Of(RPop<int>(key)));
        Assert.Equal(Prelude.Some("8"), await redis.Of(RPop(key, Codec.Utf8)));
        Assert.Empty(await redis.Each(LPop(key, 0)));
        Assert.Equal([(RedisValue)4], await redis.Each(LPop(key, 1)));
        Assert.Equal([7], (await redis.Each(RPop<int>(key, 1))).AsEnumerable());
        Assert.Equal([5, 6], (await redis.Each(LPop<int>(key, 9))).AsEnumerable());
        Assert.True((await redis.Of(LPop(none))).IsNone);
        Assert.True((await redis.Of(RPop<int>(none))).IsNone);
        Assert.Empty(await redis.Each(LPop(none, 3)));
        Assert.Empty(await redis.Each(RPop(none, 3)));
        await redis.Of(RPush(key, "text"));
        Assert.IsType<RedisError.Decode>(await redis.Error(LPop<int>(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_moved(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none) = (redis.Key("a"), redis.Key("b"), redis.Key("none"));
        await redis.Of(RPush(a, 1, 2, 3));
        Assert.Equal(Prelude.Some((RedisValue)1), await redis.Of(LMove(a, b, ListSide.Left, ListSide.Right)));
        Assert.Equal(Prelude.Some(3), await redis.Of(LMove<int>(a, b, ListSide.Right, ListSide.Left)));
        Assert.Equal(Prelude.Some((RedisValue)1), await redis.Of(RPopLPush(b, b)));
        Assert.Equal([1, 3], (await redis.Each(LRange<int>(b, 0, -1))).AsEnumerable());
        Assert.True((await redis.Of(LMove(none, b, ListSide.Left, ListSide.Left))).IsNone);
        Assert.True((await redis.Of(RPopLPush(none, b))).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_taken_from_the_first_key_that_has_some(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("LMPOP")) return;
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, 1, 2, 3, 4, 5));
        var one = (await redis.Of(LMPop([none, key], ListSide.Left))).ToArray().Single();
        Assert.Equal(key, one.Key);
        Assert.Equal([(RedisValue)1], one.Values.ToArray());
        var two = (await redis.Of(LMPop(new[] { none.ToString(), key.ToString() }, ListSide.Right, 2))).ToArray().Single();
        Assert.Equal([(RedisValue)5, 4], two.Values.ToArray());
        Assert.Equal("2 3", string.Join(" ", (await redis.Of(LMPop<int>([key], ListSide.Left, 9))).ToArray().Single().Values));
        Assert.True((await redis.Of(LMPop([none, key], ListSide.Left))).IsNone);
    }
}
