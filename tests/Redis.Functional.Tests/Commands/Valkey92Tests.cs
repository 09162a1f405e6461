using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands and options that Valkey 9.2 adds as bytes.</summary>
public class Valkey92Tests
{
    static readonly (RedisValue, RedisValue)[] Pair = [("f", "v")];

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("PHSET k p FIELDS 1 f v", PHSet("k", "p", Pair)),
        Written.As("PHSET k '' FXX FIELDS 1 f v", PHSet("k", "", Pair, FieldSetWhen.AllExist)),
        Written.As("PHMSET k p FIELDS 1 f v q FIELDS 1 f v", PHMSet("k", new PathChange("p", Pair), new("q", Pair))),
        Written.As("PHMSET k p FIELDS 1 f v", PHMSet("k", new List<PathChange> { new("p", Pair) })),
        Written.As("PHGET k p f", PHGet("k", "p", "f")),
        Written.As("PHGET k p f g", PHGet("k", "p", new List<RedisValue> { "f", "g" })),
        Written.As("PHGET k p f", PHGet("k", "p", new List<string> { "f" })),
        Written.As("PHMGET k p FIELDS 2 f g q FIELDS 1 f", PHMGet("k", [("p", ["f", "g"]), ("q", ["f"])])),
        Written.As("PHGETALL k p", PHGetAll("k", "p")),
        Written.As("PHEXISTS k p", PHExists("k", "p")),
        Written.As("PHCARD k", PHCard("k")),
        Written.As("PHDEL k p", PHDel("k", "p")),
        Written.As("PHDEL k p f g", PHDelFields("k", "p", new List<RedisValue> { "f", "g" })),
        Written.As("PHDEL k p f", PHDelFields("k", "p", new List<string> { "f" })),
        Written.As("PHDELPREFIX k ''", PHDelPrefix("k", "")),
        Written.As("PHLONGEST k t", PHLongest("k", "t")),
        Written.As("PHLONGEST k t LENGTH", PHLongestLength("k", "t")),
        Written.As("PHLONGEST k t WITHVALUES", PHLongestWithValues("k", "t")),
        Written.As("PHLONGEST k t FIELDS 2 f g", PHLongestWithFields("k", "t", "f", "g")),
        Written.As("PHLONGEST k t FIELDS 1 f", PHLongestWithFields("k", "t", new List<RedisValue> { "f" })),
        Written.As("PHPREFIXES k t", PHPrefixes("k", "t")),
        Written.As("PHPREFIXES k t COUNT 1 MAXLEN 0", PHPrefixes("k", "t", 1, 0)),
        Written.As("PHPREFIXES k t LENGTHS COUNT 1", PHPrefixLengths("k", "t", 1)),
        Written.As("PHPREFIXES k t WITHVALUES MAXLEN 5", PHPrefixesWithValues("k", "t", maxLength: 5)),
        Written.As("PHPREFIXES k t FIELDS 1 f COUNT 2", PHPrefixesWithFields("k", "t", ["f"], 2)),
        Written.As("PHSCAN k 0", PHScan("k")),
        Written.As("PHSCAN k next PREFIX p COUNT 5", PHScan("k", PathCursor.Of("next"), "p", 5)),
        Written.As("PHSCAN k 0 WITHVALUES", PHScanWithValues("k")),
        Written.As("HOTKEYS GET", HotKeyRates()),
        Written.As("ACL SETROLE r", AclSetRole("r")),
        Written.As("ACL SETROLE r +get role:other", AclSetRole("r", new List<AclRule> { AclRule.Allow("get"), AclRule.Role("other") })),
        Written.As("ACL GETROLE r", AclGetRole("r")),
        Written.As("ACL DELROLE r s", AclDelRole("r", "s")),
        Written.As("ACL DELROLE r", AclDelRole(new List<string> { "r" })),
        Written.As("ACL ROLES", AclRoles()),
        Written.As("ACL DIGEST", AclDigest()),
        Written.As("MOVE k 1 REPLACE", Move("k", 1, replace: true)),
        Written.As("SISMEMBER k m XX", SIsMemberIfExists("k", "m")),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("PHSET: at least one pair is required.", PHSet("k", "p", [])),
        Written.As("PHSET: argument 2 is null.", PHSet("k", default, Pair)),
        Written.As("PHMSET: at least one path is required.", PHMSet("k")),
        Written.As("PHMSET: at least one pair is required.", PHMSet("k", default(PathChange))),
        Written.As("PHMGET: at least one path is required.", PHMGet("k", [])),
        Written.As("PHGET: at least one value is required.", PHGet("k", "p", new List<RedisValue>())),
        Written.As("PHDEL: at least one value is required.", PHDelFields("k", "p", new List<RedisValue>())),
        Written.As("PHLONGEST: at least one value is required.", PHLongestWithFields("k", "t")),
        Written.As("PHPREFIXES: a count must be at least 1, not 0.", PHPrefixes("k", "t", 0)),
        Written.As("PHPREFIXES: maxLength must be at least 0, not -1.", PHPrefixes("k", "t", maxLength: -1)),
        Written.As("ACL SETROLE: a rule is null.", AclSetRole("r", AclRule.Role(null!))),
        Written.As("ACL DELROLE: at least one value is required.", AclDelRole()),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    /// <summary>They share their name only: neither reads the other's reply as its own.</summary>
    [Fact]
    public void Busy_keys_of_one_vendor_are_none_of_the_other()
    {
        Assert.IsType<RedisError.Decode>(Read(HotKeysGet(), "*1\r\n*6\r\n$3\r\nkey\r\n$1\r\nk\r\n$2\r\ndb\r\n:0\r\n$3\r\nqps\r\n:5\r\n"));
        Assert.IsType<RedisError.Decode>(Read(HotKeyRates(), "*1\r\n*2\r\n$15\r\ntracking-active\r\n:1\r\n"));
    }

    static RedisError Read<A>(Command<A> command, string reply)
    {
        var reader = new RespReader(System.Text.Encoding.ASCII.GetBytes(reply));
        return command.Read(ref reader, CodecSet.Default).Error;
    }
}
