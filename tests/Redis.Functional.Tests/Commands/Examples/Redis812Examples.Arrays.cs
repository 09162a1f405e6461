using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>Arrays.</summary>
static partial class Redis812Examples
{
    public static IReadOnlyList<Example> Arrays { get; } =
    [
        Of("ARCOUNT a", ArCount("a"), 3),
        Of("ARLEN missing", ArLen("missing"), 0),
        Of("ARGET a 0", ArGet("a", 0), Some((RedisValue)"one")),
        Of("ARGET a 7", ArGet("a", 7), Option<RedisValue>.None),
        Of("ARGET str 0", ArGet("str", 0)),
        Of("ARGETRANGE a 0 2", ArGetRange("a", 0, 2), Elements("one", null, "three")),
        Of("ARMGET a 2 9", ArMGet("a", 2, 9), Elements("three", null)),
        Of("ARSET a 5 x y", ArSet("a", 5, "x", "y"), 2),
        Of("ARMSET a 1 b 9 c", ArMSet("a", (1, "b"), (9, "c")), 1),
        Of("ARINSERT a v w", ArInsert("a", "v", "w"), 11),
        Of("ARRING r 3 v", ArRing("r", 3, "v"), 2),
        Of("ARNEXT a", ArNext("a"), Some(12L)),
        Of("ARNEXT full", ArNext("full"), Option<long>.None),
        Of("ARSEEK a 4", ArSeek("a", 4), true),
        Of("ARSEEK missing 4", ArSeek("missing", 4), false),
        Of("ARLASTITEMS a 2", ArLastItems("a", 2), Elements("v", "w")),
        Of("ARLASTITEMS a 2 REV", ArLastItems("a", 2, newestFirst: true), Elements("w", null)),
        Of("ARDEL a 1 2", ArDel("a", 1, 2), 2),
        Of("ARDELRANGE a 9 0 20 30", ArDelRange("a", (9, 0), (20, 30)), 4),
        Of("ARSCAN a 0 9", ArScan("a", 0, 9), Many((0L, (RedisValue)"one"), (5L, (RedisValue)"x"))),
        Of("ARSCAN a 9 0 LIMIT 1", ArScan("a", 9, 0, 1), Many((9L, (RedisValue)"c"))),
        Of("ARSCAN a 0 4", ArScan("a", 0, 4), Many((0L, (RedisValue)"one"), (2L, (RedisValue)"three"))),
        Of("ARSCAN missing 0 9", ArScan("missing", 0, 9), Many<(long, RedisValue)>()),
        Of("ARGREP a - + EXACT one", ArGrep("a", [ArrayMatch.Exact("one")]), Many(0L)),
        Of(
            "ARGREP a 0 9 MATCH t GLOB x* AND NOCASE LIMIT 5",
            ArGrep("a", [ArrayMatch.Contains("t"), ArrayMatch.Glob("x*")], ArrayRange.Between(0, 9), new() { MatchAll = true, IgnoreCase = true, Limit = 5 }),
            Many(2L, 5L)),
        Of(
            "ARGREP a 5 + RE ^x WITHVALUES",
            ArGrepWithValues("a", [ArrayMatch.Regex("^x")], ArrayRange.StartAt(5)),
            Many((5L, (RedisValue)"x"), (6L, (RedisValue)"xy"))),
        Of("AROP a 0 9 SUM", ArOp("a", 0, 9, ArrayFold.Sum), Some((RedisValue)"10.5")),
        Of("AROP a 0 9 USED", ArOp("a", 0, 9, ArrayFold.Used), Some((RedisValue)4)),
        Of("AROP a 0 9 AND", ArOp("a", 0, 9, ArrayFold.And), Some((RedisValue)6)),
        Of("AROP a 0 9 MATCH x", ArOp("a", 0, 9, ArrayFold.Equal("x")), Some((RedisValue)1)),
        Of("AROP missing 0 9 MAX", ArOp("missing", 0, 9, ArrayFold.Max), Option<RedisValue>.None),
        Seen(
            "ARINFO a",
            ArInfo("a"),
            static info => info.Map(static told => (told.Count, told.Length, told.NextIndex, told.Slices, told.SliceSize, told.DenseSlices)),
            Some((3L, 12L, Some(12L), 1L, 4096L, Option<long>.None))),
        Seen(
            "ARINFO a FULL",
            ArInfo("a", full: true),
            static info => info.Map(static told => (told.DenseSlices, told.SparseSlices, told.AverageDenseSize, told.AverageDenseFill, told.AverageSparseSize)),
            Some((Some(0L), Some(1L), Some(0.0), Some(0.0), Some(3.5)))),
        Seen("ARINFO missing", ArInfo("missing"), static info => info.IsNone, true),
    ];

    static Seq<Option<RedisValue>> Elements(params string?[] texts) =>
        Many(texts.Select(static text => text is null ? Option<RedisValue>.None : Some((RedisValue)text)).ToArray());
}
