using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of keys as bytes.</summary>
public class KeysTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("DEL a b", Del("a", "b")),
        Written.As("DEL a", Del("a")),
        Written.As("DEL a b", Del(["a", "b"])),
        Written.As("DEL a b", Del(new List<RedisKey> { "a", "b" })),
        Written.As("DEL a b", Del(new List<string> { "a", "b" }.Where(key => key.Length > 0))),
        Written.As("UNLINK a b", Unlink("a", "b")),
        Written.As("UNLINK a b", Unlink(new List<string> { "a", "b" })),
        Written.As("UNLINK a b", Unlink(new List<RedisKey> { "a", "b" })),
        Written.As("EXISTS k", Exists("k")),
        Written.As("EXISTS a b", Exists("a", "b")),
        Written.As("EXISTS a b", Exists(new List<string> { "a", "b" })),
        Written.As("EXISTS a b", Exists(new List<RedisKey> { "a", "b" })),
        Written.As("TOUCH a b", Touch("a", "b")),
        Written.As("TOUCH a b", Touch(new List<string> { "a", "b" })),
        Written.As("TOUCH a b", Touch(new List<RedisKey> { "a", "b" })),
        Written.As("EXPIRE k 60", Expire("k", Minute)),
        Written.As("EXPIRE k 2 NX", Expire("k", TimeSpan.FromSeconds(2), ExpireWhen.HasNoExpiry)),
        Written.As("PEXPIRE k 1001 NX", Expire("k", TimeSpan.FromSeconds(1.001), ExpireWhen.HasNoExpiry)),
        Written.As("PEXPIRE k 2 NX", Expire("k", TimeSpan.FromMicroseconds(1001), ExpireWhen.HasNoExpiry)),
        Written.As("PEXPIREAT k 1893499200005", ExpireAt("k", Noon.AddMilliseconds(5))),
        Written.As("PEXPIRE k 60000 XX", PExpire("k", Minute, ExpireWhen.HasExpiry)),
        Written.As("EXPIRE k 0", Expire("k", TimeSpan.Zero)),
        Written.As("EXPIRE k 0", Expire("k", TimeSpan.MinValue)),
        Written.As("PEXPIRE k 0", PExpire("k", TimeSpan.FromSeconds(-1))),
        Written.As("EXPIREAT k 0", ExpireAt("k", DateTimeOffset.MinValue)),
        Written.As("PEXPIREAT k 0", PExpireAt("k", DateTimeOffset.UnixEpoch)),
        Written.As("EXPIREAT k 1893499200 GT", ExpireAt("k", Noon, ExpireWhen.GreaterThanCurrentExpiry)),
        Written.As("PEXPIREAT k 1893499200000 LT", PExpireAt("k", Noon, ExpireWhen.LessThanCurrentExpiry)),
        Written.As("PEXPIREAT k 1893499200000", PExpireAt("k", Noon, ExpireWhen.Always)),
        Written.As("PERSIST k", Persist("k")),
        Written.As("TTL k", Ttl("k")),
        Written.As("PTTL k", PTtl("k")),
        Written.As("EXPIRETIME k", ExpireTime("k")),
        Written.As("PEXPIRETIME k", PExpireTime("k")),
        Written.As("COPY a b", Copy("a", "b")),
        Written.As("COPY a b DB 2 REPLACE", Copy("a", "b", database: 2, replace: true)),
        Written.As("MOVE k 3", Move("k", 3)),
        Written.As("RENAME a b", Rename("a", "b")),
        Written.As("RENAMENX a b", RenameNx("a", "b")),
        Written.As("DUMP k", Dump("k")),
        Written.As("RESTORE k 0 bytes", Restore("k", "bytes")),
        Written.As("RESTORE k 60000 bytes REPLACE IDLETIME 60", Restore("k", "bytes", Expiry.In(Minute), replace: true, idleTime: Minute)),
        Written.As("RESTORE k 1893499200000 bytes ABSTTL FREQ 7", Restore("k", "bytes", Expiry.At(Noon), frequency: 7)),
        Written.As("MIGRATE host 6380 '' 0 60000 KEYS a b", Migrate("host", 6380, ["a", "b"], 0, Minute)),
        Written.As("MIGRATE host 6380 '' 1 60000 COPY REPLACE AUTH2 u p KEYS a", Migrate("host", 6380, ["a"], 1, Minute, new() { Copy = true, Replace = true, Credentials = new("u", "p") })),
        Written.As("MIGRATE host 6380 '' 1 60000 AUTH p KEYS a", Migrate("host", 6380, ["a"], 1, Minute, new() { Credentials = new("p") })),
        Written.As("TYPE k", KeyType("k")),
        Written.As("OBJECT ENCODING k", ObjectEncoding("k")),
        Written.As("OBJECT FREQ k", ObjectFreq("k")),
        Written.As("OBJECT IDLETIME k", ObjectIdleTime("k")),
        Written.As("OBJECT REFCOUNT k", ObjectRefCount("k")),
        Written.As("KEYS a*", Keys("a*")),
        Written.As("RANDOMKEY", RandomKey()),
        Written.As("SCAN 0", Scan()),
        Written.As("SCAN 17 MATCH a* COUNT 100 TYPE hash", Scan(ScanCursor.Of(17), "a*", 100, "hash")),
        Written.As("SCAN 18446744073709551615", Scan(ScanCursor.Of(ulong.MaxValue))),
        Written.As("SORT k", Sort("k")),
        Written.As("SORT k BY w_* LIMIT 1 2 GET # GET v_* DESC ALPHA", Sort("k", new() { ByPattern = "w_*", Limit = new(1, 2), Gets = ["#", "v_*"], Descending = true, Alpha = true })),
        Written.As("SORT_RO k LIMIT 0 3", SortRo("k", new() { Limit = Limit.First(3) })),
        Written.As("SORT k STORE d ALPHA", SortStore("k", "d", new() { Alpha = true })),
        Written.As("WAIT 1 1000", Wait(1, TimeSpan.FromSeconds(1))),
        Written.As("WAIT 0 0", Wait(0, Timeout.InfiniteTimeSpan)),
        Written.As("WAITAOF 1 2 1000", WaitAof(true, 2, TimeSpan.FromSeconds(1))),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
