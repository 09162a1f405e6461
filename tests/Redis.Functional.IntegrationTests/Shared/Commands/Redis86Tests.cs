using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands and options of Redis 8.2 to 8.6, on a real server that has them.</summary>
public sealed class Redis86Tests : Catalogue
{
    private static readonly StreamId One = new(1, 1);
    private static readonly StreamId Two = new(2, 0);
    private static readonly StreamId Three = new(3, 0);
    private static readonly (RedisValue, RedisValue)[] Pair = [("f", "v")];

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_compared_by_value_and_by_digest(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, list, none) = (redis.Key("k"), redis.Key("l"), redis.Key("none"));
        if (!await redis.Has("DIGEST"))
        {
            Assert.Contains("DELEX needs Redis 8.4", (await redis.Error(DelEx(key))).Message, StringComparison.Ordinal);
            return;
        }

        await redis.Of(Set(key, "hello").Zip(RPush(list, "a")));
        Assert.Equal(Prelude.Some("9555e8555c62dcfd"), await redis.Of(Digest(key)));
        Assert.True((await redis.Of(Digest(none))).IsNone);
        Assert.Equal("WRONGTYPE", await redis.Code(Digest(list)));
        Assert.False(await redis.Of(Set(key, "x", SetWhen.ValueDiffers("hello"))));
        Assert.True(await redis.Of(Set(key, "hello", SetWhen.DigestEquals("9555E8555C62DCFD"))));
        Assert.False(await redis.Of(Set(key, "x", SetWhen.DigestDiffers("9555e8555c62dcfd"))));
        Assert.True(await redis.Of(Set(none, "x", SetWhen.ValueDiffers("y"))));
        Assert.Equal("ERR", await redis.Code(Set(key, "x", SetWhen.DigestEquals("xyz"))));
        Assert.Equal(Prelude.Some((RedisValue)"hello"), await redis.Of(SetGet(key, "x", SetWhen.ValueEquals("other"))));
        Assert.False(await redis.Of(DelEx(key, DeleteWhen.ValueEquals("x"))));
        Assert.False(await redis.Of(DelEx(key, DeleteWhen.DigestDiffers("9555e8555c62dcfd"))));
        Assert.Equal("ERR", await redis.Code(DelEx(list, DeleteWhen.ValueEquals("a"))));
        Assert.True(await redis.Of(DelEx(key, DeleteWhen.DigestEquals("9555e8555c62dcfd"))));
        Assert.False(await redis.Of(DelEx(key, DeleteWhen.ValueDiffers("x"))));
        Assert.Equal((true, false), await redis.Of(RedisProgram.Multi(DelEx(list).Zip(DelEx(list)))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Bits_of_several_values_are_compared(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("XDELEX")) return;
        var (to, a, b) = (redis.Key("{t}to"), redis.Key("{t}a"), redis.Key("{t}b"));
        await redis.Of(Set(a, new byte[] { 0b1100 }).Zip(Set(b, new byte[] { 0b1010 })));
        async Task<byte> Joined(BitOperation operation)
        {
            Assert.Equal(1, await redis.Of(BitOp(operation, to, a, b)));
            return (await redis.Of(Get(to))).IfNone(RedisValue.Empty).Span[0];
        }

        Assert.Equal(0b0100, await Joined(BitOperation.Diff));
        Assert.Equal(0b0010, await Joined(BitOperation.Diff1));
        Assert.Equal(0b1000, await Joined(BitOperation.AndOr));
        Assert.Equal(0b0110, await Joined(BitOperation.One));
        Assert.Equal("ERR", await redis.Code(BitOp(BitOperation.Diff, to, a)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_are_deleted_with_what_groups_keep_of_them(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("XACKDEL")) return;
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        foreach (var id in new[] { One, Two, Three, new StreamId(4, 0) }) await redis.Of(XAdd(key, Pair, id));
        await redis.Of(XGroupCreate(key, "g", StreamPosition.Start).Zip(XGroupCreate(key, "h", StreamPosition.Start)));
        await redis.Of(XReadGroup(key, "g", "c", count: 3));
        Assert.Equal([EntryDeletion.Deleted, EntryDeletion.NoEntry], await redis.Each(XAckDel(key, "g", One, new(9, 9))));
        Assert.Equal([EntryDeletion.StillReferenced], await redis.Each(XAckDel(key, "g", [Two], StreamReferences.Acknowledged)));
        Assert.Equal([EntryDeletion.StillReferenced], await redis.Each(XDelEx(key, [Three], StreamReferences.Acknowledged)));
        Assert.Equal(1, (await redis.Of(XPending(key, "g"))).Count);
        Assert.Equal(0, await redis.Of(XTrim(key, StreamTrim.MaxLength(1).With(StreamReferences.Acknowledged))));
        Assert.Equal([EntryDeletion.Deleted], await redis.Each(XDelEx(key, [Three], StreamReferences.Delete)));
        Assert.Equal(0, (await redis.Of(XPending(key, "g"))).Count);
        Assert.Equal([EntryDeletion.Deleted], await redis.Each(XDelEx(key, Two)));
        Assert.Equal(new(5, 0), await redis.Of(XAdd(key, Pair, new StreamId(5, 0), StreamTrim.MaxLength(1).With(StreamReferences.Delete))));
        Assert.Equal(1, await redis.Of(XLen(key)));
        Assert.Equal([EntryDeletion.NoEntry], await redis.Each(XDelEx(none, One)));
        Assert.Equal([EntryDeletion.NoEntry], await redis.Each(XAckDel(none, "g", One)));
        await redis.Of(Set(none, "v"));
        Assert.Equal("WRONGTYPE", await redis.Code(XDelEx(none, One)));
        var many = Enumerable.Range(1, 20_000).Select(number => new StreamId((ulong)number, 0));
        Assert.Equal(20_000, (await redis.Of(XDelEx(key, many))).Count);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_message_is_added_once(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("XCFGSET")) return;
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        var first = await redis.Of(XAdd(key, Pair, NewEntryId.Idempotent("p", "i")));
        Assert.Equal(first, await redis.Of(XAdd(key, [("f", "other")], NewEntryId.Idempotent("p", "i"))));
        var second = await redis.Of(XAdd(key, Pair, NewEntryId.IdempotentByContent("q"), StreamTrim.MaxLength(10).With(StreamReferences.Keep)));
        Assert.Equal(second, await redis.Of(XAdd(key, Pair, NewEntryId.IdempotentByContent("q"))));
        Assert.Equal(2, await redis.Of(XLen(key)));
        Assert.True((await redis.Of(XAddNoMkStream(none, Pair, NewEntryId.Idempotent("p", "i")))).IsNone);
        await redis.Of(XCfgSet(key, TimeSpan.FromMinutes(1), 10));
        var told = (await redis.Of(XInfoStream(key))).Idempotency.IfNone(default(StreamIdempotency));
        Assert.Equal((TimeSpan.FromMinutes(1), 10, 0), (told.Duration, told.MaxSize, told.Ids));
        Assert.True((await redis.Of(XInfoStreamFull(key))).Idempotency.IsSome);
        Assert.Equal("ERR", await redis.Code(XCfgSet(none, maxSize: 1)));
        Assert.Equal("ERR", await redis.Code(XCfgSet(key, maxSize: 100_000)));
        Assert.Equal("ERR", await redis.Code(XCfgSet(key, TimeSpan.FromDays(2))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Pending_entries_are_claimed_in_the_reading(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("DIGEST")) return;
        var (a, b) = (redis.Key("{t}a"), redis.Key("{t}b"));
        foreach (var key in new[] { a, b }) await redis.Of(XAdd(key, Pair, One).Zip(XGroupCreate(key, "g", StreamPosition.Start)));
        await redis.Of(XReadGroup(a, "g", "dead"));
        await redis.Of(XAdd(a, Pair, Two));
        Assert.Equal([(One, false), (Two, true)], (await redis.Each(XReadGroupClaim(a, "g", "c", TimeSpan.Zero))).Select(one => (one.Entry.Id, one.IsNew)));
        Assert.Empty(await redis.Each(XReadGroupClaim(a, "g", "c", TimeSpan.FromHours(1))));
        var both = await redis.Each(XReadGroupClaim([a, b], "g", "c", TimeSpan.Zero, count: 1));
        Assert.Equal([(a, 1), (b, 1)], both.Select(batch => (batch.Key, batch.Entries.Count)));
        Assert.True(both[0].Entries[0].Deliveries > 1);
        Assert.Empty(await redis.Each(XReadGroupClaimBlock(a, "g", "c", TimeSpan.FromHours(1), TimeSpan.FromMilliseconds(5))));
        Assert.Single(await redis.Each(XReadGroupClaimBlock([b], "g", "d", TimeSpan.Zero, TimeSpan.FromSeconds(5), noAck: true)));
        Assert.Equal("NOGROUP", await redis.Code(XReadGroupClaim(a, "none", "c", TimeSpan.Zero)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_of_a_vector_set_are_read_in_order(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("VRANGE")) return;
        var (key, none) = (redis.Key("v"), redis.Key("none"));
        foreach (var element in new[] { "b", "c", "a" }) await redis.Of(VAdd(key, element, VectorValue.Of(1, 2)));
        Assert.Equal(["a", "b"], await redis.Each(VRange(key, LexRange.All, 2)));
        Assert.Equal(["c"], await redis.Each(VRange(key, LexRange.AtLeast(LexBound.Exclusive("b")), -1)));
        Assert.Empty(await redis.Each(VRange(key, LexRange.All, 0)));
        Assert.Empty(await redis.Each(VRange(none, LexRange.All)));
        await redis.Of(Set(none, "v"));
        Assert.Equal("WRONGTYPE", await redis.Code(VRange(none, LexRange.All)));
    }
}
