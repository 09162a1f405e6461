using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>Members that expire, moved members, bits, protected keys: Redis 8.12.</summary>
static partial class Redis812Examples
{
    static readonly DateTimeOffset Then = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<Example> Newest { get; } =
    [
        Of("SEXPIRE s 60 MEMBERS 3 a b c", SExpire("s", Minute, "a", "b", "c"), Many(MemberExpiryOutcome.Set, MemberExpiryOutcome.NoMember, MemberExpiryOutcome.NotMet)),
        Of("SEXPIRE s 60 GT MEMBERS 1 a", SExpire("s", Minute, ["a"], ExpireWhen.GreaterThanCurrentExpiry), Many(MemberExpiryOutcome.NotMet)),
        Of("SPEXPIRE s 1500 MEMBERS 1 a", SExpire("s", TimeSpan.FromSeconds(1.5), "a"), Many(MemberExpiryOutcome.Set)),
        Of("SEXPIREAT s 1790000000 MEMBERS 1 a", SExpireAt("s", Then, "a"), Many(MemberExpiryOutcome.Deleted)),
        Of("SPEXPIREAT s 1790000000500 NX MEMBERS 1 a", SExpireAt("s", Then.AddSeconds(0.5), ["a"], ExpireWhen.HasNoExpiry), Many(MemberExpiryOutcome.Set)),
        Of("SPERSIST s MEMBERS 3 a b c", SPersist("s", "a", "b", "c"), Many(MemberPersistOutcome.Persisted, MemberPersistOutcome.NoExpiry, MemberPersistOutcome.NoMember)),
        Of("STTL s MEMBERS 3 a b c", STtl("s", "a", "b", "c"), Many(TimeToLive.Of(Minute), TimeToLive.NoExpiry, TimeToLive.Missing)),
        Of("STTL str MEMBERS 1 a", STtl("str", "a")),
        Of("SPTTL s MEMBERS 1 a", SPTtl("s", "a"), Many(TimeToLive.Of(TimeSpan.FromSeconds(1.5)))),
        Of("SEXPIRETIME s MEMBERS 2 a b", SExpireTime("s", "a", "b"), Many(ExpirationTime.Of(Then), ExpirationTime.NoExpiry)),
        Of("SPEXPIRETIME missing MEMBERS 1 a", SPExpireTime("missing", "a"), Many(ExpirationTime.Missing)),
        Of("SADDEX s EX 60 MEMBERS 2 a b", SAddEx("s", ["a", "b"], Minute), true),
        Of("SADDEX s MNX KEEPTTL MEMBERS 1 a", SAddEx("s", ["a"], Expiry.KeepTtl, MemberAddWhen.NoneExists), false),
        Of("SADDEX s MXX MEMBERS 1 a", SAddEx("s", ["a"], condition: MemberAddWhen.AllExist), true),
        Of("ZMOVE a b MIN COUNT 2", ZMove("a", "b", SortedSetSide.Min, 2), Scored(("m", 1), ("n", 2))),
        Of("ZMOVE a b MAX", ZMove("a", "b", SortedSetSide.Max), Scored(("x", 9.5))),
        Of("ZMOVE a b BYSCORE 1 (5", ZMove("a", "b", new ScoreRange(1, ScoreBound.Exclusive(5))), Scored(("m", 1))),
        Of("ZMOVE a a MIN", ZMove("a", "a", SortedSetSide.Min), Scored()),
        Of("ZMOVE missing b MAX COUNT 3", ZMove("missing", "b", SortedSetSide.Max, 3), Scored()),
        Of("BZMOVE a b MIN 1.5 COUNT 2", BZMove("a", "b", SortedSetSide.Min, TimeSpan.FromSeconds(1.5), 2), Scored(("m", 1))),
        Of("BZMOVE a b MAX 1", BZMove("a", "b", SortedSetSide.Max, Second), Scored()),
        Of("ZMOVEMEMBER a b MEMBERS 2 m n", ZMoveMember("a", "b", "m", "n"), Scored(("m", 1), ("n", 2.5))),
        Of("ZMOVEMEMBER a b NX MEMBERS 1 m", ZMoveMember("a", "b", ["m"], When.NotExists), Scored()),
        Of("BITRANGEINTARRAY k 0 -1", BitRangeIntArray("k"), Many(0L, 7L, 8L)),
        Of("BITRANGEINTARRAY k 3 9 BIT LIMIT 2 ZEROS", BitRangeIntArray("k", BitRange.Bits(3, 9), 2, zeros: true), Many(3L, 4L)),
        Of("BITRANGEINTARRAY missing 0 -1 BYTE", BitRangeIntArray("missing", BitRange.Bytes(0, -1)), Many<long>()),
        Of("BITRANGEINTARRAY none 0 -1", BitRangeIntArray("none"), Many<long>()),
        Of("BLESS SET k NO-EVICT", BlessSet("k"), true),
        Of("BLESS SET missing NO-EVICT", BlessSet("missing", KeyProtection.NoEviction)),
        Of("BLESS CLEAR k NO-EVICT", BlessClear("k"), false),
        Of("BLESS GET k", BlessGet("k"), Many("NO-EVICT")),
        Of("BLESS GET other", BlessGet("other"), Many<string>()),
        Of("BLESS SCAN 0 NO-EVICT COUNT 100", BlessScan(count: 100), new ScanPage<RedisKey>(ScanCursor.Start, Many((RedisKey)"k"))),
    ];

