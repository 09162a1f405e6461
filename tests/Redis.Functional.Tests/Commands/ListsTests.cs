using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of lists as bytes.</summary>
public class ListsTests
{
    static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1.5);
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Ever = Timeout.InfiniteTimeSpan;
    static readonly List<string> Names = ["a", "b"];
    static readonly List<RedisKey> Keys = ["a", "b"];
    static readonly List<RedisValue> Values = ["x", "y"];

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("LPUSH k v", LPush("k", "v")),
        Written.As("LPUSH k 1 x", LPush("k", 1, "x")),
        Written.As("LPUSH k x y", LPush("k", Values)),
        Written.As("LPUSH k a b", LPush("k", Names)),
        Written.As("LPUSH k 7", LPush("k", 7, Codec.Int32)),
        Written.As("RPUSH k v", RPush("k", "v")),
        Written.As("RPUSH k x y", RPush("k", Values)),
        Written.As("RPUSH k a b", RPush("k", Names)),
        Written.As("RPUSH k 7", RPush("k", 7, Codec.Int32)),
        Written.As("LPUSHX k v w", LPushX("k", "v", "w")),
        Written.As("LPUSHX k x y", LPushX("k", Values)),
        Written.As("LPUSHX k a b", LPushX("k", Names)),
        Written.As("RPUSHX k v w", RPushX("k", "v", "w")),
        Written.As("RPUSHX k x y", RPushX("k", Values)),
        Written.As("RPUSHX k a b", RPushX("k", Names)),
        Written.As("LSET k -1 v", LSet("k", -1, "v")),
        Written.As("LINSERT k BEFORE p v", LInsert("k", InsertPosition.Before, "p", "v")),
        Written.As("LINSERT k AFTER p v", LInsert("k", InsertPosition.After, "p", "v")),
        Written.As("LREM k -2 v", LRem("k", -2, "v")),
        Written.As("LTRIM k 0 -1", LTrim("k", 0, -1)),
        Written.As("LLEN k", LLen("k")),
        Written.As("LINDEX k 3", LIndex("k", 3)),
        Written.As("LINDEX k 3", LIndex<int>("k", 3)),
        Written.As("LINDEX k 3", LIndex("k", 3, Codec.Utf8)),
        Written.As("LRANGE k 0 -1", LRange("k", 0, -1)),
        Written.As("LRANGE k 0 -1", LRange<int>("k", 0, -1)),
        Written.As("LRANGE k 0 -1", LRange("k", 0, -1, Codec.Utf8)),
        Written.As("LRANGE k 0 -1", LRange("k")),
        Written.As("LPOS k v", LPos("k", "v")),
        Written.As("LPOS k v RANK -1 MAXLEN 100", LPos("k", "v", rank: -1, maxLength: 100)),
        Written.As("LPOS k v COUNT 0", LPos("k", "v", 0)),
        Written.As("LPOS k v RANK 2 COUNT 3 MAXLEN 0", LPos("k", "v", 3, rank: 2, maxLength: 0)),
        Written.As("LPOP k", LPop("k")),
        Written.As("LPOP k", LPop<int>("k")),
        Written.As("LPOP k", LPop("k", Codec.Utf8)),
        Written.As("LPOP k 5", LPop("k", 5)),
        Written.As("LPOP k 5", LPop<int>("k", 5)),
        Written.As("RPOP k", RPop("k")),
        Written.As("RPOP k", RPop<int>("k")),
        Written.As("RPOP k", RPop("k", Codec.Utf8)),
        Written.As("RPOP k 5", RPop("k", 5)),
        Written.As("RPOP k 5", RPop<int>("k", 5)),
        Written.As("LMOVE a b LEFT RIGHT", LMove("a", "b", ListSide.Left, ListSide.Right)),
        Written.As("LMOVE a b RIGHT LEFT", LMove<int>("a", "b", ListSide.Right, ListSide.Left)),
        Written.As("RPOPLPUSH a b", RPopLPush("a", "b")),
        Written.As("LMPOP 2 a b LEFT", LMPop(Names, ListSide.Left)),
        Written.As("LMPOP 2 a b RIGHT COUNT 3", LMPop(Keys, ListSide.Right, 3)),
        Written.As("LMPOP 1 a LEFT COUNT 3", LMPop<int>(["a"], ListSide.Left, 3)),
        Written.As("BLPOP k 60", BLPop("k", Minute)),
        Written.As("BLPOP k 0", BLPop("k", Ever)),
        Written.As("BLPOP k 0.002", BLPop<int>("k", Short)),
        Written.As("BLPOP k 60", BLPop("k", Minute, Codec.Utf8)),
        Written.As("BLPOP k 60", BLPop("k", Minute, (IRedisCodec<int>)null!)),
        Written.As("BLPOP a b 60", BLPop(Names, Minute)),
        Written.As("BLPOP a b 60", BLPop(Keys, Minute)),
        Written.As("BLPOP a b 922337203685.478", BLPop<int>(Keys, TimeSpan.MaxValue)),
        Written.As("BRPOP k 60", BRPop("k", Minute)),
        Written.As("BRPOP k 0", BRPop<int>("k", Ever)),
        Written.As("BRPOP k 60", BRPop("k", Minute, Codec.Utf8)),
        Written.As("BRPOP k 60", BRPop("k", Minute, (IRedisCodec<int>)null!)),
        Written.As("BRPOP a b 60", BRPop(Names, Minute)),
        Written.As("BRPOP a b 60", BRPop(Keys, Minute)),
        Written.As("BRPOP a b 60", BRPop<int>(Keys, Minute)),
        Written.As("BLMOVE a b RIGHT LEFT 60", BLMove("a", "b", ListSide.Right, ListSide.Left, Minute)),
        Written.As("BLMOVE a b LEFT RIGHT 0", BLMove<int>("a", "b", ListSide.Left, ListSide.Right, Ever)),
        Written.As("BRPOPLPUSH a b 60", BRPopLPush("a", "b", Minute)),
        Written.As("BLMPOP 60 2 a b LEFT", BLMPop(Names, ListSide.Left, Minute)),
        Written.As("BLMPOP 0 2 a b RIGHT COUNT 3", BLMPop(Keys, ListSide.Right, Ever, 3)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("LPUSH: at least one value is required.", LPush("k")),
        Written.As("LPUSH: the codec is null.", LPush("k", 1, null!)),
        Written.As("RPUSHX: at least one value is required.", RPushX("k", new List<string>())),
        Written.As("LPOS: rank is 0. It must be 1 or more, or -1 or less.", LPos("k", "v", rank: 0)),
        Written.As("LPOS: a length must be at least 0, not -1.", LPos("k", "v", maxLength: -1)),
        Written.As("LPOS: a count must be at least 0, not -1.", LPos("k", "v", -1)),
        Written.As("LPOP: a count must be at least 0, not -1.", LPop("k", -1)),
        Written.As("RPOP: a count must be at least 0, not -1.", RPop<int>("k", -1)),
        Written.As("LMPOP: at least one key is required.", LMPop(new List<string>(), ListSide.Left)),
        Written.As("LMPOP: a count must be at least 1, not 0.", LMPop(Keys, ListSide.Left, 0)),
        Written.As("BLPOP: the timeout must be greater than 0.", BLPop("k", TimeSpan.Zero)),
        Written.As("BLPOP: the timeout must be greater than 0.", BLPop<int>(Keys, TimeSpan.FromSeconds(-1))),
        Written.As("BLPOP: at least one key is required.", BLPop((IEnumerable<RedisKey>)null!, Minute)),
        Written.As("BLPOP: argument 1 is null.", BLPop((RedisKey)default, Minute)),
        Written.As("BLMOVE: the timeout must be greater than 0.", BLMove("a", "b", ListSide.Left, ListSide.Left, TimeSpan.Zero)),
        Written.As("BLMPOP: the timeout must be greater than 0.", BLMPop(Keys, ListSide.Left, TimeSpan.Zero)),
        Written.As("BLMPOP: a count must be at least 1, not -3.", BLMPop(Names, ListSide.Left, Minute, -3)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Codecs_that_are_equal_make_equal_commands() =>
        Assert.Equal(BLPop("k", Minute, Codec.Utf8).Command, BLPop("k", Minute, Codec.Utf8).Command);
}
