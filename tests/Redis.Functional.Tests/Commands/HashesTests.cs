using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of hashes as bytes.</summary>
public class HashesTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("HSET k a 1 b 2", HSet("k", new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" })),
        Written.As("HSET k a 1 b 2", HSet("k", [("a", "1"), ("b", "2")])),
        Written.As("HGET k f", HGet("k", "f")),
        Written.As("HGET k f", HGet<int>("k", "f")),
        Written.As("HGET k f", HGet("k", "f", Codec.Utf8)),
        Written.As("HSET k f v", HSet("k", "f", "v")),
        Written.As("HSET k f 7", HSet("k", "f", 7, Codec.Int32)),
        Written.As("HSET k a 1 b x", HSet("k", ("a", 1), ("b", "x"))),
        Written.As("HSET k a 1", HSet("k", new List<(RedisValue, RedisValue)> { ("a", 1) })),
        Written.As("HSETNX k f v", HSetNx("k", "f", "v")),
        Written.As("HMSET k a 1 b x", HMSet("k", ("a", 1), ("b", "x"))),
        Written.As("HMSET k a 1", HMSet("k", new List<(RedisValue, RedisValue)> { ("a", 1) })),
        Written.As("HDEL k a b", HDel("k", "a", "b")),
        Written.As("HDEL k a", HDel("k", "a")),
        Written.As("HDEL k a b", HDel("k", new List<string> { "a", "b" })),
        Written.As("HDEL k a b", HDel("k", new List<RedisValue> { "a", "b" })),
        Written.As("HEXISTS k f", HExists("k", "f")),
        Written.As("HLEN k", HLen("k")),
        Written.As("HSTRLEN k f", HStrLen("k", "f")),
        Written.As("HINCRBY k f -3", HIncrBy("k", "f", -3)),
        Written.As("HINCRBYFLOAT k f 0.5", HIncrByFloat("k", "f", 0.5)),
        Written.As("HMGET k a b", HMGet("k", "a", "b")),
        Written.As("HMGET k a b", HMGet("k", new List<string> { "a", "b" })),
        Written.As("HMGET k a b", HMGet("k", new List<RedisValue> { "a", "b" })),
        Written.As("HMGET k a b", HMGet<int>("k", "a", "b")),
        Written.As("HMGET k a b", HMGet<int>("k", new List<string> { "a", "b" })),
        Written.As("HMGET k a b", HMGet<int>("k", new List<RedisValue> { "a", "b" })),
        Written.As("HGETALL k", HGetAll("k")),
        Written.As("HGETALL k", HGetAll<int>("k")),
        Written.As("HKEYS k", HKeys("k")),
        Written.As("HVALS k", HVals("k")),
        Written.As("HVALS k", HVals<int>("k")),
        Written.As("HRANDFIELD k", HRandField("k")),
        Written.As("HRANDFIELD k -2", HRandField("k", -2)),
        Written.As("HRANDFIELD k 2 WITHVALUES", HRandFieldWithValues("k", 2)),
        Written.As("HSCAN k 0", HScan("k")),
        Written.As("HSCAN k 7 MATCH f* COUNT 5", HScan("k", ScanCursor.Of(7), "f*", 5)),
        Written.As("HSCAN k 0 COUNT 5 NOVALUES", HScanNoValues("k", count: 5)),
        Written.As("HEXPIRE k 60 FIELDS 2 a b", HExpire("k", Minute, "a", "b")),
        Written.As("HEXPIRE k 60 NX FIELDS 2 a b", HExpire("k", Minute, new List<string> { "a", "b" }, ExpireWhen.HasNoExpiry)),
        Written.As("HEXPIRE k 60 GT FIELDS 1 a", HExpire("k", Minute, new List<RedisValue> { "a" }, ExpireWhen.GreaterThanCurrentExpiry)),
        Written.As("HPEXPIRE k 60000 FIELDS 2 a b", HPExpire("k", Minute, "a", "b")),
        Written.As("HPEXPIRE k 60000 NX FIELDS 2 a b", HPExpire("k", Minute, new List<string> { "a", "b" }, ExpireWhen.HasNoExpiry)),
        Written.As("HPEXPIRE k 60000 GT FIELDS 1 a", HPExpire("k", Minute, new List<RedisValue> { "a" }, ExpireWhen.GreaterThanCurrentExpiry)),
        Written.As("HPEXPIRE k 1500 FIELDS 1 a", HExpire("k", TimeSpan.FromSeconds(1.5), "a")),
        Written.As("HPEXPIREAT k 1893499200005 FIELDS 1 a", HExpireAt("k", Noon.AddMilliseconds(5), "a")),
        Written.As("HEXPIREAT k 1893499200 FIELDS 2 a b", HExpireAt("k", Noon, "a", "b")),
        Written.As("HEXPIREAT k 1893499200 NX FIELDS 2 a b", HExpireAt("k", Noon, new List<string> { "a", "b" }, ExpireWhen.HasNoExpiry)),
        Written.As("HEXPIREAT k 1893499200 GT FIELDS 1 a", HExpireAt("k", Noon, new List<RedisValue> { "a" }, ExpireWhen.GreaterThanCurrentExpiry)),
        Written.As("HPEXPIREAT k 1893499200000 FIELDS 2 a b", HPExpireAt("k", Noon, "a", "b")),
        Written.As("HPEXPIREAT k 1893499200000 NX FIELDS 2 a b", HPExpireAt("k", Noon, new List<string> { "a", "b" }, ExpireWhen.HasNoExpiry)),
        Written.As("HPEXPIREAT k 1893499200000 GT FIELDS 1 a", HPExpireAt("k", Noon, new List<RedisValue> { "a" }, ExpireWhen.GreaterThanCurrentExpiry)),
        Written.As("HPERSIST k FIELDS 2 a b", HPersist("k", "a", "b")),
        Written.As("HPERSIST k FIELDS 2 a b", HPersist("k", new List<string> { "a", "b" })),
        Written.As("HPERSIST k FIELDS 1 a", HPersist("k", new List<RedisValue> { "a" })),
        Written.As("HTTL k FIELDS 2 a b", HTtl("k", "a", "b")),
        Written.As("HTTL k FIELDS 2 a b", HTtl("k", new List<string> { "a", "b" })),
        Written.As("HTTL k FIELDS 1 a", HTtl("k", new List<RedisValue> { "a" })),
        Written.As("HPTTL k FIELDS 2 a b", HPTtl("k", "a", "b")),
        Written.As("HPTTL k FIELDS 2 a b", HPTtl("k", new List<string> { "a", "b" })),
        Written.As("HPTTL k FIELDS 1 a", HPTtl("k", new List<RedisValue> { "a" })),
        Written.As("HEXPIRETIME k FIELDS 2 a b", HExpireTime("k", "a", "b")),
        Written.As("HEXPIRETIME k FIELDS 2 a b", HExpireTime("k", new List<string> { "a", "b" })),
        Written.As("HEXPIRETIME k FIELDS 1 a", HExpireTime("k", new List<RedisValue> { "a" })),
        Written.As("HPEXPIRETIME k FIELDS 2 a b", HPExpireTime("k", "a", "b")),
        Written.As("HPEXPIRETIME k FIELDS 2 a b", HPExpireTime("k", new List<string> { "a", "b" })),
        Written.As("HPEXPIRETIME k FIELDS 1 a", HPExpireTime("k", new List<RedisValue> { "a" })),
        Written.As("HGETDEL k FIELDS 2 a b", HGetDel("k", "a", "b")),
        Written.As("HGETDEL k FIELDS 2 a b", HGetDel("k", new List<string> { "a", "b" })),
        Written.As("HGETDEL k FIELDS 1 a", HGetDel("k", new List<RedisValue> { "a" })),
        Written.As("HGETEX k FIELDS 1 a", HGetEx("k", ExpiryUpdate.Unchanged, "a")),
        Written.As("HGETEX k EX 60 FIELDS 2 a b", HGetEx("k", ExpiryUpdate.In(Minute), new List<string> { "a", "b" })),
        Written.As("HGETEX k PERSIST FIELDS 1 a", HGetEx("k", ExpiryUpdate.Persist, new List<RedisValue> { "a" })),
        Written.As("HSETEX k FIELDS 1 a 1", HSetEx("k", [("a", 1)])),
        Written.As("HSETEX k FNX EX 60 FIELDS 2 a 1 b x", HSetEx("k", [("a", 1), ("b", "x")], Expiry.In(Minute), FieldSetWhen.NoneExists)),
        Written.As("HSETEX k NX FIELDS 1 a 1", HSetEx("k", [("a", 1)], default, FieldSetWhen.KeyNotExists)),
        Written.As("HSETEX k XX FIELDS 1 a 1", HSetEx("k", [("a", 1)], default, FieldSetWhen.KeyExists)),
        Written.As("HSETEX k FXX KEEPTTL FIELDS 1 a 1", HSetEx("k", [("a", 1)], Expiry.KeepTtl, FieldSetWhen.AllExist)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
