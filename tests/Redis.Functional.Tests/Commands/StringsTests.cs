using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

public class StringsTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Lines => new()
    {
        { "GET k", Written.Line(Get("k")) },
        { "GET k", Written.Line(Get<int>("k")) },
        { "GET k", Written.Line(Get("k", Codec.Utf8)) },
        { "GETDEL k", Written.Line(GetDel("k")) },
        { "GETDEL k", Written.Line(GetDel<string>("k")) },
        { "GETEX k", Written.Line(GetEx("k")) },
        { "GETEX k PERSIST", Written.Line(GetEx("k", ExpiryChange.Persist)) },
        { "GETEX k PX 60000", Written.Line(GetEx("k", ExpiryChange.In(Minute))) },
        { "GETEX k PXAT 1893499200000", Written.Line(GetEx<int>("k", ExpiryChange.At(Noon))) },
        { "GETSET k v", Written.Line(GetSet("k", "v")) },
        { "SET k v", Written.Line(Set("k", "v")) },
        { "SET k 1", Written.Line(Set("k", 1)) },
        { "SET k 1.5", Written.Line(Set("k", 1.5)) },
        { "SET k 1", Written.Line(Set("k", true)) },
        { "SET k ''", Written.Line(Set("k", "")) },
        { "SET k v PX 60000", Written.Line(Set("k", "v", Expiry.In(Minute))) },
        { "SET k v PX 1", Written.Line(Set("k", "v", Expiry.In(TimeSpan.FromMicroseconds(3)))) },
        { "SET k v PXAT 1893499200000", Written.Line(Set("k", "v", Expiry.At(Noon))) },
        { "SET k v KEEPTTL", Written.Line(Set("k", "v", Expiry.Keep)) },
        { "SET k v", Written.Line(Set("k", "v", Expiry.Never)) },
        { "SET k v NX", Written.Line(Set("k", "v", SetWhen.NotExists)) },
        { "SET k v XX PX 60000", Written.Line(Set("k", "v", SetWhen.Exists, Expiry.In(Minute))) },
        { "SET k v", Written.Line(Set("k", "v", SetWhen.Always)) },
        { "SET k 7", Written.Line(Set("k", 7L, Codec.Int64)) },
        { "SET k 7 NX", Written.Line(Set("k", 7L, Codec.Int64, SetWhen.NotExists)) },
        { "SET k v GET", Written.Line(SetGet("k", "v")) },
        { "SET k v NX GET KEEPTTL", Written.Line(SetGet("k", "v", SetWhen.NotExists, Expiry.Keep)) },
        { "SET k 7 PX 60000", Written.Line(SetAs("k", 7, Expiry.In(Minute)).With(CodecSet.Default)) },
        { "SETEX k 60 v", Written.Line(SetEx("k", Minute, "v")) },
        { "SETEX k 2 v", Written.Line(SetEx("k", TimeSpan.FromSeconds(1.1), "v")) },
        { "PSETEX k 60000 v", Written.Line(PSetEx("k", Minute, "v")) },
        { "SETNX k v", Written.Line(SetNx("k", "v")) },
        { "MGET a b", Written.Line(MGet("a", "b")) },
        { "MGET a", Written.Line(MGet("a")) },
        { "MGET a b", Written.Line(MGet(["a", "b"])) },
        { "MGET a b", Written.Line(MGet(new List<string> { "a", "b" })) },
        { "MGET a b", Written.Line(MGet(new List<RedisKey> { "a", "b" })) },
        { "MGET a b", Written.Line(MGet<int>("a", "b")) },
        { "MGET a b", Written.Line(MGet(new RedisKey[] { "a", "b" }, Codec.Int32)) },
        { "MSET a 1 b x", Written.Line(MSet(("a", 1), ("b", "x"))) },
        { "MSET a 1", Written.Line(MSet(new List<(RedisKey, RedisValue)> { ("a", 1) })) },
        { "MSETNX a 1 b x", Written.Line(MSetNx(("a", 1), ("b", "x"))) },
        { "INCR k", Written.Line(Incr("k")) },
        { "INCRBY k -5", Written.Line(IncrBy("k", -5)) },
        { "INCRBYFLOAT k 0.1", Written.Line(IncrByFloat("k", 0.1)) },
        { "DECR k", Written.Line(Decr("k")) },
        { "DECRBY k 5", Written.Line(DecrBy("k", 5)) },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string expected, string line) => Assert.Equal(expected, line);
}
