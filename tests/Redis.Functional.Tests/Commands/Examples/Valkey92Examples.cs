using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>Requests and replies of Valkey 9.2 as its documentation describes them, and what they mean.</summary>
static class Valkey92Examples
{
    static readonly RedisValue F = "f";
    static readonly RedisValue V = "v";
    static readonly (RedisValue, RedisValue) Pair = (F, V);

    /// <summary>Path hashes.</summary>
    public static IReadOnlyList<Example> Paths { get; } =
    [
        Of("PHSET p a/b FIELDS 2 f v g w", PHSet("p", "a/b", [Pair, ("g", "w")]), true),
        Of("PHSET p a/b FNX FIELDS 1 f v", PHSet("p", "a/b", [Pair], FieldSetWhen.NoneExists), false),
        Of("PHSET p '' FXX FIELDS 1 f v", PHSet("p", "", [Pair], FieldSetWhen.AllExist), true),
        Of("PHSET str a FIELDS 1 f v", PHSet("str", "a", [Pair])),
        Of("PHMSET p a FIELDS 1 f v b FIELDS 2 g w h x", PHMSet("p", new("a", [Pair]), new("b", [("g", "w"), ("h", "x")])), Unit.Default),
        Of("PHGET p a f", PHGet("p", "a", "f"), Some(V)),
        Of("PHGET p a none", PHGet("p", "a", "none"), Option<RedisValue>.None),
        Of("PHGET p a f none", PHGet("p", "a", ["f", "none"]), Fields("v", null)),
        Of("PHGET p a g", PHGet("p", "a", ["g"]), Fields("w")),
        Of("PHMGET p a FIELDS 1 f b FIELDS 2 g none", PHMGet("p", [("a", ["f"]), ("b", ["g", "none"])]), Fields("v", "w", null)),
        Of("PHGETALL p a", PHGetAll("p", "a"), Many(Pair, ("g", "w"))),
        Of("PHGETALL missing a", PHGetAll("missing", "a"), Many<(RedisValue, RedisValue)>()),
        Of("PHEXISTS p a", PHExists("p", "a"), true),
        Of("PHEXISTS p z", PHExists("p", "z"), false),
        Of("PHCARD p", PHCard("p"), 3),
        Of("PHDEL p a", PHDel("p", "a"), true),
        Of("PHDEL p b g none", PHDelFields("p", "b", ["g", "none"]), 1),
        Of("PHDELPREFIX p a/", PHDelPrefix("p", "a/"), 2),
        Of("PHLONGEST p a/b/c", PHLongest("p", "a/b/c"), Some((RedisValue)"a/b")),
        Of("PHLONGEST p ''", PHLongest("p", ""), Some((RedisValue)"")),
        Of("PHLONGEST p z", PHLongest("p", "z"), Option<RedisValue>.None),
        Of("PHLONGEST p a/b/c LENGTH", PHLongestLength("p", "a/b/c"), Some(3L)),
        Of("PHLONGEST p z LENGTH", PHLongestLength("p", "z"), Option<long>.None),
        Seen("PHLONGEST p a/b/c WITHVALUES", PHLongestWithValues("p", "a/b/c"), Told, Some(((RedisValue)"a/b", Many(Pair)))),
        Seen("PHLONGEST p z WITHVALUES", PHLongestWithValues("p", "z"), static found => found.IsNone, true),
        Seen(
            "PHLONGEST p a/b/c FIELDS 2 f none",
            PHLongestWithFields("p", "a/b/c", "f", "none"),
            static found => found.Map(static one => (one.Path, one.Values)),
            Some(((RedisValue)"a/b", Fields("v", null)))),
        Of("PHPREFIXES p a/b/c", PHPrefixes("p", "a/b/c"), Many<RedisValue>("", "a", "a/b")),
        Of("PHPREFIXES p a/b/c COUNT 2 MAXLEN 10", PHPrefixes("p", "a/b/c", 2, 10), Many<RedisValue>("a", "a/b")),
        Of("PHPREFIXES p a/b/c LENGTHS", PHPrefixLengths("p", "a/b/c"), Many(0L, 1L, 3L)),
        Seen("PHPREFIXES p a/b/c WITHVALUES COUNT 1", PHPrefixesWithValues("p", "a/b/c", 1), static found => Told(found[0]), Some(((RedisValue)"a/b", Many(Pair)))),
        Seen(
            "PHPREFIXES p a/b/c FIELDS 1 f",
            PHPrefixesWithFields("p", "a/b/c", ["f"]),
            static found => found.Map(static one => (one.Path, one.Values)).Strict(),
            Many(((RedisValue)"a", Fields([null])), ((RedisValue)"a/b", Fields("v")))),
        Seen("PHSCAN p 0", PHScan("p"), static page => (page.Next, page.IsLast, page.Items), (PathCursor.Of("a/b"), false, Many<RedisValue>("", "a"))),
        Seen(
            "PHSCAN p a/b PREFIX a COUNT 10 WITHVALUES",
            PHScanWithValues("p", PathCursor.Of("a/b"), "a", 10),
            static page => (page.IsLast, Told(page.Items[0])),
            (true, Some(((RedisValue)"a", Many(Pair))))),
    ];

