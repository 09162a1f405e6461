using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of sets, on a real server.</summary>
public sealed class SetsTests : Catalogue
{
    private static IEnumerable<string> Sorted(Seq<RedisValue> values) => values.Map(value => value.ToString()).Order();

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_put_in_and_found(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        Assert.Equal(2, await redis.Of(SAdd(key, 1, 2, 1)));
        Assert.Equal(1, await redis.Of(SAdd(key, new List<string> { "2", "3" })));
        Assert.Equal(1, await redis.Of(SAdd(key, 4, Codec.Int32)));
        Assert.Equal(1, await redis.Of(SAddAs(key, 5L)));
        Assert.Equal(5, await redis.Of(SCard(key)));
        Assert.Equal(0, await redis.Of(SCard(none)));
        Assert.True(await redis.Of(SIsMember(key, 3)));
        Assert.False(await redis.Of(SIsMember(none, 3)));
        Assert.Equal([true, false], (await redis.Each(SMIsMember(key, 1, 9))).AsEnumerable());
        Assert.Equal([false, false], (await redis.Each(SMIsMember(none, 1, 9))).AsEnumerable());
        Assert.Equal(["1", "2", "3", "4", "5"], Sorted(await redis.Of(SMembers(key))));
        Assert.Equal([1, 2, 3, 4, 5], (await redis.Of(SMembers<int>(key))).Order());
        Assert.Equal([1, 2, 3, 4, 5], (await redis.Of(SMembers(key, Codec.Int64))).Order().Select(value => (int)value));
        Assert.Empty(await redis.Each(SMembers(none)));
        Assert.Equal(2, await redis.Of(SRem(key, 1, 2, 9)));
        Assert.True(await redis.Of(SMove(key, redis.Key("t"), 3)));
        Assert.False(await redis.Of(SMove(key, redis.Key("t"), 3)));
        Assert.Equal(["4", "5"], Sorted(await redis.Of(SMembers(key))));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(redis.Key("x"), "v").Zip(SAdd(redis.Key("x"), "v"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_scanned(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("s");
        await redis.Of(SAdd(key, "a1", "a2", "b"));
        var page = await redis.Of(SScan(key, pattern: "a*", count: 100));
        Assert.True(page.IsLast);
        Assert.Equal(["a1", "a2"], Sorted(page.Items));
        Assert.Equal(["a1", "a2", "b"], (await redis.Of(SScan<string>(key))).Items.Order());
        Assert.True((await redis.Of(SScan(redis.Key("none")))).Items.IsEmpty);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_by_chance(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        await redis.Of(SAdd(key, 1, 2, 3, 4, 5, 6));
        Assert.True((await redis.Of(SRandMember(key))).IsSome);
        Assert.InRange((await redis.Of(SRandMember<int>(key))).IfNone(0), 1, 6);
        Assert.Equal(6, (await redis.Of(SRandMember(key, 9))).Count);
        Assert.Equal(9, (await redis.Of(SRandMember<int>(key, -9))).Count);
        Assert.Empty(await redis.Each(SRandMember(none, 9)));
        Assert.True((await redis.Of(SRandMember(none))).IsNone);
        var taken = new[] { (await redis.Of(SPop(key))).Map(value => int.Parse(value.ToString())), await redis.Of(SPop<int>(key)), await redis.Of(SPop(key, Codec.Int32)) };
        Assert.Single(await redis.Each(SPop(key, 1)));
        Assert.Equal(2, (await redis.Of(SPop<int>(key, 9))).Count);
        Assert.Equal(3, taken.Select(value => value.IfNone(0)).Distinct().Count(value => value is >= 1 and <= 6));
        Assert.True((await redis.Of(SPop(key))).IsNone);
        Assert.Empty(await redis.Each(SPop(key, 3)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Sets_are_compared(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none, to) = (redis.Key("a"), redis.Key("b"), redis.Key("none"), redis.Key("to"));
        await redis.Of(SAdd(a, 1, 2, 3).Zip(SAdd(b, 3, 4)));
        Assert.Equal(["1", "2"], Sorted(await redis.Of(SDiff(a, b))));
        Assert.Equal([1, 2, 3], (await redis.Of(SDiff<int>(a, none))).Order());
        Assert.Equal(["3"], Sorted(await redis.Of(SInter(a, b))));
        Assert.Empty(await redis.Each(SInter<int>(a, none)));
        Assert.Equal(["1", "2", "3", "4"], Sorted(await redis.Of(SUnion([a, b]))));
        Assert.Equal([1, 2, 3, 4], (await redis.Of(SUnion<int>(a, b))).Order());
        Assert.Equal(2, await redis.Of(SDiffStore(to, a, b)));
        Assert.Equal(4, await redis.Of(SUnionStore(to, [a, b])));
        Assert.Equal(1, await redis.Of(SInterStore(to, new[] { a.ToString(), b.ToString() })));
        Assert.Equal(["3"], Sorted(await redis.Of(SMembers(to))));
        Assert.Equal(0, await redis.Of(SInterStore(to, a, none)));
        Assert.False(await redis.Of(Exists(to)));
        if (!await redis.Has("SINTERCARD")) return;
        Assert.Equal(1, await redis.Of(SInterCard([a, b])));
        Assert.Equal(2, await redis.Of(SInterCard([a, a], 2)));
        Assert.Equal(3, await redis.Of(SInterCard([a], 0)));
    }
}
