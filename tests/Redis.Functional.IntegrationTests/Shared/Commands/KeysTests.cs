using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of keys, on a real server.</summary>
public sealed class KeysTests : Catalogue
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset Far = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Keys_are_counted_and_removed(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none) = (redis.Key("a"), redis.Key("b"), redis.Key("none"));
        await redis.Of(MSet((a, 1), (b, 1)));
        Assert.Equal(3, await redis.Of(Exists(a, b, none, a)));
        Assert.Equal(2, await redis.Of(Touch(a, b, none)));
        Assert.Equal(1, await redis.Of(Del(a, none)));
        Assert.Equal(1, await redis.Of(Unlink(a, b)));
        Assert.False(await redis.Of(Exists(b)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Expiries_are_set_and_told(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("k"), redis.Key("none"));
        Assert.False(await redis.Of(Expire(none, Hour)));
        Assert.Equal(TimeToLive.Missing, await redis.Of(Ttl(none)));
        Assert.Equal(ExpirationTime.Missing, await redis.Of(ExpireTime(none)));
        await redis.Of(Set(key, "v"));
        Assert.Equal(TimeToLive.NoExpiry, await redis.Of(PTtl(key)));
        Assert.Equal(ExpirationTime.NoExpiry, await redis.Of(PExpireTime(key)));
        Assert.False(await redis.Of(Expire(key, Hour, ExpireWhen.HasExpiry)));
        Assert.True(await redis.Of(Expire(key, Hour, ExpireWhen.HasNoExpiry)));
        Assert.False(await redis.Of(PExpire(key, Hour / 2, ExpireWhen.GreaterThanCurrentExpiry)));
        Assert.True(await redis.Of(PExpire(key, Hour / 2, ExpireWhen.LessThanCurrentExpiry)));
        Assert.InRange((await redis.Of(Ttl(key))).Remaining.IfNone(default(TimeSpan)), Hour / 4, Hour / 2);
        Assert.True(await redis.Of(ExpireAt(key, Far)));
        Assert.Equal(ExpirationTime.Of(Far), await redis.Of(ExpireTime(key)));
        Assert.True(await redis.Of(PExpireAt(key, Far.AddMilliseconds(1))));
        Assert.Equal(ExpirationTime.Of(Far.AddMilliseconds(1)), await redis.Of(PExpireTime(key)));
        Assert.True(await redis.Of(Persist(key)));
        Assert.False(await redis.Of(Persist(key)));
        Assert.True(await redis.Of(ExpireAt(key, DateTimeOffset.UnixEpoch.AddDays(1))));
        Assert.False(await redis.Of(Exists(key)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Keys_get_other_names_and_places(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, c) = (redis.Key("a"), redis.Key("b"), redis.Key("c"));
        await redis.Of(Set(a, "v"));
        await redis.Of(Rename(a, b));
        Assert.Equal("ERR", await redis.Code(Rename(a, b)));
        Assert.True(await redis.Of(Copy(b, c)));
        Assert.False(await redis.Of(Copy(b, c)));
        Assert.True(await redis.Of(Copy(b, c, replace: true)));
        Assert.True(await redis.Of(Copy(b, c, database: 3)));
        Assert.False(await redis.Of(RenameNx(b, c)));
        Assert.False(await redis.Of(Move(c, 3)));
        Assert.True(await redis.Of(Move(b, 3)));
        Assert.False(await redis.Of(Exists(b)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_dump_is_restored(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none) = (redis.Key("a"), redis.Key("b"), redis.Key("none"));
        await redis.Of(Set(a, "v"));
        var dump = await redis.Of(Dump(a).Require("a dump"));
        Assert.True((await redis.Of(Dump(none))).IsNone);
        await redis.Of(Restore(b, dump));
        Assert.Equal("BUSYKEY", await redis.Code(Restore(b, dump)));
        await redis.Of(Restore(b, dump, Expiry.At(Far), replace: true, idleTime: Hour));
        Assert.Equal(ExpirationTime.Of(Far), await redis.Of(PExpireTime(b)));
        await redis.Of(Restore(b, dump, Expiry.In(Hour), replace: true));
        Assert.True((await redis.Of(Ttl(b))).Remaining.IsSome);
        Assert.Equal("ERR", await redis.Code(Restore(none, "no dump")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Facts_about_keys(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var (key, none) = (redis.Key("k"), redis.Key("none"));
        await redis.Of(HSet(key, "f", "v"));
        Assert.Equal(Prelude.Some("hash"), await redis.Of(KeyType(key)));
        Assert.True((await redis.Of(KeyType(none))).IsNone);
        Assert.True((await redis.Of(ObjectEncoding(key))).IsSome);
        Assert.True((await redis.Of(ObjectEncoding(none))).IsNone);
        Assert.Equal(Prelude.Some(1L), await redis.Of(ObjectRefCount(key)));
        Assert.True((await redis.Of(ObjectIdleTime(key))).IsSome);
        Assert.True((await redis.Of(ObjectIdleTime(none))).IsNone);
        Assert.Equal("ERR", await redis.Code(ObjectFreq(key)));
        Assert.True((await redis.Of(RandomKey())).IsSome);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Keys_are_found(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var names = Enumerable.Range(0, 50).Select(n => redis.Key($"scan:{n}")).ToArray();
        await redis.Of(MSet(names.Select(name => (name, (RedisValue)"v"))));
        await redis.Of(HSet(redis.Key("scan:h"), "f", "v"));
        Assert.Equal(51, (await redis.Of(Keys(redis.Prefix + "scan:*"))).Count);
        var found = await redis.Of(All(cursor => Scan(cursor, redis.Prefix + "scan:*", 20, "string")));
        Assert.Equal(names.Select(name => name.ToString()).Order(), found.Select(name => name.ToString()).Distinct().Order());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Collections_are_sorted(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (list, stored) = (redis.Key("l"), redis.Key("s"));
        await redis.Of(Redis.Functional.Commands.Raw("RPUSH", list.AsValue(), 3, 1, 2));
        await redis.Of(MSet((redis.Key("w_1"), 30), (redis.Key("w_2"), 20), (redis.Key("w_3"), 10), (redis.Key("v_1"), "one")));
        Assert.Equal("1 2 3", Words(await redis.Of(Sort(list))));
        Assert.Equal("3 2", Words(await redis.Of(SortRo(list, new() { Descending = true, Limit = Limit.First(2) }))));
        var byWeight = new SortOptions { ByPattern = redis.Prefix + "w_*", Gets = ["#", redis.Prefix + "v_*"] };
        Assert.Equal("3 - 2 - 1 one", Words(await redis.Of(Sort(list, byWeight))));
        Assert.Equal(3, await redis.Of(SortStore(list, stored)));
        Assert.Equal(Prelude.Some("list"), await redis.Of(KeyType(stored)));
        await redis.Of(Redis.Functional.Commands.Raw("RPUSH", list.AsValue(), "x"));
        Assert.Equal("ERR", await redis.Code(Sort(list)));
        Assert.Equal(4, (await redis.Of(Sort(list, new() { Alpha = true }))).Count);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Waiting_asks_about_the_writes_of_its_own_connection(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var ids = await redis.Of(OnLease(
            from outer in ClientId()
            from _ in Set(redis.Key("k"), "v")
            from replicas in Wait(0, TimeSpan.FromSeconds(1))
            from inner in OnLease(ClientId())
            from after in ClientId()
            select (outer, inner, after, replicas)));
        Assert.Equal((ids.outer, ids.outer, ids.outer, 0L), ids);
        Assert.Equal(0, await redis.Of(Wait(1, TimeSpan.FromMilliseconds(1))));
        if (await redis.Has(WaitAof(false, 0, TimeSpan.FromSeconds(1)).Name))
            Assert.Equal(new WaitAofResult(false, 0), await redis.Of(WaitAof(false, 0, TimeSpan.FromSeconds(1))));
    }

    private static string Words(Seq<Option<RedisValue>> values) =>
        string.Join(' ', values.Map(value => value.Match(Some: v => v.ToString(), None: () => "-")));

    private static RedisProgram<Seq<A>> All<A>(Func<ScanCursor, Command<ScanPage<A>>> scan) =>
        Loop((Cursor: ScanCursor.Start, Found: Seq<A>.Empty), state => scan(state.Cursor).AsProgram().Map(page => page.IsLast
            ? Prelude.Right<(ScanCursor, Seq<A>), Seq<A>>(state.Found + page.Items)
            : Prelude.Left<(ScanCursor, Seq<A>), Seq<A>>((page.Next, state.Found + page.Items))));
}
