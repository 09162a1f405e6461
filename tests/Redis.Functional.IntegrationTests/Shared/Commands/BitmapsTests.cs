using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of bits, on a real server.</summary>
public sealed class BitmapsTests : Catalogue
{
    private static readonly BitFieldType U8 = BitFieldType.Unsigned(8);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Bits_are_set_counted_and_found(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("b"), redis.Key("none"));
        Assert.False(await redis.Of(SetBit(key, 7, true)));
        Assert.True(await redis.Of(SetBit(key, 7, true)));
        Assert.True(await redis.Of(GetBit(key, 7)));
        Assert.False(await redis.Of(GetBit(none, 7)));
        await redis.Of(Set(key, "foobar"));
        Assert.Equal(26, await redis.Of(BitCount(key)));
        Assert.Equal(22, await redis.Of(BitCount(key, BitRange.StartAt(1))));
        Assert.Equal(6, await redis.Of(BitCount(key, BitRange.Between(1, 1))));
        Assert.Equal(6, await redis.Of(BitCount(key, BitRange.Bytes(1, 1))));
        Assert.Equal(17, await redis.Of(BitCount(key, BitRange.Bits(5, 30))));
        Assert.Equal(0, await redis.Of(BitCount(none)));
        Assert.Equal(Prelude.Some(1L), await redis.Of(BitPos(key, true)));
        Assert.Equal(Prelude.Some(17L), await redis.Of(BitPos(key, true, BitRange.StartAt(2))));
        Assert.Equal(Prelude.Some(17L), await redis.Of(BitPos(key, true, BitRange.Bytes(2, -1))));
        Assert.Equal(Prelude.Some(9L), await redis.Of(BitPos(key, true, BitRange.Bits(7, 15))));
        Assert.True((await redis.Of(BitPos(none, true))).IsNone);
        await redis.Of(Set(key, "\u007f"));
        Assert.True((await redis.Of(BitPos(key, false, BitRange.Bits(1, 7)))).IsNone);
        Assert.Equal("WRONGTYPE", await redis.Code(HSet(none, "a", 1).Zip(BitCount(none))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_joined_bit_by_bit(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, to) = (redis.Key("{t}a"), redis.Key("{t}b"), redis.Key("{t}d"));
        await redis.Of(Set(a, "abc").Zip(Set(b, "ab")));
        Assert.Equal(3, await redis.Of(BitOp(BitOperation.And, to, a, b)));
        Assert.Equal(Prelude.Some("ab\0"), await redis.Of(Get<string>(to)));
        Assert.Equal(3, await redis.Of(BitOp(BitOperation.Or, to, new List<RedisKey> { a, b })));
        Assert.Equal(Prelude.Some("abc"), await redis.Of(Get<string>(to)));
        Assert.Equal(3, await redis.Of(BitOp(BitOperation.Xor, to, new List<RedisKey> { a, b })));
        Assert.Equal(Prelude.Some("\0\0c"), await redis.Of(Get<string>(to)));
        Assert.Equal(2, await redis.Of(BitOpNot(to, b)));
        Assert.Equal([0x9e, 0x9d], (await redis.Of(Get<byte[]>(to))).IfNone([]));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Numbers_among_bits_are_read_and_written(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("b"), redis.Key("none"));
        var answers = await redis.Of(BitField(
            key,
            BitFieldOperation.Set(U8, BitFieldOffset.Index(1), 255),
            BitFieldOperation.IncrBy(U8, 8, 1, BitFieldOverflow.Fail),
            BitFieldOperation.IncrBy(U8, 8, 1, BitFieldOverflow.Saturate),
            BitFieldOperation.IncrBy(U8, 8, 2),
            BitFieldOperation.Get(BitFieldType.Signed(64), 0)));
        Assert.Equal(["Some(0)", "None", "Some(255)", "Some(1)", $"Some({1L << 48})"], answers.Map(answer => answer.ToString()).ToArray());
        Assert.Equal((long[])[1, 1], await redis.Each(BitFieldRo(key, (U8, 8), (U8, BitFieldOffset.Index(1)))));
        Assert.Equal((long[])[0], await redis.Each(BitFieldRo(none, (BitFieldType.Unsigned(63), 0))));
        Assert.Equal(1, (await redis.Of(BitField(none, new List<BitFieldOperation> { BitFieldOperation.Get(U8, 0) }))).Count);
        Assert.Equal("WRONGTYPE", await redis.Code(HSet(none, "a", 1).Zip(BitField(none, BitFieldOperation.Get(U8, 0)))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Different_elements_are_estimated(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, to) = (redis.Key("{t}a"), redis.Key("{t}b"), redis.Key("{t}d"));
        Assert.True(await redis.Of(PfAdd(a)));
        Assert.False(await redis.Of(PfAdd(a)));
        Assert.True(await redis.Of(PfAdd(a, "x", "y")));
        Assert.False(await redis.Of(PfAdd(a, new List<string> { "x" })));
        Assert.True(await redis.Of(PfAdd(b, new List<RedisValue> { "y", "z" })));
        Assert.Equal(2, await redis.Of(PfCount(a)));
        Assert.Equal(3, await redis.Of(PfCount(a, b)));
        await redis.Of(PfMerge(to, a, b));
        Assert.Equal(3, await redis.Of(PfCount(new List<RedisKey> { to })));
        Assert.Equal(0, await redis.Of(PfCount(redis.Key("none"))));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(b, "v").Zip(PfMerge(to, new List<RedisKey> { b }))));
    }
}