    /// <summary>Roles, busy keys, and options of commands that there were.</summary>
    public static IReadOnlyList<Example> Others { get; } =
    [
        Seen(
            "HOTKEYS GET",
            HotKeyRates(),
            static keys => keys.Map(static one => (one.Key, one.Database, one.PerSecond)).Strict(),
            Many(((RedisKey)"k", 0L, 1500.0), ((RedisKey)"l", 3L, 20.0))),
        Of("HOTKEYS RESET", HotKeysReset(), Unit.Default),
        Of("ACL SETROLE reader +@read ~*", AclSetRole("reader", AclRule.AllowCategory("read"), AclRule.Keys("*")), Unit.Default),
        Seen(
            "ACL GETROLE reader",
            AclGetRole("reader"),
            static role => role.Map(static one => (one.Rules.Commands, one.Rules.Keys, one.Rules.Databases, one.Selectors.Count, string.Join(' ', one.Members))),
            Some(("-@all +@read", "~*", Some("alldbs"), 0, "alice bob"))),
        Seen("ACL GETROLE none", AclGetRole("none"), static role => role.IsNone, true),
        Of("ACL DELROLE reader writer", AclDelRole("reader", "writer"), 2),
        Of("ACL DELROLE used", AclDelRole("used")),
        Of("ACL ROLES", AclRoles(), Many("reader", "writer")),
        Of("ACL DIGEST", AclDigest(), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        Of("ACL SETUSER alice on role:reader", AclSetUser("alice", AclRule.On, AclRule.Role("reader")), Unit.Default),
        Of("MOVE k 1 REPLACE", Move("k", 1, replace: true), true),
        Of("SISMEMBER s m XX", SIsMemberIfExists("s", "m"), Some(true)),
        Of("SISMEMBER s other XX", SIsMemberIfExists("s", "other"), Some(false)),
        Of("SISMEMBER missing m XX", SIsMemberIfExists("missing", "m"), Option<bool>.None),
        Of("SET k v IFNE w", Set("k", "v", SetWhen.ValueDiffers("w")), false),
        Of("DELEX k IFEQ v", DelEx("k", DeleteWhen.ValueEquals("v")), true),
        Of("XACKDEL s g IDS 1 1-1", XAckDel("s", "g", new StreamId(1, 1)), Many(EntryDeletion.Deleted)),
        Of("XDELEX s IDS 1 1-1", XDelEx("s", new StreamId(1, 1)), Many(EntryDeletion.NoEntry)),
        Seen("ZRANGE missing 0 -1 XX", Raw("ZRANGE", "missing", 0, -1, "XX"), static reply => reply.Type, RespType.Null),
    ];

    static Option<(RedisValue, Seq<(RedisValue, RedisValue)>)> Told(Option<PathValues> found) => found.Map(static one => (one.Path, one.Pairs));

    static Option<(RedisValue, Seq<(RedisValue, RedisValue)>)> Told(PathValues one) => Told(Some(one));

    static Seq<Option<RedisValue>> Fields(params string?[] texts) =>
        Many(texts.Select(static text => text is null ? Option<RedisValue>.None : Some((RedisValue)text)).ToArray());
}
