using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of hashes, on a real server.</summary>
public sealed class HashesTests : Catalogue
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset Far = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_are_set_and_read(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("h"), redis.Key("none"));
        Assert.True(await redis.Of(HSet(key, "a", 1)));
        Assert.False(await redis.Of(HSet(key, "a", 2)));
        Assert.Equal(1, await redis.Of(HSet(key, ("a", 1), ("b", "x"))));
        Assert.False(await redis.Of(HSetNx(key, "a", 5)));
        await redis.Of(HMSet(key, ("c", 3)));
        Assert.Equal(Prelude.Some((RedisValue)"x"), await redis.Of(HGet(key, "b")));
        Assert.Equal(Prelude.Some(1), await redis.Of(HGet<int>(key, "a")));
        Assert.True((await redis.Of(HGet(none, "a"))).IsNone);
        Assert.Equal([Prelude.Some((RedisValue)1), Option<RedisValue>.None], await redis.Each(HMGet(key, "a", "z")));
        Assert.Equal([Prelude.Some(3), Option<int>.None], await redis.Each(HMGet<int>(key, "c", "z")));
        Assert.Equal(["a=1", "b=x", "c=3"], (await redis.Of(HGetAll(key))).Map(pair => $"{pair.Field}={pair.Value}").Order());
        Assert.Equal(["a=1", "b=x", "c=3"], (await redis.Of(HGetAll<string>(key))).Map(pair => $"{pair.Field}={pair.Value}").Order());
        Assert.True((await redis.Of(HGetAll(none))).IsEmpty);
        Assert.Equal(["a", "b", "c"], (await redis.Of(HKeys(key))).Map(field => field.ToString()).Order());
        Assert.Equal(["1", "3", "x"], (await redis.Of(HVals<string>(key))).Order());
        Assert.Equal(3, (await redis.Of(HVals(key))).Count);
        Assert.Equal("WRONGTYPE", await redis.Code(Set(redis.Key("s"), "v").Zip(HGet(redis.Key("s"), "a"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_are_counted_and_removed(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("h");
        Assert.Equal(5, await redis.Of(HIncrBy(key, "n", 5)));
        Assert.Equal(5.5, await redis.Of(HIncrByFloat(key, "n", 0.5)));
        Assert.Equal("ERR", await redis.Code(HIncrBy(key, "n", 1)));
        Assert.Equal(3, await redis.Of(HStrLen(key, "n")));
        Assert.Equal(1, await redis.Of(HLen(key)));
        Assert.True(await redis.Of(HExists(key, "n")));
        Assert.Equal(1, await redis.Of(HDel(key, "n", "z")));
        Assert.False(await redis.Of(HExists(key, "n")));
        Assert.False(await redis.Of(Exists(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_by_chance(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("h"), redis.Key("none"));
        await redis.Of(HSet(key, ("a", 1), ("b", 2)));
        Assert.True((await redis.Of(HRandField(key))).IsSome);
        Assert.True((await redis.Of(HRandField(none))).IsNone);
        Assert.Equal(["a", "b"], (await redis.Of(HRandField(key, 5))).Map(field => field.ToString()).Order());
        Assert.Equal(5, (await redis.Of(HRandField(key, -5))).Count);
        Assert.Equal(["a=1", "b=2"], (await redis.Of(HRandFieldWithValues(key, 5))).Map(pair => $"{pair.Field}={pair.Value}").Order());
        Assert.True((await redis.Of(HRandFieldWithValues(none, 5))).IsEmpty);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_are_scanned(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("h");
        await redis.Of(HSet(key, ("a1", 1), ("a2", 2), ("b", 3)));
        var page = await redis.Of(HScan(key, pattern: "a*", count: 100));
        Assert.True(page.IsLast);
        Assert.Equal(["a1=1", "a2=2"], page.Items.Map(pair => $"{pair.Field}={pair.Value}").Order());
        Assert.True((await redis.Of(HScan(redis.Key("none")))).Items.IsEmpty);
        if (await redis.Has("HEXPIRE"))
            Assert.Equal(["a1", "a2", "b"], (await redis.Of(HScanNoValues(key))).Items.Map(field => field.ToString()).Order());
        else
            Assert.Equal("ERR", await redis.Code(HScanNoValues(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_expire(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("HEXPIRE")) return;
        var (key, none) = (redis.Key("h"), redis.Key("none"));
        await redis.Of(HSet(key, ("a", 1), ("b", 2), ("c", 3)));
        Assert.Equal([FieldExpiryOutcome.Set, FieldExpiryOutcome.NoField], await redis.Each(HExpire(key, Hour, "a", "z")));
        Assert.Equal([FieldExpiryOutcome.NotMet], await redis.Each(HPExpire(key, Hour, (RedisValue[])["a"], ExpireWhen.HasNoExpiry)));
        Assert.Equal([FieldExpiryOutcome.NoField], await redis.Each(HExpire(none, Hour, "a")));
        var left = await redis.Of(HTtl(key, "a", "b", "z"));
        Assert.True(left[0].Remaining.IsSome);
        Assert.Equal([TimeToLive.NoExpiry, TimeToLive.Missing], left.Skip(1).ToArray());
        Assert.Equal([TimeToLive.Missing], await redis.Each(HPTtl(none, "a")));
        Assert.Equal([FieldExpiryOutcome.Set], await redis.Each(HExpireAt(key, Far, "a")));
        Assert.Equal([ExpirationTime.Of(Far), ExpirationTime.NoExpiry], await redis.Each(HExpireTime(key, "a", "b")));
        Assert.Equal([FieldExpiryOutcome.Set], await redis.Each(HPExpireAt(key, Far.AddMilliseconds(5), "a")));
        Assert.Equal([ExpirationTime.Of(Far.AddMilliseconds(5))], await redis.Each(HPExpireTime(key, "a")));
        Assert.Equal(
            [FieldPersistOutcome.Persisted, FieldPersistOutcome.NoExpiry, FieldPersistOutcome.NoField], await redis.Each(HPersist(key, "a", "b", "z")));
        Assert.Equal([FieldExpiryOutcome.Deleted], await redis.Each(HExpireAt(key, DateTimeOffset.UnixEpoch.AddDays(1), "c")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Fields_are_taken_and_set_with_their_expiry(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("HSETEX")) return;
        var key = redis.Key("h");
        Assert.True(await redis.Of(HSetEx(key, [("a", 1), ("b", 2)], Expiry.In(Hour), FieldSetWhen.NoneExists)));
        Assert.False(await redis.Of(HSetEx(key, [("a", 5), ("c", 5)], condition: FieldSetWhen.NoneExists)));
        Assert.False(await redis.Of(HSetEx(key, [("a", 5), ("c", 5)], condition: FieldSetWhen.AllExist)));
        Assert.Equal([Prelude.Some((RedisValue)1), Option<RedisValue>.None], await redis.Each(HGetEx(key, ExpiryUpdate.Persist, "a", "c")));
        Assert.Equal([TimeToLive.NoExpiry], await redis.Each(HTtl(key, "a")));
        if (!await redis.Has("HGETDEL")) return;
        Assert.Equal([Prelude.Some((RedisValue)1), Option<RedisValue>.None], await redis.Each(HGetDel(key, "a", "c")));
        Assert.False(await redis.Of(HExists(key, "a")));
    }
}
