using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of streams as bytes, and how their replies are read.</summary>
public class StreamsTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);
    static readonly StreamId One = new(1, 1);
    static readonly StreamId Two = new(2, 0);
    static readonly (RedisValue, RedisValue)[] Pair = [("f", "v")];

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("XADD k * a 1", XAdd("k", new Dictionary<string, string> { ["a"] = "1" })),
        Written.As("XADD k 1-1 a 1", XAdd("k", [("a", "1")], One)),
        Written.As("XADD k NOMKSTREAM * a 1", XAddNoMkStream("k", new Dictionary<string, string> { ["a"] = "1" })),
        Written.As("XADD k NOMKSTREAM 1-1 a 1", XAddNoMkStream("k", [("a", "1")], One)),
        Written.As("XADD k * f v", XAdd("k", "f", "v")),
        Written.As("XADD k * a 1 b x", XAdd("k", ("a", 1), ("b", "x"))),
        Written.As("XADD k * f v", XAdd("k", Pair.ToList())),
        Written.As("XADD k 1-1 f v", XAdd("k", Pair.ToList(), One)),
        Written.As("XADD k 5-* f v", XAdd("k", Pair.ToList(), NewEntryId.Within(5))),
        Written.As("XADD k MAXLEN = 1000 * f v", XAdd("k", Pair.ToList(), trim: StreamTrim.MaxLength(1000))),
        Written.As("XADD k MAXLEN ~ 1000 LIMIT 10 1-1 f v", XAdd("k", Pair.ToList(), NewEntryId.Of(One), StreamTrim.ApproximateMaxLength(1000, 10))),
        Written.As("XADD k NOMKSTREAM MINID = 1-1 * f v", XAddNoMkStream("k", Pair, trim: StreamTrim.MinId(One))),
        Written.As("XADD k NOMKSTREAM MINID ~ 1-1 LIMIT 0 2-0 f v", XAddNoMkStream("k", Pair, Two, StreamTrim.ApproximateMinId(One, 0))),
        Written.As("XLEN k", XLen("k")),
        Written.As("XDEL k 1-1 2-0", XDel("k", One, Two)),
        Written.As("XDEL k 1-1 2-0", XDel("k", new List<StreamId> { One, Two })),
        Written.As("XTRIM k MAXLEN = 5", XTrim("k", StreamTrim.MaxLength(5))),
        Written.As("XTRIM k MINID ~ 2-0", XTrim("k", StreamTrim.ApproximateMinId(Two))),
        Written.As("XSETID k 2-0", XSetId("k", Two)),
        Written.As("XSETID k 2-0 ENTRIESADDED 7 MAXDELETEDID 1-1", XSetId("k", Two, 7, One)),
        Written.As("XRANGE k - +", XRange("k")),
        Written.As("XRANGE k 1-1 + COUNT 10", XRange("k", StreamRange.From(One), 10)),
        Written.As("XRANGE k (1-1 (2-0", XRange("k", StreamRange.After(One).AndBefore(Two))),
        Written.As("XRANGE k (1-1 2-0", XRange("k", StreamRange.After(One).AndTo(Two))),
        Written.As("XRANGE k 1-1 1-1", XRange("k", StreamRange.Only(One))),
        Written.As("XREVRANGE k + -", XRevRange("k")),
        Written.As("XREVRANGE k 2-0 - COUNT 1", XRevRange("k", StreamRange.To(Two), 1)),
        Written.As("XREVRANGE k (2-0 -", XRevRange("k", StreamRange.Before(Two))),
        Written.As("XREVRANGE k 18446744073709551615-18446744073709551615 1-1", XRevRange("k", StreamRange.Between(One, StreamId.Max))),
        Written.As("XREAD STREAMS k 0-0", XRead("k")),
        Written.As("XREAD COUNT 5 STREAMS k 1-1", XRead("k", One, 5)),
        Written.As("XREAD COUNT 5 STREAMS a b 1-1 0-0", XRead([("a", One), ("b", StreamPosition.Start)], 5)),
        Written.As("XREAD BLOCK 1000 STREAMS k $", XReadBlock("k", Second, StreamPosition.End)),
        Written.As("XREAD COUNT 1 BLOCK 0 STREAMS k 1-1", XReadBlock("k", Timeout.InfiniteTimeSpan, One, 1)),
        Written.As("XREAD COUNT 10 BLOCK 1000 STREAMS a b 1-1 $", XReadBlock([("a", One), ("b", StreamPosition.End)], Second, 10)),
        Written.As("XINFO STREAM k", XInfoStream("k")),
        Written.As("XINFO STREAM k FULL", XInfoStreamFull("k")),
        Written.As("XINFO STREAM k FULL COUNT 0", XInfoStreamFull("k", 0)),
        Written.As("XINFO GROUPS k", XInfoGroups("k")),
        Written.As("XINFO CONSUMERS k g", XInfoConsumers("k", "g")),
        Written.As("XGROUP CREATE k g $", XGroupCreate("k", "g", StreamPosition.End)),
        Written.As("XGROUP CREATE k g 0-0 MKSTREAM ENTRIESREAD 3", XGroupCreate("k", "g", StreamPosition.Start, makeStream: true, entriesRead: 3)),
        Written.As("XGROUP SETID k g 1-1", XGroupSetId("k", "g", One)),
        Written.As("XGROUP SETID k g $ ENTRIESREAD 3", XGroupSetId("k", "g", StreamPosition.End, 3)),
        Written.As("XGROUP DESTROY k g", XGroupDestroy("k", "g")),
        Written.As("XGROUP CREATECONSUMER k g c", XGroupCreateConsumer("k", "g", "c")),
        Written.As("XGROUP DELCONSUMER k g c", XGroupDelConsumer("k", "g", "c")),
        Written.As("XACK k g 1-1 2-0", XAck("k", "g", One, Two)),
        Written.As("XACK k g 1-1", XAck("k", "g", new List<StreamId> { One })),
        Written.As("XREADGROUP GROUP g c STREAMS k >", XReadGroup("k", "g", "c")),
        Written.As("XREADGROUP GROUP g c COUNT 5 NOACK STREAMS k 0-0", XReadGroup("k", "g", "c", GroupPosition.Pending, 5, noAck: true)),
        Written.As("XREADGROUP GROUP STREAMS c NOACK STREAMS a b > 0-0", XReadGroup([("a", GroupPosition.New), ("b", GroupPosition.Pending)], "STREAMS", "c", noAck: true)),
        Written.As("XREADGROUP GROUP g c BLOCK 1000 STREAMS k >", XReadGroupBlock("k", "g", "c", Second)),
        Written.As("XREADGROUP GROUP g c COUNT 5 BLOCK 0 NOACK STREAMS k >", XReadGroupBlock("k", "g", "c", Timeout.InfiniteTimeSpan, 5, noAck: true)),
        Written.As("XREADGROUP GROUP g c BLOCK 1000 STREAMS a 1-1", XReadGroupBlock([("a", GroupPosition.PendingAfter(One))], "g", "c", Second)),
        Written.As("XPENDING k g", XPending("k", "g")),
        Written.As("XPENDING k g - + 10", XPendingEntries("k", "g", 10)),
        Written.As("XPENDING k g IDLE 1000 (1-1 + 10 c", XPendingEntries("k", "g", 10, StreamRange.After(One), "c", Second)),
        Written.As("XCLAIM k g c 1000 1-1 2-0", XClaim("k", "g", "c", Second, One, Two)),
        Written.As("XCLAIM k g c 0 1-1 IDLE 1000 RETRYCOUNT 3 FORCE LASTID 2-0", XClaim("k", "g", "c", TimeSpan.Zero, [One], new() { DeliveryTime = ClaimTime.Ago(Second), DeliveryCount = 3, Force = true, LastId = Two })),
        Written.As("XCLAIM k g c 0 1-1 TIME 1893499200000 JUSTID", XClaimJustId("k", "g", "c", TimeSpan.Zero, [One], new() { DeliveryTime = ClaimTime.At(Noon) })),
        Written.As("XAUTOCLAIM k g c 1000 0-0", XAutoClaim("k", "g", "c", Second)),
        Written.As("XAUTOCLAIM k g c 0 1-1 COUNT 5", XAutoClaim("k", "g", "c", TimeSpan.Zero, One, 5)),
        Written.As("XAUTOCLAIM k g c 0 1-1 COUNT 5 JUSTID", XAutoClaimJustId("k", "g", "c", TimeSpan.Zero, One, 5)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("XADD: at least one pair is required.", XAdd("k", new Dictionary<string, string>())),
        Written.As("XADD: at least one pair is required.", XAdd("k", (IEnumerable<(string, string)>)null!)),
        Written.As("XADD: at least one pair is required.", XAdd("k")),
        Written.As("XADD: at least one pair is required.", XAdd("k", new List<(RedisValue, RedisValue)>())),
        Written.As("XADD: a length must be at least 0, not -1.", XAdd("k", Pair.ToList(), trim: StreamTrim.MaxLength(-1))),
        Written.As("XADD: a limit must be at least 0, not -1.", XAddNoMkStream("k", Pair, trim: StreamTrim.ApproximateMaxLength(5, -1))),
        Written.As("XTRIM: trim is StreamTrim.None. It must state what to remove.", XTrim("k", default)),
        Written.As("XDEL: at least one ID is required.", XDel("k")),
        Written.As("XDEL: at least one ID is required.", XDel("k", (IEnumerable<StreamId>)null!)),
        Written.As("XSETID: the number of entries must be at least 0, not -1.", XSetId("k", One, -1)),
        Written.As("XRANGE: a count must be at least 1, not 0.", XRange("k", count: 0)),
        Written.As("XREAD: a count must be at least 1, not -1.", XRead("k", count: -1)),
        Written.As("XREAD: at least one stream is required.", XRead(new List<(RedisKey, StreamPosition)>())),
        Written.As("XREAD: at least one stream is required.", XRead((IEnumerable<(RedisKey, StreamPosition)>)null!)),
        Written.As("XREAD: the timeout must be greater than 0.", XReadBlock("k", TimeSpan.Zero, One)),
        Written.As("XREADGROUP: the timeout must be greater than 0.", XReadGroupBlock("k", "g", "c", -Second)),
        Written.As("XREADGROUP: argument 2 is null.", XReadGroup("k", default, "c")),
        Written.As("XGROUP CREATE: the number of entries must be at least 0, not -1.", XGroupCreate("k", "g", One, entriesRead: -1)),
        Written.As("XINFO STREAM: a count must be at least 0, not -1.", XInfoStreamFull("k", -1)),
        Written.As("XPENDING: a count must be at least 1, not 0.", XPendingEntries("k", "g", 0)),
        Written.As("XPENDING: the idle time is negative. It must be 0 or more.", XPendingEntries("k", "g", 1, idle: -Second)),
        Written.As("XCLAIM: at least one ID is required.", XClaim("k", "g", "c", Second)),
        Written.As("XCLAIM: the idle time is negative. It must be 0 or more.", XClaim("k", "g", "c", -Second, One)),
        Written.As("XCLAIM: the idle time is negative. It must be 0 or more.", XClaimJustId("k", "g", "c", Second, [One], new() { DeliveryTime = ClaimTime.Ago(-Second) })),
        Written.As("XCLAIM: the number of deliveries must be at least 0, not -1.", XClaimJustId("k", "g", "c", Second, [One], new() { DeliveryCount = -1 })),
        Written.As("XAUTOCLAIM: a count must be at least 1, not 0.", XAutoClaim("k", "g", "c", Second, count: 0)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Options_print_what_they_put_on_the_wire()
    {
        Assert.Equal("*", $"{NewEntryId.Auto}");
        Assert.Equal("5-*", $"{NewEntryId.Within(5)}");
        Assert.Equal("MINID ~ 1-1 LIMIT 7", $"{StreamTrim.ApproximateMinId(One, 7)}");
        Assert.Equal("", $"{StreamTrim.None}");
        Assert.Equal("(1-1 +", $"{StreamRange.After(One)}");
        Assert.Equal("$", $"{StreamPosition.End}");
        Assert.Equal(">", $"{GroupPosition.New}");
    }

    [Theory]
    [InlineData("1526919030474-55", 1526919030474UL, 55UL)]
    [InlineData("7", 7UL, 0UL)]
    [InlineData("18446744073709551615-18446744073709551615", ulong.MaxValue, ulong.MaxValue)]
    public void An_ID_is_read(string text, ulong milliseconds, ulong sequence) =>
        Assert.Equal(new StreamId(milliseconds, sequence), StreamId.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("-1-1")]
    [InlineData("1-1-1")]
    [InlineData("1-+1")]
    [InlineData(" 1-1")]
    [InlineData("18446744073709551616-0")]
    public void What_is_no_ID_is_an_InvalidArgument(string? text) =>
        Assert.True(StreamId.Parse(text).Match(Right: _ => false, Left: error => error is RedisError.Client.InvalidArgument));

    [Fact]
    public void IDs_are_ordered_as_the_server_orders_entries()
    {
        var ids = new[] { StreamId.Max, new StreamId(1, 2), new StreamId(2, 0), StreamId.Zero, One };
        Assert.Equal([StreamId.Zero, One, new StreamId(1, 2), new StreamId(2, 0), StreamId.Max], ids.Order());
        Assert.True(One < Two && Two > One && One <= new StreamId(1, 1) && Two >= One);
        Assert.Equal(Noon, new StreamId((ulong)Noon.ToUnixTimeMilliseconds(), 3).Timestamp.IfNone(DateTimeOffset.MinValue));
        Assert.True(StreamId.Max.Timestamp.IsNone);
    }
}
