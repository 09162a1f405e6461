using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of strings, on a real server.</summary>
public sealed class StringsTests : Catalogue
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Values_are_stored_and_read(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("k"), redis.Key("none"));
        await redis.Of(Set(key, "41"));
        Assert.Equal(Prelude.Some((RedisValue)"41"), await redis.Of(Get(key)));
        Assert.Equal(Prelude.Some(41), await redis.Of(Get<int>(key)));
        Assert.Equal(Prelude.Some("41"), await redis.Of(Get(key, Codec.Utf8)));
        Assert.True((await redis.Of(Get(none))).IsNone);
        Assert.True((await redis.Of(Get<int>(none))).IsNone);
        await redis.Of(Set(key, 7, Codec.Int32));
        await redis.Of(SetAs(key, 8.5));
        Assert.Equal(Prelude.Some(8.5), await redis.Of(Get<double>(key)));
        Assert.IsType<RedisError.Decode>(await redis.Error(Get<int>(key)));
        Assert.Equal(Prelude.Some((RedisValue)"8.5"), await redis.Of(GetSet(key, "x")));
        Assert.Equal(Prelude.Some("x"), await redis.Of(GetDel<string>(key)));
        Assert.True((await redis.Of(GetDel(key))).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Binary_and_empty_values_come_back_as_they_were(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var bytes = Enumerable.Range(0, 256).Select(n => (byte)n).ToArray();
        RedisKey key = (byte[])[.. redis.Key("k").Bytes.ToArray(), 0, 13, 10, 255];
        await redis.Of(Set(key, bytes));
        Assert.Equal(Prelude.Some((RedisValue)bytes), await redis.Of(Get(key)));
        await redis.Of(Set(key, ""));
        Assert.Equal(Prelude.Some(RedisValue.Empty), await redis.Of(Get(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Conditions_and_expiries_are_heeded(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("k");
        Assert.False(await redis.Of(Set(key, "v", SetWhen.Exists)));
        Assert.True(await redis.Of(Set(key, "v", SetWhen.NotExists, Expiry.In(Hour))));
        Assert.False(await redis.Of(Set(key, "w", SetWhen.NotExists)));
        Assert.InRange((await redis.Of(PTtl(key))).Remaining.IfNone(default(TimeSpan)), Hour / 2, Hour);
        await redis.Of(Set(key, "w", Expiry.KeepTtl));
        Assert.True((await redis.Of(Ttl(key))).Remaining.IsSome);
        Assert.Equal(Prelude.Some((RedisValue)"w"), await redis.Of(SetGet(key, "x")));
        Assert.Equal(TimeToLive.NoExpiry, await redis.Of(Ttl(key)));
        Assert.Equal(Prelude.Some("x"), await redis.Of(GetEx<string>(key, ExpiryUpdate.In(Hour))));
        Assert.True((await redis.Of(Ttl(key))).Remaining.IsSome);
        Assert.Equal(Prelude.Some((RedisValue)"x"), await redis.Of(GetEx(key, ExpiryUpdate.Persist)));
        Assert.Equal(TimeToLive.NoExpiry, await redis.Of(Ttl(key)));
        await redis.Of(Set(key, "v", Expiry.At(DateTimeOffset.UnixEpoch.AddDays(1))));
        Assert.False(await redis.Of(Exists(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_old_ways_to_set_do_too(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("k");
        await redis.Of(SetEx(key, Hour, "v"));
        await redis.Of(PSetEx(key, Hour, "v"));
        Assert.False(await redis.Of(SetNx(key, "w")));
        Assert.True(await redis.Of(SetNx(redis.Key("new"), "w")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Many_keys_at_once(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none) = (redis.Key("a"), redis.Key("b"), redis.Key("none"));
        await redis.Of(MSet((a, 1), (b, 2)));
        Assert.Equal([Prelude.Some((RedisValue)1), Option<RedisValue>.None, Prelude.Some((RedisValue)2)], await redis.Each(MGet(a, none, b)));
        Assert.Equal([Prelude.Some(1), Option<int>.None], await redis.Each(MGet<int>(a, none)));
        Assert.False(await redis.Of(MSetNx((a, 5), (none, 5))));
        Assert.False(await redis.Of(Exists(none)));
        Assert.True(await redis.Of(MSetNx((none, 5))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Numbers_are_counted(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("n");
        Assert.Equal(1, await redis.Of(Incr(key)));
        Assert.Equal(11, await redis.Of(IncrBy(key, 10)));
        Assert.Equal(10, await redis.Of(Decr(key)));
        Assert.Equal(-5, await redis.Of(DecrBy(key, 15)));
        Assert.Equal(-4.75, await redis.Of(IncrByFloat(key, 0.25)));
        Assert.Equal("ERR", await redis.Code(Incr(key)));
        await redis.Of(HSet(redis.Key("h"), "f", 1));
        Assert.Equal("WRONGTYPE", await redis.Code(Incr(redis.Key("h"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Parts_of_values(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("k");
        Assert.Equal(5, await redis.Of(Append(key, "hello")));
        Assert.Equal(11, await redis.Of(SetRange(key, 5, " world")));
        Assert.Equal(11, await redis.Of(StrLen(key)));
        Assert.Equal("world", await redis.Of(GetRange(key, -5, -1)));
        Assert.Equal("he", await redis.Of(SubStr(key, 0, 1)));
        Assert.Equal(RedisValue.Empty, await redis.Of(GetRange(redis.Key("none"), 0, -1)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task What_two_values_have_in_common(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b) = (redis.Key("a"), redis.Key("b"));
        await redis.Of(MSet((a, "ohmytext"), (b, "mynewtext")));
        Assert.Equal("mytext", await redis.Of(Lcs(a, b)));
        Assert.Equal(6, await redis.Of(LcsLen(a, b)));
        var all = await redis.Of(LcsIdx(a, b));
        Assert.Equal(6, all.Length);
        Assert.Equal([new LcsMatch(4, 7, 5, 8), new LcsMatch(2, 3, 0, 1)], all.Matches.ToArray());
        Assert.Equal(4, Assert.Single((await redis.Of(LcsIdx(a, b, minLength: 3))).Matches).Length);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Newer_servers_compare_and_store_at_once(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("MSETEX")) return;
        var (a, b) = (redis.Key("a"), redis.Key("b"));
        Assert.True(await redis.Of(MSetEx([(a, 1), (b, 2)], Expiry.In(Hour), When.NotExists)));
        Assert.False(await redis.Of(MSetEx([(a, 3)], Expiry.KeepTtl, When.NotExists)));
        Assert.True((await redis.Of(Ttl(b))).Remaining.IsSome);
        Assert.False(await redis.Of(Set(a, "x", SetWhen.ValueEquals("2"))));
        Assert.True(await redis.Of(Set(a, "x", SetWhen.ValueEquals("1"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Valkey_compares_and_deletes_at_once(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("DELIFEQ")) return;
        var a = redis.Key("a");
        await redis.Of(Set(a, "x"));
        Assert.False(await redis.Of(DelIfEq(a, "1")));
        Assert.True(await redis.Of(DelIfEq(a, "x")));
        Assert.False(await redis.Of(Exists(a)));
        Assert.False(await redis.Of(HSetEx(a, [("f", 1)], default, FieldSetWhen.KeyExists)));
        Assert.True(await redis.Of(HSetEx(a, [("f", 1)], default, FieldSetWhen.KeyNotExists)));
    }
}
