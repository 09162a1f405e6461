using System.Reflection;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

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
        Written.As("LMPOP 1 k MIDDLE", LMPop(["k"], ListSide.Of("middle"))),
        Written.As("ZMPOP 1 k MIDDLE", ZMPop(["k"], SortedSetSide.Of("middle"))),
        Written.As("LINSERT k INSTEAD a b", LInsert("k", InsertPosition.Of("instead"), "a", "b")),
        Written.As("ZADD k NEWER 1 m", ZAdd("k", [("m", 1)], SortedSetWhen.Of("newer"))),
        Written.As("GEODIST k a b YD", GeoDist("k", "a", "b", GeoUnit.Of("yd"))),
        Written.As("EXPIRE k 1 FNX", Expire("k", TimeSpan.FromSeconds(1), ExpireWhen.Of("fnx"))),
        Written.As("FLUSHDB LATER", FlushDb(FlushMode.Of("later"))),
        Written.As("CLUSTER RESET MEDIUM", ClusterReset(ClusterResetMode.Of("medium"))),
        Written.As("CLUSTER FAILOVER GENTLY", ClusterFailover(ClusterFailoverMode.Of("gently"))),
        Written.As("COMMANDLOG LEN FAST-COMMAND", CommandLogLen(CommandLogKind.Of("fast-command"))),
        Written.As("CLIENT LIST TYPE OTHER", ClientList(ClientKind.Of("other"))),
        Written.As("CLIENT KILL TYPE OTHER SKIPME YES", ClientKill(new() { Kind = ClientKind.Of("other") })),
        Written.As("FUNCTION RESTORE x MERGE", FunctionRestore("x"u8.ToArray(), FunctionRestorePolicy.Of("merge"))),
        Written.As("BITFIELD k OVERFLOW ROUND SET u8 0 1", BitField("k", BitFieldOperation.Set(BitFieldType.Unsigned(8), 0, 1, BitFieldOverflow.Of("round")))),
        Written.As("VADD k VALUES 1 1 e Q4", VAdd("k", "e", VectorValue.Values(1), new() { Quantization = VectorQuantization.Of("q4") })),
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
        Assert.Equal(SortedSetSide.Min, SortedSetSide.Of("min"));
        Assert.Equal(ListSide.Left, ListSide.Of("LEFT"));
        Assert.Equal(GeoUnit.Meters, GeoUnit.Of("m"));
        Assert.Equal(ClusterResetMode.Soft, ClusterResetMode.Of("soft"));
        Assert.Equal(When.NotExists, When.Of("nx"));
    }

    [Fact]
    public void Every_list_of_words_is_open() => Assert.Empty(
        from type in typeof(RedisKey).Assembly.GetExportedTypes()
        where type.IsValueType && type.GetField("_word", BindingFlags.NonPublic | BindingFlags.Instance) is not null
        where type.GetMethod("Of", BindingFlags.Public | BindingFlags.Static) is null && type != typeof(SlotState)
        select type.Name);
}
