using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of streams, on a real server.</summary>
public sealed class StreamsTests : Catalogue
{
    private static readonly StreamId One = new(1, 1);
    private static readonly StreamId Two = new(2, 0);
    private static readonly StreamId Three = new(3, 0);
    private static readonly (RedisValue, RedisValue)[] Pair = [("f", "v")];

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_are_added(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        Assert.Equal(One, await redis.Of(XAdd(key, Pair.ToList(), One)));
        Assert.Equal(new(1, 2), await redis.Of(XAdd(key, Pair.ToList(), NewEntryId.Within(1))));
        var auto = await redis.Of(XAdd(key, ("a", 1), ("b", "x")));
        Assert.True(auto > Two && auto.Timestamp.IsSome);
        Assert.True(await redis.Of(XAdd(key, "f", "v")) > auto);
        Assert.Equal("ERR", await redis.Code(XAdd(key, Pair.ToList(), One)));
        Assert.Equal(4, await redis.Of(XLen(key)));
        Assert.True((await redis.Of(XAddNoMkStream(none, Pair))).IsNone);
        Assert.True((await redis.Of(XAddNoMkStream(key, Pair, trim: StreamTrim.MaxLength(2)))).IsSome);
        Assert.Equal(2, await redis.Of(XLen(key)));
        Assert.Equal(0, await redis.Of(XLen(none)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Entries_are_cut_and_deleted(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("s");
        foreach (var id in new[] { One, Two, Three, new StreamId(4, 0) }) await redis.Of(XAdd(key, Pair.ToList(), id));
        Assert.Equal(1, await redis.Of(XTrim(key, StreamTrim.MinId(Two))));
        Assert.Equal(0, await redis.Of(XTrim(key, StreamTrim.ApproximateMaxLength(1, 0))));
        Assert.Equal(0, await redis.Of(XTrim(key, StreamTrim.ApproximateMinId(Three, 100))));
        Assert.Equal(1, await redis.Of(XDel(key, Two, One)));
        Assert.Equal(0, await redis.Of(XDel(key, new List<StreamId> { Two })));
        Assert.Equal(1, await redis.Of(XTrim(key, StreamTrim.MaxLength(1))));
        await redis.Of(XSetId(key, new(9, 9), entriesAdded: 10, maxDeletedId: Three));
        var info = await redis.Of(XInfoStream(key));
        Assert.Equal(new StreamId(9, 9), info.LastId);
        Assert.Equal(Prelude.Some(new StreamCounters(10, Three, new(4, 0))), info.Counters);
        Assert.Equal("ERR", await redis.Code(XSetId(key, One)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Ranges_are_read_forwards_and_backwards(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("s"), redis.Key("none"));
        foreach (var id in new[] { One, Two, Three }) await redis.Of(XAdd(key, Pair.ToList(), id));
        async Task<StreamId[]> Ids(Command<Seq<StreamEntry>> range) => [.. (await redis.Of(range)).Map(entry => entry.Id)];
        Assert.Equal([One, Two, Three], await Ids(XRange(key)));
        Assert.Equal([Two, Three], await Ids(XRange(key, StreamRange.After(One))));
        Assert.Equal([Two], await Ids(XRange(key, StreamRange.After(One), 1)));
        Assert.Equal([One, Two], await Ids(XRange(key, StreamRange.Before(Three))));
        Assert.Equal([Two], await Ids(XRange(key, StreamRange.Only(Two))));
        Assert.Equal([Three, Two], await Ids(XRevRange(key, StreamRange.From(Two))));
        Assert.Equal([Two, One], await Ids(XRevRange(key, StreamRange.To(Two))));
        Assert.Equal([Two], await Ids(XRevRange(key, StreamRange.After(One).AndBefore(Three))));
        Assert.Empty(await Ids(XRange(none)));
        var entry = Assert.Single(await redis.Of(XRange(key, StreamRange.Only(One))));
        Assert.Equal(Prelude.Some((RedisValue)"v"), entry["f"]);
        Assert.Equal("WRONGTYPE", await redis.Code(Set(none, "v").Zip(XRange(none))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Streams_are_read_behind_a_position(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (a, b, none) = (redis.Key("{t}a"), redis.Key("{t}b"), redis.Key("{t}none"));
        await redis.Of(XAdd(a, Pair.ToList(), One).Zip(XAdd(a, Pair.ToList(), Two)).Zip(XAdd(b, Pair.ToList(), Three)));
        Assert.Equal([One, Two], (await redis.Of(XRead(a))).Map(entry => entry.Id).ToArray());
        Assert.Equal([Two], (await redis.Of(XRead(a, One))).Map(entry => entry.Id).ToArray());
        Assert.Equal([One], (await redis.Of(XRead(a, count: 1))).Map(entry => entry.Id).ToArray());
        Assert.True((await redis.Of(XRead(a, StreamPosition.End))).IsEmpty);
        Assert.True((await redis.Of(XRead(none))).IsEmpty);
        var batches = await redis.Of(XRead([(a, One), (none, StreamPosition.Start), (b, StreamPosition.Start)], 10));
        Assert.Equal([a, b], batches.Map(batch => batch.Key).ToArray());
        Assert.Equal([Three], batches[1].Entries.Map(entry => entry.Id).ToArray());
        Assert.True((await redis.Of(XRead([(none, StreamPosition.Start)]))).IsEmpty);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Reading_waits_for_an_entry_or_until_the_time_is_over(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, other) = (redis.Key("{t}a"), redis.Key("{t}b"));
        Assert.True((await redis.Of(XReadBlock(key, TimeSpan.FromMilliseconds(1), StreamPosition.End))).IsEmpty);
        Assert.True((await redis.Of(XReadBlock([(key, StreamPosition.End)], TimeSpan.FromMilliseconds(1)))).IsEmpty);
        var waiting = redis.Of(XReadBlock(key, Timeout.InfiniteTimeSpan, StreamPosition.Start));
        var several = redis.Of(XReadBlock([(key, StreamPosition.Start), (other, StreamPosition.Start)], TimeSpan.FromMinutes(1), 5));
        await redis.Of(XAdd(key, Pair.ToList(), One));
        Assert.Equal([One], (await waiting).Map(entry => entry.Id).ToArray());
        Assert.Equal([key], (await several).Map(batch => batch.Key).ToArray());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_stream_tells_of_itself(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("s");
        Assert.Equal("ERR", await redis.Code(XInfoStream(key)));
        await redis.Of(XAdd(key, Pair.ToList(), One).Zip(XAdd(key, Pair.ToList(), Two)).Zip(XGroupCreate(key, "g", StreamPosition.Start)));
        await redis.Of(XReadGroup(key, "g", "c", count: 1));
        var info = await redis.Of(XInfoStream(key));
        Assert.Equal((2, 1, Two), (info.Length, info.Groups, info.LastId));
        Assert.Equal(One, info.First.Map(entry => entry.Id));
        Assert.Equal(Two, info.Last.Map(entry => entry.Id));
        Assert.Equal(2, info.Counters.Map(history => history.EntriesAdded));
        Assert.True(info.Tree.Keys > 0);
        var full = await redis.Of(XInfoStreamFull(key, 1));
        Assert.Equal([One], full.Entries.Map(entry => entry.Id).ToArray());
        var inside = Assert.Single(full.Groups);
        Assert.Equal(("g", One, 1), (inside.Name, inside.LastDelivered, inside.PendingCount));
        var consumer = Assert.Single(inside.Consumers);
        Assert.Equal(Assert.Single(inside.Pending), Assert.Single(consumer.Pending));
        Assert.Equal(consumer.SeenAt, consumer.Pending[0].DeliveredAt, TimeSpan.FromSeconds(5));
        var outside = Assert.Single(await redis.Of(XInfoGroups(key)));
        Assert.Equal(("g", 1, 1, One), (outside.Name, outside.Consumers, outside.Pending, outside.LastDelivered));
        Assert.Equal((Prelude.Some(1L), Prelude.Some(1L)), (outside.EntriesRead, outside.Lag));
        var idle = Assert.Single(await redis.Of(XInfoConsumers(key, "g")));
        Assert.Equal(("c", 1), (idle.Name, idle.Pending));
        Assert.True(idle.Idle < TimeSpan.FromMinutes(1));
        await redis.Of(XDel(key, One, Two));
        Assert.True((await redis.Of(XInfoStream(key))).First.IsNone);
        Assert.Equal(Two, (await redis.Of(XInfoStream(key))).Counters.Map(history => history.MaxDeletedId));
    }
}
