using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of stream groups, on a real server.</summary>
public sealed class StreamGroupsTests : Catalogue
{
    private static readonly StreamId One = new(1, 0);
    private static readonly StreamId Two = new(2, 0);
    private static readonly StreamId Three = new(3, 0);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Groups_and_consumers_come_and_go(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("s");
        Assert.Equal("ERR", await redis.Code(XGroupCreate(key, "g", StreamPosition.End)));
        await redis.Of(XGroupCreate(key, "g", StreamPosition.End, makeStream: true, entriesRead: 0));
        Assert.Equal("BUSYGROUP", await redis.Code(XGroupCreate(key, "g", StreamPosition.Start)));
        Assert.True(await redis.Of(XGroupCreateConsumer(key, "g", "c")));
        Assert.False(await redis.Of(XGroupCreateConsumer(key, "g", "c")));
        await redis.Of(XAdd(key, [("f", "v")], One));
        Assert.Equal(1, (await redis.Of(XReadGroup(key, "g", "c"))).Count);
        await redis.Of(XGroupSetId(key, "g", StreamPosition.Start, entriesRead: 0));
        Assert.Equal(1, (await redis.Of(XReadGroup(key, "g", "d", noAck: true))).Count);
        await redis.Of(XGroupSetId(key, "g", One));
        Assert.Equal(1, await redis.Of(XGroupDelConsumer(key, "g", "c")));
        Assert.Equal(0, await redis.Of(XGroupDelConsumer(key, "g", "nobody")));
        Assert.True(await redis.Of(XGroupDestroy(key, "g")));
        Assert.False(await redis.Of(XGroupDestroy(key, "g")));
        Assert.Equal("NOGROUP", await redis.Code(XReadGroup(key, "g", "c")));
        Assert.Equal("NOGROUP", await redis.Code(XInfoConsumers(key, "g")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_are_delivered_once_and_acknowledged(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = await Three_entries(redis);
        Assert.Equal([One, Two], Ids(await redis.Of(XReadGroup(key, "g", "c", count: 2))));
        Assert.Equal([Three], Ids(await redis.Of(XReadGroup(key, "g", "d"))));
        Assert.True((await redis.Of(XReadGroup(key, "g", "c"))).IsEmpty);
        Assert.Equal([One, Two], Ids(await redis.Of(XReadGroup(key, "g", "c", GroupPosition.Pending))));
        Assert.Equal([Two], Ids(await redis.Of(XReadGroup(key, "g", "c", GroupPosition.PendingAfter(One)))));
        await redis.Of(XDel(key, Two));
        var left = await redis.Of(XReadGroup(key, "g", "c", GroupPosition.Pending));
        Assert.Equal([false, true], left.Map(entry => entry.IsDeleted).ToArray());
        Assert.Equal(1, await redis.Of(XAck(key, "g", One, new StreamId(9, 9))));
        Assert.Equal(0, await redis.Of(XAck(key, "g", new List<StreamId> { One })));
        var batch = Assert.Single(await redis.Of(XReadGroup([(key, GroupPosition.Pending)], "g", "d", 10)));
        Assert.Equal([Three], Ids(batch.Entries));
        Assert.True((await redis.Of(XReadGroup([(key, GroupPosition.New)], "g", "d"))).IsEmpty);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_consumer_waits_for_entries(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("s");
        await redis.Of(XGroupCreate(key, "g", StreamPosition.End, makeStream: true));
        Assert.True((await redis.Of(XReadGroupBlock(key, "g", "c", TimeSpan.FromMilliseconds(1)))).IsEmpty);
        Assert.True((await redis.Of(XReadGroupBlock([(key, GroupPosition.New)], "g", "c", TimeSpan.FromMilliseconds(1), noAck: true))).IsEmpty);
        var waiting = redis.Of(XReadGroupBlock(key, "g", "c", Timeout.InfiniteTimeSpan, 1));
        await redis.Of(XAdd(key, [("f", "v")], One));
        Assert.Equal([One], Ids(await waiting));
        var pending = await redis.Of(XReadGroupBlock([(key, GroupPosition.Pending)], "g", "c", TimeSpan.FromMinutes(1)));
        Assert.Equal([One], Ids(Assert.Single(pending).Entries));
        Assert.Equal("NOGROUP", await redis.Code(XReadGroupBlock(key, "nobody", "c", TimeSpan.FromSeconds(1))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task What_is_pending_is_told(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = await Three_entries(redis);
        var nothing = await redis.Of(XPending(key, "g"));
        Assert.Equal((0, Option<StreamId>.None, Option<StreamId>.None, 0), (nothing.Count, nothing.Lowest, nothing.Highest, nothing.Consumers.Count));
        await redis.Of(XReadGroup(key, "g", "c", count: 2).Zip(XReadGroup(key, "g", "d")));
        var summary = await redis.Of(XPending(key, "g"));
        Assert.Equal((3, One, Three), (summary.Count, summary.Lowest, summary.Highest));
        Assert.Equal(["c 2", "d 1"], summary.Consumers.Map(consumer => $"{consumer.Consumer} {consumer.Count}").ToArray());
        var entries = await redis.Of(XPendingEntries(key, "g", 10));
        Assert.Equal(["1-0 c 1", "2-0 c 1", "3-0 d 1"], entries.Map(entry => $"{entry.Id} {entry.Consumer} {entry.Deliveries}").ToArray());
        Assert.All(entries, entry => Assert.InRange(entry.Idle, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        Assert.Equal([Two], (await redis.Of(XPendingEntries(key, "g", 10, StreamRange.After(One), "c", TimeSpan.Zero))).Map(entry => entry.Id).ToArray());
        Assert.True((await redis.Of(XPendingEntries(key, "g", 10, idle: TimeSpan.FromHours(1)))).IsEmpty);
        Assert.Equal("NOGROUP", await redis.Code(XPending(key, "nobody")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_of_another_consumer_are_claimed(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = await Three_entries(redis);
        await redis.Of(XReadGroup(key, "g", "c"));
        Assert.Equal([One], Ids(await redis.Of(XClaim(key, "g", "d", TimeSpan.Zero, One, new StreamId(9, 9)))));
        Assert.True((await redis.Of(XClaim(key, "g", "d", TimeSpan.FromHours(1), Two))).IsEmpty);
        var claimed = await redis.Of(XClaim(
            key, "g", "d", TimeSpan.Zero, [Two], new() { DeliveryTime = ClaimTime.Ago(TimeSpan.FromHours(2)), DeliveryCount = 7, Force = true, LastId = Three }));
        Assert.Equal([Two], Ids(claimed));
        var pending = Assert.Single(await redis.Of(XPendingEntries(key, "g", 10, StreamRange.Only(Two), "d")));
        Assert.Equal(7, pending.Deliveries);
        Assert.InRange(pending.Idle, TimeSpan.FromHours(2), TimeSpan.FromHours(3));
        Assert.Equal([Three], await redis.Each(XClaimJustId(key, "g", "d", TimeSpan.Zero, [Three], new() { DeliveryTime = ClaimTime.At(DateTimeOffset.UnixEpoch.AddDays(1)) })));
        Assert.Equal("NOGROUP", await redis.Code(XClaim(key, "nobody", "d", TimeSpan.Zero, One)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_are_claimed_page_by_page(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = await Three_entries(redis);
        await redis.Of(XReadGroup(key, "g", "c"));
        await redis.Of(XDel(key, Two));
        var first = await redis.Of(XAutoClaim(key, "g", "d", TimeSpan.Zero, count: 1));
        Assert.False(first.IsLast);
        Assert.Equal([One], Ids(first.Items));
        var rest = await redis.Of(XAutoClaim(key, "g", "d", TimeSpan.Zero, first.Next));
        Assert.True(rest.IsLast);
        Assert.Equal([Three], Ids(rest.Items));
        Assert.Equal([Two], rest.Deleted.ToArray());
        var ids = await redis.Of(XAutoClaimJustId(key, "g", "e", TimeSpan.Zero, count: 10));
        Assert.Equal([One, Three], ids.Items.ToArray());
        Assert.True((await redis.Of(XAutoClaim(key, "g", "e", TimeSpan.FromHours(1)))).Items.IsEmpty);
        Assert.Equal("NOGROUP", await redis.Code(XAutoClaim(key, "nobody", "e", TimeSpan.Zero)));
    }

    private static async Task<RedisKey> Three_entries(Asking redis)
    {
        var key = redis.Key("s");
        await redis.Of(XGroupCreate(key, "g", StreamPosition.Start, makeStream: true));
        foreach (var id in new[] { One, Two, Three }) await redis.Of(XAdd(key, [("f", "v")], id));
        return key;
    }

    private static StreamId[] Ids(Seq<StreamEntry> entries) => [.. entries.Map(entry => entry.Id)];
}
