using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of strings as bytes.</summary>
public class StringsTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("MSET a 1 b 2", MSet(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" })),
        Written.As("MSET a 1 b 2", MSet([("a", "1"), ("b", "2")])),
        Written.As("MSETNX a 1 b 2", MSetNx(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" })),
        Written.As("MSETNX a 1 b 2", MSetNx([("a", "1"), ("b", "2")])),
        Written.As("GET k", Get("k")),
        Written.As("GET k", Get<int>("k")),
        Written.As("GET k", Get("k", Codec.Utf8)),
        Written.As("GETDEL k", GetDel("k")),
        Written.As("GETDEL k", GetDel<string>("k")),
        Written.As("GETEX k", GetEx("k")),
        Written.As("GETEX k PERSIST", GetEx("k", ExpiryUpdate.Persist)),
        Written.As("GETEX k EX 60", GetEx("k", ExpiryUpdate.In(Minute))),
        Written.As("GETEX k EXAT 1893499200", GetEx<int>("k", ExpiryUpdate.At(Noon))),
        Written.As("GETSET k v", GetSet("k", "v")),
        Written.As("SET k v", Set("k", "v")),
        Written.As("SET k 1", Set("k", 1)),
        Written.As("SET k 1.5", Set("k", 1.5)),
        Written.As("SET k 1", Set("k", true)),
        Written.As("SET k ''", Set("k", "")),
        Written.As("SET k v EX 60", Set("k", "v", Expiry.In(Minute))),
        Written.As("SET k v PX 1", Set("k", "v", Expiry.In(TimeSpan.FromMicroseconds(3)))),
        Written.As("SET k v EXAT 1893499200", Set("k", "v", Expiry.At(Noon))),
        Written.As("SET k v PXAT 1893499200001", Set("k", "v", Expiry.At(Noon.AddMilliseconds(1)))),
        Written.As("SET k v PX 1500", Set("k", "v", Expiry.In(TimeSpan.FromMilliseconds(1500)))),
        Written.As("SET k v IFEQ w", Set("k", "v", SetWhen.ValueEquals("w"))),
        Written.As("DELIFEQ k v", DelIfEq("k", "v")),
        Written.As("MSETEX 2 a 1 b 2 NX EX 60", MSetEx([("a", 1), ("b", 2)], Expiry.In(Minute), When.NotExists)),
        Written.As("MSETEX 1 a 1", MSetEx([("a", 1)])),
        Written.As("SET k v KEEPTTL", Set("k", "v", Expiry.KeepTtl)),
        Written.As("SET k v", Set("k", "v", Expiry.Never)),
        Written.As("SET k v NX", Set("k", "v", SetWhen.NotExists)),
        Written.As("SET k v XX EX 60", Set("k", "v", SetWhen.Exists, Expiry.In(Minute))),
        Written.As("SET k v", Set("k", "v", SetWhen.Always)),
        Written.As("SET k 7", Set("k", 7L, Codec.Int64)),
        Written.As("SET k 7 NX", Set("k", 7L, Codec.Int64, SetWhen.NotExists)),
        Written.As("SET k v GET", SetGet("k", "v")),
        Written.As("SET k v NX GET KEEPTTL", SetGet("k", "v", SetWhen.NotExists, Expiry.KeepTtl)),
        Written.As("SET k 7 EX 60", SetAs("k", 7, Expiry.In(Minute)).With(CodecSet.Default)),
        Written.As("SETEX k 60 v", SetEx("k", Minute, "v")),
        Written.As("SETEX k 2 v", SetEx("k", TimeSpan.FromSeconds(1.1), "v")),
        Written.As("PSETEX k 60000 v", PSetEx("k", Minute, "v")),
        Written.As("SETNX k v", SetNx("k", "v")),
        Written.As("MGET a b", MGet("a", "b")),
        Written.As("MGET a", MGet("a")),
        Written.As("MGET a b", MGet(["a", "b"])),
        Written.As("MGET a b", MGet(new List<string> { "a", "b" })),
        Written.As("MGET a b", MGet(new List<RedisKey> { "a", "b" })),
        Written.As("MGET a b", MGet<int>("a", "b")),
        Written.As("MGET a b", MGet(new RedisKey[] { "a", "b" }, Codec.Int32)),
        Written.As("MSET a 1 b x", MSet(("a", 1), ("b", "x"))),
        Written.As("MSET a 1", MSet(new List<(RedisKey, RedisValue)> { ("a", 1) })),
        Written.As("MSETNX a 1 b x", MSetNx(("a", 1), ("b", "x"))),
        Written.As("INCR k", Incr("k")),
        Written.As("INCRBY k -5", IncrBy("k", -5)),
        Written.As("INCRBYFLOAT k 0.1", IncrByFloat("k", 0.1)),
        Written.As("DECR k", Decr("k")),
        Written.As("DECRBY k 5", DecrBy("k", 5)),
        Written.As("APPEND k v", Append("k", "v")),
        Written.As("STRLEN k", StrLen("k")),
        Written.As("GETRANGE k 0 -1", GetRange("k", 0, -1)),
        Written.As("SUBSTR k 1 2", SubStr("k", 1, 2)),
        Written.As("SETRANGE k 5 v", SetRange("k", 5, "v")),
        Written.As("LCS a b", Lcs("a", "b")),
        Written.As("LCS a b LEN", LcsLen("a", "b")),
        Written.As("LCS a b IDX", LcsIdx("a", "b")),
        Written.As("LCS a b IDX MINMATCHLEN 4", LcsIdx("a", "b", 4)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
