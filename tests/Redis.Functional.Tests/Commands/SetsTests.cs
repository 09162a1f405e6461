using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of sets as bytes.</summary>
public class SetsTests
{
    static readonly List<string> Names = ["a", "b"];
    static readonly List<RedisKey> Keys = ["a", "b"];
    static readonly List<RedisValue> Values = ["x", "y"];

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("SADD k v", SAdd("k", "v")),
        Written.As("SADD k 1 x", SAdd("k", 1, "x")),
        Written.As("SADD k x y", SAdd("k", Values)),
        Written.As("SADD k a b", SAdd("k", Names)),
        Written.As("SADD k 7", SAdd("k", 7, Codec.Int32)),
        Written.As("SREM k v w", SRem("k", "v", "w")),
        Written.As("SREM k x y", SRem("k", Values)),
        Written.As("SREM k a b", SRem("k", Names)),
        Written.As("SCARD k", SCard("k")),
        Written.As("SISMEMBER k v", SIsMember("k", "v")),
        Written.As("SMISMEMBER k v w", SMIsMember("k", "v", "w")),
        Written.As("SMISMEMBER k x y", SMIsMember("k", Values)),
        Written.As("SMISMEMBER k a b", SMIsMember("k", Names)),
        Written.As("SMEMBERS k", SMembers("k")),
        Written.As("SMEMBERS k", SMembers<int>("k")),
        Written.As("SMEMBERS k", SMembers("k", Codec.Utf8)),
        Written.As("SMOVE a b v", SMove("a", "b", "v")),
        Written.As("SSCAN k 0", SScan("k")),
        Written.As("SSCAN k 7 MATCH a* COUNT 100", SScan("k", ScanCursor.Of(7), "a*", 100)),
        Written.As("SSCAN k 0 COUNT 5", SScan<int>("k", count: 5)),
        Written.As("SPOP k", SPop("k")),
        Written.As("SPOP k", SPop<int>("k")),
        Written.As("SPOP k", SPop("k", Codec.Utf8)),
        Written.As("SPOP k 3", SPop("k", 3)),
        Written.As("SPOP k 0", SPop<int>("k", 0)),
        Written.As("SRANDMEMBER k", SRandMember("k")),
        Written.As("SRANDMEMBER k", SRandMember<int>("k")),
        Written.As("SRANDMEMBER k -3", SRandMember("k", -3)),
        Written.As("SRANDMEMBER k 3", SRandMember<int>("k", 3)),
        Written.As("SDIFF a b", SDiff("a", "b")),
        Written.As("SDIFF a", SDiff("a")),
        Written.As("SDIFF a b", SDiff(Keys)),
        Written.As("SDIFF a b", SDiff(Names)),
        Written.As("SDIFF a b", SDiff<int>("a", "b")),
        Written.As("SDIFF a b", SDiff<int>(Keys)),
        Written.As("SDIFF a b", SDiff<int>(Names)),
        Written.As("SDIFFSTORE d a b", SDiffStore("d", "a", "b")),
        Written.As("SDIFFSTORE d a b", SDiffStore("d", Keys)),
        Written.As("SDIFFSTORE d a b", SDiffStore("d", Names)),
        Written.As("SINTER a b", SInter("a", "b")),
        Written.As("SINTER a", SInter("a")),
        Written.As("SINTER a b", SInter(Keys)),
        Written.As("SINTER a b", SInter(Names)),
        Written.As("SINTER a b", SInter<int>("a", "b")),
        Written.As("SINTER a b", SInter<int>(Keys)),
        Written.As("SINTER a b", SInter<int>(Names)),
        Written.As("SINTERSTORE d a b", SInterStore("d", "a", "b")),
        Written.As("SINTERSTORE d a b", SInterStore("d", Keys)),
        Written.As("SINTERSTORE d a b", SInterStore("d", Names)),
        Written.As("SUNION a b", SUnion("a", "b")),
        Written.As("SUNION a", SUnion("a")),
        Written.As("SUNION a b", SUnion(Keys)),
        Written.As("SUNION a b", SUnion(Names)),
        Written.As("SUNION a b", SUnion<int>("a", "b")),
        Written.As("SUNION a b", SUnion<int>(Keys)),
        Written.As("SUNION a b", SUnion<int>(Names)),
        Written.As("SUNIONSTORE d a b", SUnionStore("d", "a", "b")),
        Written.As("SUNIONSTORE d a b", SUnionStore("d", Keys)),
        Written.As("SUNIONSTORE d a b", SUnionStore("d", Names)),
        Written.As("SINTERCARD 2 a b", SInterCard(Keys)),
        Written.As("SINTERCARD 2 a b LIMIT 5", SInterCard(Names, 5)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("SADD: at least one value is required.", SAdd("k")),
        Written.As("SADD: the codec is null.", SAdd("k", 1, null!)),
        Written.As("SREM: at least one value is required.", SRem("k", new List<string>())),
        Written.As("SMISMEMBER: at least one value is required.", SMIsMember("k")),
        Written.As("SMOVE: argument 3 is null.", SMove("a", "b", default)),
        Written.As("SSCAN: a count must be at least 1, not 0.", SScan("k", count: 0)),
        Written.As("SPOP: a count must be at least 0, not -1.", SPop("k", -1)),
        Written.As("SUNION: at least one key is required.", SUnion()),
        Written.As("SDIFFSTORE: at least one key is required.", SDiffStore("d")),
        Written.As("SINTERCARD: at least one key is required.", SInterCard(new List<string>())),
        Written.As("SINTERCARD: a limit must be at least 0, not -1.", SInterCard(Keys, -1)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
