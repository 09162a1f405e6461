using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands and options of Redis 8.2 to 8.6 as bytes.</summary>
public class Redis86Tests
{
    static readonly StreamId One = new(1, 1);
    static readonly StreamId Two = new(2, 0);
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly (RedisValue, RedisValue)[] Pair = [("f", "v")];

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("DIGEST k", Digest("k")),
        Written.As("DELEX k", DelEx("k")),
        Written.As("DELEX k IFEQ v", DelEx("k", DeleteWhen.ValueEquals("v"))),
        Written.As("DELEX k IFNE v", DelEx("k", DeleteWhen.ValueDiffers("v"))),
        Written.As("DELEX k IFDEQ 2d06800538d394c2", DelEx("k", DeleteWhen.DigestEquals("2d06800538d394c2"))),
        Written.As("DELEX k IFDNE 2d06800538d394c2", DelEx("k", DeleteWhen.DigestDiffers("2d06800538d394c2"))),
        Written.As("DELEX k IFGT 5", DelEx("k", DeleteWhen.Of("ifgt", 5))),
        Written.As("SET k v IFNE w EX 1", Set("k", "v", SetWhen.ValueDiffers("w"), Second)),
        Written.As("SET k v IFDEQ 2d06800538d394c2 GET", SetGet("k", "v", SetWhen.DigestEquals("2d06800538d394c2"))),
        Written.As("SET k v IFDNE 2d06800538d394c2", Set("k", "v", SetWhen.DigestDiffers("2d06800538d394c2"))),
        Written.As("BITOP DIFF d a b", BitOp(BitOperation.Diff, "d", "a", "b")),
        Written.As("BITOP DIFF1 d a b", BitOp(BitOperation.Diff1, "d", "a", "b")),
        Written.As("BITOP ANDOR d a b", BitOp(BitOperation.AndOr, "d", "a", "b")),
        Written.As("BITOP ONE d a b", BitOp(BitOperation.One, "d", "a", "b")),
        Written.As("XACKDEL k g IDS 2 1-1 2-0", XAckDel("k", "g", One, Two)),
        Written.As("XACKDEL k g DELREF IDS 1 1-1", XAckDel("k", "g", [One], StreamReferences.Delete)),
        Written.As("XACKDEL IDS IDS KEEPREF IDS 1 1-1", XAckDel("IDS", "IDS", [One], StreamReferences.Keep)),
        Written.As("XDELEX k IDS 1 1-1", XDelEx("k", One)),
        Written.As("XDELEX k ACKED IDS 2 1-1 2-0", XDelEx("k", [One, Two], StreamReferences.Acknowledged)),
        Written.As("XCFGSET k IDMP-DURATION 2", XCfgSet("k", TimeSpan.FromSeconds(1.5))),
        Written.As("XCFGSET k IDMP-DURATION 1 IDMP-MAXSIZE 5", XCfgSet("k", Second, 5)),
        Written.As("XADD k IDMP p i * f v", XAdd("k", Pair, NewEntryId.Idempotent("p", "i"))),
        Written.As("XADD k MAXLEN ~ 9 LIMIT 5 ACKED IDMPAUTO p * f v", XAdd("k", Pair, NewEntryId.IdempotentByContent("p"), StreamTrim.ApproximateMaxLength(9, 5).With(StreamReferences.Acknowledged))),
        Written.As("XADD k NOMKSTREAM IDMP p i * f v", XAddNoMkStream("k", Pair, NewEntryId.Idempotent("p", "i"))),
        Written.As("XTRIM k MINID = 1-1 DELREF", XTrim("k", StreamTrim.MinId(One).With(StreamReferences.Delete))),
        Written.As("XTRIM k MINID = 1-1 KEEPREF", XTrim("k", StreamTrim.MinId(One).With(StreamReferences.Keep))),
        Written.As("XTRIM k MAXLEN = 1", XTrim("k", StreamTrim.MaxLength(1).With(default))),
        Written.As("XADD k MINID = 1-1 KEEPREF * f v", XAdd("k", Pair, trim: StreamTrim.MinId(One).With(StreamReferences.Keep))),
        Written.As("XADD k MINID = 1-1 DELREF * f v", XAdd("k", Pair, trim: StreamTrim.MinId(One).With(StreamReferences.Delete))),
        Written.As("XTRIM k MAXLEN = 1 ACKED", XTrim("k", StreamTrim.MaxLength(1).With(StreamReferences.Acknowledged))),
        Written.As("XREADGROUP GROUP g c CLAIM 1000 STREAMS k >", XReadGroupClaim("k", "g", "c", Second)),
        Written.As("XREADGROUP GROUP g c COUNT 5 NOACK CLAIM 0 STREAMS a b > >", XReadGroupClaim(["a", "b"], "g", "c", TimeSpan.Zero, 5, noAck: true)),
        Written.As("XREADGROUP GROUP g c BLOCK 0 CLAIM 1000 STREAMS k >", XReadGroupClaimBlock("k", "g", "c", Second, Timeout.InfiniteTimeSpan)),
        Written.As("XREADGROUP GROUP g c COUNT 1 BLOCK 1000 CLAIM 1000 STREAMS a b > >", XReadGroupClaimBlock(["a", "b"], "g", "c", Second, Second, 1)),
        Written.As("VRANGE k - +", VRange("k", LexRange.All)),
        Written.As("VRANGE k [a (b 5", VRange("k", new(LexBound.Inclusive("a"), LexBound.Exclusive("b")), 5)),
        Written.As("HOTKEYS START METRICS 2 CPU NET", HotKeysStart()),
        Written.As("HOTKEYS START METRICS 1 NET COUNT 5 DURATION 2 SAMPLE 10 SLOTS 2 0 16383", HotKeysStart(new() { ByCpu = false, Count = 5, Duration = TimeSpan.FromSeconds(1.5), Sample = 10, Slots = [0, 16383] })),
        Written.As("HOTKEYS STOP", HotKeysStop()),
        Written.As("HOTKEYS RESET", HotKeysReset()),
        Written.As("HOTKEYS GET", HotKeysGet()),
        Written.As("CLUSTER SLOT-STATS ORDERBY MEMORY-BYTES DESC", ClusterSlotStats(SlotMetric.Memory)),
        Written.As("CLUSTER SLOT-STATS ORDERBY DISK-BYTES ASC", ClusterSlotStats(SlotMetric.Of("disk-bytes"), lowestFirst: true)),
        Written.As("CLUSTER MIGRATION IMPORT 0 100 5000 5000", ClusterMigrationImport(new SlotRange(0, 100), SlotRange.Of(5000))),
        Written.As("CLUSTER MIGRATION IMPORT 0 100", ClusterMigrationImport(new List<SlotRange> { new(0, 100) })),
        Written.As("CLUSTER MIGRATION CANCEL ID t", ClusterMigrationCancel("t")),
        Written.As("CLUSTER MIGRATION CANCEL ALL", ClusterMigrationCancel()),
        Written.As("CLUSTER MIGRATION STATUS ID t", ClusterMigrationStatus("t")),
        Written.As("CLUSTER MIGRATION STATUS ALL", ClusterMigrationStatus()),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("DIGEST: argument 1 is null.", Digest(default)),
        Written.As("DELEX: argument 3 is null.", DelEx("k", DeleteWhen.ValueEquals(default))),
        Written.As("DELEX: argument 3 is null.", DelEx("k", DeleteWhen.DigestEquals(null!))),
        Written.As("DELEX: the word of an option must begin with a letter and consist of letters, digits and hyphens.", DelEx("k", DeleteWhen.Of(null!, "v"))),
        Written.As("XACKDEL: at least one ID is required.", XAckDel("k", "g")),
        Written.As("XACKDEL: at least one ID is required.", XAckDel("k", "g", (IEnumerable<StreamId>)null!)),
        Written.As("XACKDEL: the word of an option must begin with a letter and consist of letters, digits and hyphens.", XAckDel("k", "g", [One], StreamReferences.Of("KEEP REF"))),
        Written.As("XDELEX: at least one ID is required.", XDelEx("k", [])),
        Written.As("XCFGSET: duration and maxSize are null. At least one of them is required.", XCfgSet("k")),
        Written.As("XCFGSET: the time must be greater than 0.", XCfgSet("k", TimeSpan.Zero)),
        Written.As("XCFGSET: maxSize must be at least 1, not 0.", XCfgSet("k", maxSize: 0)),
        Written.As("XADD: messageId is empty. It must contain at least one byte.", XAdd("k", Pair, NewEntryId.Idempotent("p", ""))),
        Written.As("XADD: argument 3 is null.", XAdd("k", Pair, NewEntryId.Idempotent(default, "i"))),
        Written.As("XADD: argument 4 is null.", XAdd("k", Pair, NewEntryId.Idempotent("p", default))),
        Written.As("XREADGROUP: the idle time is negative. It must be 0 or more.", XReadGroupClaim("k", "g", "c", -Second)),
        Written.As("XREADGROUP: at least one stream is required.", XReadGroupClaim((IEnumerable<RedisKey>)null!, "g", "c", Second)),
        Written.As("XREADGROUP: at least one stream is required.", XReadGroupClaimBlock([], "g", "c", Second, Second)),
        Written.As("VRANGE: a bound of the range is null.", VRange("k", LexRange.AtLeast(LexBound.Inclusive(default)))),
        Written.As("HOTKEYS START: ByCpu and ByNetwork are false. At least one of them must be true.", HotKeysStart(new() { ByCpu = false, ByNetwork = false })),
        Written.As("HOTKEYS START: a count must be at least 1, not 0.", HotKeysStart(new() { Count = 0 })),
        Written.As("HOTKEYS START: Sample must be at least 1, not 0.", HotKeysStart(new() { Sample = 0 })),
        Written.As("CLUSTER MIGRATION: at least one range is required.", ClusterMigrationImport()),
        Written.As("CLUSTER MIGRATION: argument 3 is null.", ClusterMigrationCancel(null!)),
        Written.As("CLUSTER SLOT-STATS: the word of an option must begin with a letter and consist of letters, digits and hyphens.", ClusterSlotStats(SlotMetric.Of("a b"))),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
