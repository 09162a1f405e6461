using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>What Redis 8.6.3 was asked, and what its replies mean.</summary>
static partial class Redis86Examples
{
    const string HelloDigest = "9555e8555c62dcfd";
    const string OtherDigest = "0000000000000000";
    const string NoTask = "0123456789012345678901234567890123456789";

    static readonly Expiry Hundred = Expiry.In(TimeSpan.FromSeconds(100));
    static readonly Unit Done = Unit.Default;

    /// <summary>Strings, bitmaps and vector sets.</summary>
    public static IReadOnlyList<Example> Data { get; } =
    [
        Of("DIGEST k", Digest("k"), Some(HelloDigest), Some("2d06800538d394c2")),
        Of("DIGEST missing", Digest("missing"), Option<string>.None),
        Of("DIGEST l", Digest("l")),
        Of("DIGEST n", Digest("n"), Some("404a763b3f4c8c9a")),
        Of("SET k new IFEQ hello", Set("k", "new", SetWhen.ValueEquals("hello")), true),
        Of("SET k new IFEQ other", Set("k", "new", SetWhen.ValueEquals("other")), false),
        Of("SET missing new IFEQ x", Set("missing", "new", SetWhen.ValueEquals("x")), false),
        Of("SET k new IFNE other", Set("k", "new", SetWhen.ValueDiffers("other")), true),
        Of("SET k new IFNE hello", Set("k", "new", SetWhen.ValueDiffers("hello")), false),
        Of("SET missing new IFNE x", Set("missing", "new", SetWhen.ValueDiffers("x")), true),
        Of($"SET k new IFDEQ {HelloDigest}", Set("k", "new", SetWhen.DigestEquals(HelloDigest)), true),
        Of($"SET k new IFDEQ {OtherDigest}", Set("k", "new", SetWhen.DigestEquals(OtherDigest)), false),
        Of($"SET k new IFDNE {HelloDigest}", Set("k", "new", SetWhen.DigestDiffers(HelloDigest)), false),
        Of($"SET k new IFDNE {OtherDigest}", Set("k", "new", SetWhen.DigestDiffers(OtherDigest)), true),
        Of("SET k new IFDEQ 9555E8555C62DCFD", Set("k", "new", SetWhen.DigestEquals("9555E8555C62DCFD")), true),
        Of("SET k new IFDEQ xyz", Set("k", "new", SetWhen.DigestEquals("xyz"))),
        Of($"SET missing new IFDEQ {HelloDigest}", Set("missing", "new", SetWhen.DigestEquals(HelloDigest)), false),
        Of($"SET missing new IFDNE {HelloDigest}", Set("missing", "new", SetWhen.DigestDiffers(HelloDigest)), true),
        Of("SET k new IFEQ hello GET", SetGet("k", "new", SetWhen.ValueEquals("hello")), Some((RedisValue)"hello")),
        Of("SET k new IFEQ other GET", SetGet("k", "new", SetWhen.ValueEquals("other")), Some((RedisValue)"hello")),
        Of("SET missing new IFNE x GET", SetGet("missing", "new", SetWhen.ValueDiffers("x")), Option<RedisValue>.None),
        Of("SET k new IFEQ hello EX 100", Set("k", "new", SetWhen.ValueEquals("hello"), Hundred), true),
        Of("SET k new IFEQ hello KEEPTTL", Set("k", "new", SetWhen.ValueEquals("hello"), Expiry.KeepTtl), true),
        Of("SET l new IFEQ a", Set("l", "new", SetWhen.ValueEquals("a"))),
        Of("DELEX k", DelEx("k"), true),
        Of("DELEX missing", DelEx("missing"), false),
        Of("DELEX l", DelEx("l"), true),
        Of("DELEX k IFEQ hello", DelEx("k", DeleteWhen.ValueEquals("hello")), true),
        Of("DELEX k IFEQ other", DelEx("k", DeleteWhen.ValueEquals("other")), false),
        Of("DELEX k IFNE other", DelEx("k", DeleteWhen.ValueDiffers("other")), true),
        Of("DELEX k IFNE hello", DelEx("k", DeleteWhen.ValueDiffers("hello")), false),
        Of($"DELEX k IFDEQ {HelloDigest}", DelEx("k", DeleteWhen.DigestEquals(HelloDigest)), true),
        Of($"DELEX k IFDNE {HelloDigest}", DelEx("k", DeleteWhen.DigestDiffers(HelloDigest)), false),
        Of($"DELEX k IFDNE {OtherDigest}", DelEx("k", DeleteWhen.DigestDiffers(OtherDigest)), true),
        Of("DELEX missing IFEQ x", DelEx("missing", DeleteWhen.ValueEquals("x")), false),
        Of("DELEX missing IFNE x", DelEx("missing", DeleteWhen.ValueDiffers("x")), false),
        Of("DELEX l IFEQ a", DelEx("l", DeleteWhen.ValueEquals("a"))),
        Of("DELEX k IFDEQ zz", DelEx("k", DeleteWhen.DigestEquals("zz"))),
        Of("DELEX k BAD x", DelEx("k", DeleteWhen.Of("bad", "x"))),
        Of("MSETEX 2 a 1 b 2", MSetEx([("a", 1), ("b", 2)]), true),
        Of("MSETEX 2 a 1 b 2 EX 100", MSetEx([("a", 1), ("b", 2)], Hundred), true),
        Of("MSETEX 2 a 1 b 2 NX", MSetEx([("a", 1), ("b", 2)], condition: When.NotExists), false),
        Of("MSETEX 2 a 1 b 2 NX PX 5000", MSetEx([("a", 1), ("b", 2)], TimeSpan.FromSeconds(5), When.NotExists), true).As("MSETEX 2 a 1 b 2 NX EX 5"),
        Of("MSETEX 2 a 1 b 2 XX", MSetEx([("a", 1), ("b", 2)], condition: When.Exists), false),
        Of("MSETEX 1 a 1 XX KEEPTTL", MSetEx([("a", 1)], Expiry.KeepTtl, When.Exists), true),
        Of("MSETEX 1 a 1 EXAT 4102444800", MSetEx([("a", 1)], Expiry.At(DateTimeOffset.FromUnixTimeSeconds(4_102_444_800))), true),
        Of("MSETEX 1 a 1 PXAT 4102444800000", MSetEx([("a", 1)], Expiry.At(DateTimeOffset.FromUnixTimeSeconds(4_102_444_800))), true).As("MSETEX 1 a 1 EXAT 4102444800"),
        Of("MSETEX 1 a 1 EX 10 NX", MSetEx([("a", 1)], TimeSpan.FromSeconds(10), When.NotExists), true).As("MSETEX 1 a 1 NX EX 10"),
        Of("MSETEX 2 {a}1 1 {a}2 2", MSetEx([("{a}1", 1), ("{a}2", 2)]), true),
        Of("BITOP DIFF dest b1 b2 b3", BitOp(BitOperation.Diff, "dest", "b1", "b2", "b3"), 2),
        Of("BITOP DIFF1 dest b1 b2 b3", BitOp(BitOperation.Diff1, "dest", "b1", "b2", "b3"), 2),
        Of("BITOP ANDOR dest b1 b2 b3", BitOp(BitOperation.AndOr, "dest", "b1", "b2", "b3"), 2),
        Of("BITOP ONE dest b1 b2 b3", BitOp(BitOperation.One, "dest", "b1", "b2", "b3"), 2),
        Of("BITOP DIFF dest b1", BitOp(BitOperation.Diff, "dest", "b1")),
        Of("BITOP DIFF1 dest b1", BitOp(BitOperation.Diff1, "dest", "b1")),
        Of("BITOP ANDOR dest b1", BitOp(BitOperation.AndOr, "dest", "b1")),
        Of("BITOP ONE dest b1", BitOp(BitOperation.One, "dest", "b1"), 2),
        Of("BITOP DIFF dest missing missing2", BitOp(BitOperation.Diff, "dest", "missing", "missing2"), 0),
        Of("BITOP DIFF dest b1 b2", BitOp(BitOperation.Diff, "dest", "b1", "b2")),
        Of("BITOP BAD dest b1", BitOp(BitOperation.Of("bad"), "dest", "b1")),
        Of("GET dest", Get("dest"), Bytes(0, 0x0e), Bytes(0, 0), Bytes(0xff, 1), Bytes(0, 0x0e)),
        Of("OBJECT ENCODING s", ObjectEncoding("s"), Some("stream")),
        Of("VRANGE v - +", VRange("v", LexRange.All), Texts("a", "b", "c")),
        Of("VRANGE v - + 2", VRange("v", LexRange.All, 2), Texts("a", "b")),
        Of("VRANGE v (a [c", VRange("v", new(LexBound.Exclusive("a"), LexBound.Inclusive("c"))), Texts("b", "c")),
        Of("VRANGE v [b +", VRange("v", LexRange.AtLeast(LexBound.Inclusive("b"))), Texts("b", "c")),
        Of("VRANGE missing - +", VRange("missing", LexRange.All), Texts()),
        Of("VRANGE v - + -1", VRange("v", LexRange.All, -1), Texts("a", "b", "c")),
        Of("VRANGE v - + 0", VRange("v", LexRange.All, 0), Texts()),
        Of("VRANGE k - +", VRange("k", LexRange.All)),
        Of("VISMEMBER v a", VIsMember("v", "a"), true),
        Of("VLINKS v a WITHSCORES", VLinksWithScores("v", "a"), Some(Many(Many(((RedisValue)"b", 0.5), ((RedisValue)"c", 0.8535534143447876))))),
        Seen(
            "VSIM v VALUES 2 1 0 WITHSCORES WITHATTRIBS COUNT 1",
            VSimWithAttributes("v", VectorValue.Values(1, 0), new() { Count = 1 }),
            static found => (found[0].Element, found[0].Score, found[0].Attributes),
            ((RedisValue)"a", 1.0, Some("""{"x":1}"""))),
        Of(
            "VSIM v ELE a WITHSCORES EPSILON 0.2",
            VSimWithScores("v", VectorQuery.Element("a"), new() { Epsilon = 0.2 }),
            Many(((RedisValue)"a", 1.0), ((RedisValue)"c", 0.8535533845424652))),
    ];

    static Option<RedisValue> Bytes(params byte[] bytes) => Some((RedisValue)bytes);

    static Seq<RedisValue> Texts(params string[] texts) => Many(texts.Select(static text => (RedisValue)text).ToArray());
}
