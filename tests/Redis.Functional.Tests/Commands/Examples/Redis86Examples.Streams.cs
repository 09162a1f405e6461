using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>Streams.</summary>
static partial class Redis86Examples
{
    static readonly StreamId One = new(1, 1);
    static readonly StreamId Two = new(2, 1);
    static readonly StreamId Three = new(3, 1);
    static readonly StreamId Four = new(4, 1);
    static readonly StreamId Nine = new(9, 9);
    static readonly RedisKey S = "s";

    public static IReadOnlyList<Example> Streams { get; } =
    [
        Of("XACKDEL s g IDS 1 1-1", XAckDel(S, "g", One), Became(EntryDeletion.Deleted)),
        Of("XACKDEL s g KEEPREF IDS 2 1-1 9-9", XAckDel(S, "g", [One, Nine], StreamReferences.Keep), Became(EntryDeletion.Deleted, EntryDeletion.NoEntry)),
        Of("XACKDEL s g DELREF IDS 1 1-1", XAckDel(S, "g", [One], StreamReferences.Delete), Became(EntryDeletion.Deleted)),
        Of(
            "XACKDEL s g ACKED IDS 1 1-1",
            XAckDel(S, "g", [One], StreamReferences.Acknowledged),
            Became(EntryDeletion.StillReferenced),
            Became(EntryDeletion.Deleted)),
        Of("XACKDEL missing g IDS 2 1-1 2-1", XAckDel("missing", "g", One, Two), Became(EntryDeletion.NoEntry, EntryDeletion.NoEntry)),
        Of("XACKDEL s nogroup IDS 1 1-1", XAckDel(S, "nogroup", One), Became(EntryDeletion.NoEntry)),
        Of("XACKDEL s g BAD IDS 1 1-1", XAckDel(S, "g", [One], StreamReferences.Of("bad"))),
        Of("XACKDEL k g IDS 1 1-1", XAckDel("k", "g", One)),
        Of("XDELEX s IDS 2 1-1 9-9", XDelEx(S, One, Nine), Became(EntryDeletion.Deleted, EntryDeletion.NoEntry)),
        Of("XDELEX s KEEPREF IDS 1 1-1", XDelEx(S, [One], StreamReferences.Keep), Became(EntryDeletion.Deleted)),
        Of("XDELEX s DELREF IDS 1 1-1", XDelEx(S, [One], StreamReferences.Delete), Became(EntryDeletion.Deleted)),
        Of("XDELEX s ACKED IDS 1 1-1", XDelEx(S, [One], StreamReferences.Acknowledged), Became(EntryDeletion.StillReferenced), Became(EntryDeletion.Deleted)),
        Of("XDELEX missing IDS 1 1-1", XDelEx("missing", One), Became(EntryDeletion.NoEntry)),
        Of("XADD s KEEPREF MAXLEN = 2 4-1 a 4", Trimming(StreamReferences.Keep), Four).As("XADD s MAXLEN = 2 KEEPREF 4-1 a 4"),
        Of("XADD s DELREF MAXLEN = 2 4-1 a 4", Trimming(StreamReferences.Delete), Four).As("XADD s MAXLEN = 2 DELREF 4-1 a 4"),
        Of("XADD s ACKED MAXLEN = 2 4-1 a 4", Trimming(StreamReferences.Acknowledged), Four).As("XADD s MAXLEN = 2 ACKED 4-1 a 4"),
        Of("XTRIM s MAXLEN 1 ACKED", XTrim(S, StreamTrim.MaxLength(1).With(StreamReferences.Acknowledged)), 0).As("XTRIM s MAXLEN = 1 ACKED"),
        Of("XTRIM s MAXLEN 1 DELREF", XTrim(S, StreamTrim.MaxLength(1).With(StreamReferences.Delete)), 2).As("XTRIM s MAXLEN = 1 DELREF"),
        Of("XTRIM s MAXLEN 1 KEEPREF", XTrim(S, StreamTrim.MaxLength(1).With(StreamReferences.Keep)), 2).As("XTRIM s MAXLEN = 1 KEEPREF"),
        Seen("XPENDING s g", XPending(S, "g"), static all => (all.Count, all.Lowest, all.Consumers), (1, Some(Three), Many(((RedisValue)"c", 1L)))),
        Seen("XADD s IDMP p1 i1 * a 2", XAdd(S, Pairs("2"), NewEntryId.Idempotent("p1", "i1")), static id => id.Timestamp.IsSome, true),
        Seen("XADD s IDMPAUTO p1 * a 1", XAdd(S, Pairs("1"), NewEntryId.IdempotentByContent("p1")), static id => id.Timestamp.IsSome, true),
        Of("XADD s NOMKSTREAM IDMP p i * a 1", XAddNoMkStream(S, Pairs("1"), NewEntryId.Idempotent("p", "i")), Option<StreamId>.None),
        Of("XLEN s", XLen(S), 1, 1),
        Of("XCFGSET s IDMP-DURATION 60", XCfgSet(S, TimeSpan.FromMinutes(1)), Done),
        Of("XCFGSET s IDMP-MAXSIZE 10", XCfgSet(S, maxSize: 10), Done),
        Of("XCFGSET s IDMP-DURATION 60 IDMP-MAXSIZE 10", XCfgSet(S, TimeSpan.FromMinutes(1), 10), Done),
        Of("XCFGSET missing IDMP-DURATION 60", XCfgSet("missing", TimeSpan.FromMinutes(1))),
        Of("XCFGSET s IDMP-DURATION 99999999", XCfgSet(S, TimeSpan.FromSeconds(99_999_999))),
        Of("XCFGSET s IDMP-MAXSIZE 100000", XCfgSet(S, maxSize: 100_000)),
        Of("XCFGSET k IDMP-DURATION 60", XCfgSet("k", TimeSpan.FromMinutes(1))),
        Seen(
            "XINFO STREAM s",
            XInfoStream(S),
            static told => (told.Length, told.LastId, told.First, told.Last, told.Idempotency.Map(static ids => (ids.Duration, ids.MaxSize, ids.Producers, ids.Ids, ids.IdsAdded, ids.Duplicates))),
            (3, Three, Some(Entry(One, "1")), Some(Entry(Three, "3")), Some((TimeSpan.FromSeconds(100), 100L, 0L, 0L, 0L, 0L)))),
        Seen(
            "XREADGROUP GROUP g d CLAIM 0 STREAMS s >",
            XReadGroupClaim(S, "g", "d", TimeSpan.Zero),
            Looked,
            Delivered((One, "1", 1), (Two, "2", 1), (Three, "3", 1)),
            Delivered((One, "1", 1), (Two, "2", 1), (Three, "3", 1), (Four, "4", 0)),
            Delivered((One, "1", 0), (Two, "2", 0), (Three, "3", 0)),
            Delivered((One, "1", 1), (Three, "3", 1))),
        Seen("XREADGROUP GROUP g d COUNT 1 CLAIM 0 STREAMS s >", XReadGroupClaim(S, "g", "d", TimeSpan.Zero, 1), Looked, Delivered((One, "1", 1))),
        Seen("XREADGROUP GROUP g d CLAIM 100000 STREAMS s >", XReadGroupClaim(S, "g", "d", TimeSpan.FromSeconds(100)), Looked, Delivered()),
        Seen(
            "XREADGROUP GROUP g d NOACK CLAIM 0 STREAMS s >",
            XReadGroupClaim(S, "g", "d", TimeSpan.Zero, noAck: true),
            Looked,
            Delivered((One, "1", 1), (Two, "2", 1), (Three, "3", 1))),
        Seen(
            "XREADGROUP GROUP g d BLOCK 10 CLAIM 100000 STREAMS s >",
            XReadGroupClaimBlock(S, "g", "d", TimeSpan.FromSeconds(100), TimeSpan.FromMilliseconds(10)).Command,
            Looked,
            Delivered()),

        // The option is ignored where pending entries are read, and XREADGROUP without it reads what comes.
        Of("XREADGROUP GROUP g d CLAIM 0 STREAMS s 0", XReadGroup(S, "g", "d", GroupPosition.Pending), Many<StreamEntry>()).As("XREADGROUP GROUP g d STREAMS s 0-0"),
        Of("XREADGROUP GROUP g c CLAIM 0 STREAMS s 0", XReadGroup(S, "g", "c", GroupPosition.Pending), Many(Entry(One, "1"), Entry(Two, "2"), Entry(Three, "3")))
            .As("XREADGROUP GROUP g c STREAMS s 0-0"),
        Of("XREADGROUP GROUP g c CLAIM 0 STREAMS s1 s2 > >", XReadGroupClaim(["s1", "s2"], "g", "c", TimeSpan.Zero)),
    ];

    static Command<StreamId> Trimming(StreamReferences references) => XAdd(S, Pairs("4"), Four, StreamTrim.MaxLength(2).With(references));

    static (string, string)[] Pairs(string value) => [("a", value)];

    static Seq<EntryDeletion> Became(params EntryDeletion[] all) => Many(all);

    static StreamEntry Entry(StreamId id, string value) => new(id, Many(((RedisValue)"a", (RedisValue)value)));

    // How long ago differs from record to record.
    static (StreamEntry, long)[] Looked(Seq<DeliveredEntry> entries) => [.. entries.Map(static one => (one.Entry, one.Deliveries))];

    static (StreamEntry, long)[] Delivered(params (StreamId Id, string Value, long Deliveries)[] all) => [.. all.Select(static one => (Entry(one.Id, one.Value), one.Deliveries))];
}
