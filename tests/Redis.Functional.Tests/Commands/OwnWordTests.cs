using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>An option that a newer server adds can be sent without leaving the typed command.</summary>
public class OwnWordTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("BITOP NAND d a b", BitOp(BitOperation.Of("nand"), "d", "a", "b")),
        Written.As("SET k v IFGT old", Set("k", "v", SetWhen.Of("IFGT", "old"))),
        Written.As("SET k v NEWER", Set("k", "v", SetWhen.Of("newer"))),
        Written.As("ZUNION 1 k AGGREGATE COUNT", ZUnion(["k"], ScoreAggregate.Of("COUNT"))),
        Written.As("XTRIM k MAXAGE ~ 60 LIMIT 5", XTrim("k", StreamTrim.Of("MAXAGE", 60, isApproximate: true, limit: 5))),
        Written.As("XTRIM k MAXAGE = 60", XTrim("k", StreamTrim.Of("MAXAGE", 60))),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void A_known_word_is_the_known_option()
    {
        Assert.Equal(BitOperation.And, BitOperation.Of("and"));
        Assert.Equal(BitOperation.Xor, BitOperation.Of("XOR"));
        Assert.Equal(ScoreAggregate.Sum, ScoreAggregate.Of("Sum"));
        Assert.Equal(SetWhen.Exists, SetWhen.Of("xx"));
    }
}