    /// <summary>Hashes of the same fields, limits of reading, backups and the slow log: Redis 8.10.</summary>
    public static IReadOnlyList<Example> Server { get; } =
    [
        Of("HIMPORT PREPARE fields name city", HImportPrepare(["name", "city"]), Unit.Default),
        Of("HIMPORT SET h:1 fields Ada London", HImportSet("h:1", ["Ada", "London"], 2), Unit.Default),
        Of("HIMPORT SET h:2 fields Bob Paris", HImportSet("h:2", ["Bob", "Paris"], 2)),
        Of("HIMPORT DISCARD fields", HImportDiscard(), 1),
        Seen(
            "XREAD COUNT 5 MAXCOUNT 8 MAXSIZE 4096 STREAMS s t 0-0 0-0",
            XRead([("s", default), ("t", default)], new StreamLimits { CountPerStream = 5, Count = 8, Bytes = 4096 }),
            static batches => (batches.Count, batches[0].Key, batches[0].Entries[0].Id),
            (1, (RedisKey)"s", One)),
        Seen(
            "XREADGROUP GROUP g c MAXCOUNT 2 CLAIM 1000 STREAMS s >",
            XReadGroupClaim(["s"], "g", "c", Second, new StreamLimits { Count = 2 }),
            static batches => (batches.Count, batches[0].Entries[0].Entry.Id, batches[0].Entries[0].Idle, batches[0].Entries[0].Deliveries),
            (1, One, TimeSpan.FromSeconds(1.5), 1L)),
        Of("XREADGROUP GROUP g c MAXSIZE 100 BLOCK 1000 STREAMS s >", XReadGroupBlock([("s", GroupPosition.New)], "g", "c", Second, new StreamLimits { Bytes = 100 }), Many<StreamBatch>()),
        Of("BACKUP START", BackupStart(), Unit.Default),
        Of("BACKUP SEAL", BackupSeal(), Unit.Default),
        Of("BACKUP ABORT", BackupAbort()),
        Of("BACKUP CLEANUP", BackupCleanup(), Unit.Default),
        Of("BACKUP LIST", BackupList(), Many("/data/backup/base.rdb", "/data/backup/incr.aof")),
        Seen(
            "BACKUP STATUS",
            BackupStatus(),
            static status => (status.State, status.Error, status.Started, status.Ended, status.Fields.All.Count),
            ("incrementing", Option<string>.None, Some(Then), Option<DateTimeOffset>.None, 4)),
        Seen(
            "SLOWLOG GET 1",
            SlowLogGet(1),
            static entries => (entries.Count, entries[0].Id, entries[0].ArgumentCount),
            (1, 7L, Some(2L))),
    ];

    static Seq<(RedisValue, double)> Scored(params (string Member, double Score)[] members) =>
        Many(members.Select(static one => ((RedisValue)one.Member, one.Score)).ToArray());
}
