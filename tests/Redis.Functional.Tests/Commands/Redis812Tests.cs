using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands and options that Redis 8.8 to 8.12 add as bytes.</summary>
public class Redis812Tests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly StreamId One = new(1, 1);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("ARCOUNT k", ArCount("k")),
        Written.As("ARLEN k", ArLen("k")),
        Written.As("ARGET k 0", ArGet("k", 0)),
        Written.As("ARGETRANGE k 0 9", ArGetRange("k", 0, 9)),
        Written.As("ARMGET k 1 2", ArMGet("k", 1, 2)),
        Written.As("ARMGET k 1 2", ArMGet("k", new List<long> { 1, 2 })),
        Written.As("ARSET k 0 a b", ArSet("k", 0, "a", "b")),
        Written.As("ARSET k 0 a b", ArSet("k", 0, new List<RedisValue> { "a", "b" })),
        Written.As("ARSET k 0 a b", ArSet("k", 0, new List<string> { "a", "b" })),
        Written.As("ARMSET k 0 a 5 b", ArMSet("k", (0, "a"), (5, "b"))),
        Written.As("ARMSET k 0 a", ArMSet("k", new List<(long, RedisValue)> { (0, "a") })),
        Written.As("ARINSERT k a b", ArInsert("k", "a", "b")),
        Written.As("ARINSERT k a", ArInsert("k", new List<RedisValue> { "a" })),
        Written.As("ARINSERT k a", ArInsert("k", new List<string> { "a" })),
        Written.As("ARRING k 5 a b", ArRing("k", 5, "a", "b")),
        Written.As("ARRING k 5 a", ArRing("k", 5, new List<RedisValue> { "a" })),
        Written.As("ARRING k 5 a", ArRing("k", 5, new List<string> { "a" })),
        Written.As("ARNEXT k", ArNext("k")),
        Written.As("ARSEEK k 7", ArSeek("k", 7)),
        Written.As("ARLASTITEMS k 3", ArLastItems("k", 3)),
        Written.As("ARLASTITEMS k 3 REV", ArLastItems("k", 3, newestFirst: true)),
        Written.As("ARDEL k 1 2", ArDel("k", 1, 2)),
        Written.As("ARDEL k 1", ArDel("k", new List<long> { 1 })),
        Written.As("ARDELRANGE k 0 5 9 7", ArDelRange("k", (0, 5), (9, 7))),
        Written.As("ARDELRANGE k 0 5", ArDelRange("k", new List<(long, long)> { (0, 5) })),
        Written.As("ARSCAN k 0 9", ArScan("k", 0, 9)),
        Written.As("ARSCAN k 9 0 LIMIT 2", ArScan("k", 9, 0, 2)),
        Written.As("ARGREP k - + EXACT a", ArGrep("k", [ArrayMatch.Exact("a")])),
        Written.As("ARGREP k - 9 MATCH a RE b", ArGrep("k", [ArrayMatch.Contains("a"), ArrayMatch.Regex("b")], ArrayRange.EndAt(9))),
        Written.As("ARGREP k 1 2 SOUNDS a", ArGrep("k", [ArrayMatch.Of("sounds", "a")], ArrayRange.Between(1, 2), new())),
        Written.As("ARGREP k 1 + GLOB a* AND NOCASE LIMIT 3 WITHVALUES", ArGrepWithValues("k", [ArrayMatch.Glob("a*")], ArrayRange.StartAt(1), new() { MatchAll = true, IgnoreCase = true, Limit = 3 })),
        Written.As("AROP k 0 9 SUM", ArOp("k", 0, 9, default)),
        Written.As("AROP k 0 9 MIN", ArOp("k", 0, 9, ArrayFold.Min)),
        Written.As("AROP k 0 9 OR", ArOp("k", 0, 9, ArrayFold.Or)),
        Written.As("AROP k 0 9 XOR", ArOp("k", 0, 9, ArrayFold.Xor)),
        Written.As("AROP k 0 9 MATCH a", ArOp("k", 0, 9, ArrayFold.Equal("a"))),
        Written.As("AROP k 0 9 MEDIAN", ArOp("k", 0, 9, ArrayFold.Of("median"))),
        Written.As("ARINFO k", ArInfo("k")),
        Written.As("ARINFO k FULL", ArInfo("k", full: true)),
        Written.As("INCREX k BYINT 1", IncrEx("k")),
        Written.As("INCREX k BYINT -2 LBOUND 0 UBOUND 9 SATURATE PX 1500 ENX", IncrEx("k", -2, 0, 9, saturate: true, TimeSpan.FromSeconds(1.5), onlyIfNoExpiry: true)),
        Written.As("INCREX k BYFLOAT 0.1 UBOUND 1.5 EX 1", IncrExByFloat("k", 0.1, upper: 1.5, expiry: Second)),
        Written.As("XNACK k g SILENT IDS 1 1-1", XNack("k", "g", [One])),
        Written.As("XNACK IDS IDS FAIL IDS 1 1-1 RETRYCOUNT 0 FORCE", XNack("IDS", "IDS", [One], NackKind.Fail, 0, force: true)),
        Written.As("ZINTER 2 a b AGGREGATE COUNT", ZInter(["a", "b"], aggregate: ScoreAggregate.Count)),
        Written.As("ZUNION 2 a b AGGREGATE COUNT", ZUnion(["a", "b"], aggregate: ScoreAggregate.Count)),
        Written.As("ZINTERSTORE d 1 a AGGREGATE COUNT", ZInterStore("d", ["a"], aggregate: ScoreAggregate.Count)),
        Written.As("ZUNIONSTORE d 1 a AGGREGATE COUNT", ZUnionStore("d", ["a"], aggregate: ScoreAggregate.Count)),
        Written.As("LMOVEM a b LEFT RIGHT", LMoveM("a", "b", ListSide.Left, ListSide.Right)),
        Written.As("LMOVEM a b LEFT RIGHT COUNT 2 OBO", LMoveM("a", "b", ListSide.Left, ListSide.Right, ListMoveCount.AtMost(2, ListMoveOrder.OneByOne))),
        Written.As("LMOVEM a b LEFT RIGHT EXACTLY 2 BULK", LMoveM("a", "b", ListSide.Left, ListSide.Right, ListMoveCount.Exactly(2, ListMoveOrder.Bulk))),
        Written.As("LMOVEM a b LEFT RIGHT ATLEAST 2 FASTEST", LMoveM("a", "b", ListSide.Left, ListSide.Right, ListMoveCount.Of("atleast", 2, ListMoveOrder.Of("fastest")))),
        Written.As("BLMOVEM a b RIGHT LEFT 1 EXACTLY 2 OBO", BLMoveM("a", "b", ListSide.Right, ListSide.Left, Second, ListMoveCount.Exactly(2))),
        Written.As("SUNIONCARD 2 a b APPROX LIMIT 5", SUnionCard(["a", "b"], 5, approximate: true)),
        Written.As("SDIFFCARD 2 a b", SDiffCard(["a", "b"])),
        Written.As("SDIFFCARD 2 a b LIMIT 5", SDiffCard(new List<RedisKey> { "a", "b" }, 5)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("ARMGET: at least one index is required.", ArMGet("k", [])),
        Written.As("ARSET: at least one value is required.", ArSet("k", 0)),
        Written.As("ARMSET: at least one pair is required.", ArMSet("k")),
        Written.As("ARRING: size must be at least 1, not 0.", ArRing("k", 0, "a")),
        Written.As("ARLASTITEMS: a count must be at least 1, not 0.", ArLastItems("k", 0)),
        Written.As("ARDELRANGE: at least one range is required.", ArDelRange("k")),
        Written.As("ARSCAN: a limit must be at least 1, not 0.", ArScan("k", 0, 1, 0)),
        Written.As("ARGREP: at least one condition is required.", ArGrep("k", [])),
        Written.As("ARGREP: a condition has no keyword. Create it with a member of ArrayMatch.", ArGrep("k", [default])),
        Written.As("ARGREP: Limit must be at least 1, not 0.", ArGrep("k", [ArrayMatch.Exact("a")], options: new() { Limit = 0 })),
        Written.As("INCREX: onlyIfNoExpiry is true, but the expiry is not a time.", IncrEx("k", onlyIfNoExpiry: true)),
        Written.As("INCREX: onlyIfNoExpiry is true, but the expiry is not a time.", IncrExByFloat("k", 1, expiry: ExpiryUpdate.Persist, onlyIfNoExpiry: true)),
        Written.As("XNACK: at least one ID is required.", XNack("k", "g", [])),
        Written.As("XNACK: retryCount must be at least 0, not -1.", XNack("k", "g", [One], retryCount: -1)),
        Written.As("LMOVEM: the number of elements must be at least 1, not 0.", LMoveM("a", "b", ListSide.Left, ListSide.Right, ListMoveCount.AtMost(0))),
        Written.As("BLMOVEM: the timeout must be greater than 0.", BLMoveM("a", "b", ListSide.Left, ListSide.Right, TimeSpan.Zero)),
        Written.As("SUNIONCARD: a limit must be at least 0, not -1.", SUnionCard(["a"], -1)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
