using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>Requests and replies of Redis 8.8 to 8.12 as their documentation describes them, and what they mean.</summary>
static partial class Redis812Examples
{
    static readonly StreamId One = new(1, 1);
    static readonly StreamId Two = new(2, 1);

    /// <summary>Strings, streams, sorted sets, lists and sets of Redis 8.8 and 8.10.</summary>
    public static IReadOnlyList<Example> Data { get; } =
    [
        Of("INCREX n BYINT 1", IncrEx("n"), new Increment<long>(1, 1)),
        Of(
            "INCREX n BYINT 5 UBOUND 10 EX 60 ENX",
            IncrEx("n", 5, upper: 10, expiry: TimeSpan.FromMinutes(1), onlyIfNoExpiry: true),
            new Increment<long>(10, 0)),
        Of(
            "INCREX n BYINT 5 LBOUND 0 UBOUND 10 SATURATE PERSIST",
            IncrEx("n", 5, 0, 10, saturate: true, ExpiryUpdate.Persist),
            new Increment<long>(10, 4)),
        Of("INCREX f BYFLOAT 0.5 LBOUND -1.5", IncrExByFloat("f", 0.5, lower: -1.5), new Increment<double>(1.5, 0.5)),
        Of("INCREX s BYINT 1", IncrEx("s")),
        Of("XNACK s g SILENT IDS 2 1-1 2-1", XNack("s", "g", [One, Two]), 2),
        Of("XNACK s g FATAL IDS 1 1-1 RETRYCOUNT 3 FORCE", XNack("s", "g", [One], NackKind.Fatal, retryCount: 3, force: true), 1),
        Of("XNACK missing g FAIL IDS 1 1-1", XNack("missing", "g", [One], NackKind.Fail)),
        Seen(
            "XPENDING s g - + 10",
            XPendingEntries("s", "g", 10),
            static all => all.Map(static one => (one.Id, one.Consumer, one.Idle, one.Deliveries)),
            Many((One, (RedisValue)"", Timeout.InfiniteTimeSpan, long.MaxValue))),
        Of(
            "ZUNION 2 a b AGGREGATE COUNT WITHSCORES",
            ZUnionWithScores(["a", "b"], aggregate: ScoreAggregate.Count),
            Many(((RedisValue)"m", 2.0), ((RedisValue)"n", 1.0))),
        Of("ZINTERSTORE d 2 a b AGGREGATE COUNT", ZInterStore("d", ["a", "b"], aggregate: ScoreAggregate.Count), 1),
        Of("LMOVEM a b LEFT RIGHT", LMoveM("a", "b", ListSide.Left, ListSide.Right), Texts("x")),
        Of("LMOVEM a b LEFT RIGHT COUNT 3 BULK", LMoveM("a", "b", ListSide.Left, ListSide.Right, ListMoveCount.AtMost(3, ListMoveOrder.Bulk)), Texts("x", "y")),
        Of("LMOVEM a b LEFT LEFT EXACTLY 3 OBO", LMoveM("a", "b", ListSide.Left, ListSide.Left, ListMoveCount.Exactly(3)), Texts()),
        Of("LMOVEM a b RIGHT LEFT EXACTLY 2 BULK", LMoveM("a", "b", ListSide.Right, ListSide.Left, ListMoveCount.Exactly(2, ListMoveOrder.Bulk)), Texts()),
        Of("LMOVEM missing b LEFT RIGHT", LMoveM("missing", "b", ListSide.Left, ListSide.Right, ListMoveCount.One), Texts()),
        Of(
            "BLMOVEM a b LEFT RIGHT 1.5 COUNT 2 OBO",
            BLMoveM("a", "b", ListSide.Left, ListSide.Right, TimeSpan.FromSeconds(1.5), ListMoveCount.AtMost(2)),
            Texts("x", "y")),
        Of("BLMOVEM a b LEFT RIGHT 0", BLMoveM("a", "b", ListSide.Left, ListSide.Right, Timeout.InfiniteTimeSpan), Texts("x")),
        Of("BLMOVEM a b LEFT RIGHT 1 EXACTLY 9 OBO", BLMoveM("a", "b", ListSide.Left, ListSide.Right, TimeSpan.FromSeconds(1), ListMoveCount.Exactly(9)), Texts()),
        Of("SUNIONCARD 2 a b", SUnionCard(["a", "b"]), 5),
        Of("SUNIONCARD 2 a b APPROX LIMIT 3", SUnionCard(["a", "b"], 3, approximate: true), 3),
        Of("SDIFFCARD 2 a b LIMIT 0", SDiffCard(["a", "b"], 0), 2),
    ];

    static Seq<RedisValue> Texts(params string[] texts) => Many(texts.Select(static text => (RedisValue)text).ToArray());
}
