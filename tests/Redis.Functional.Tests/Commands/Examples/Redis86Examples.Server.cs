using LanguageExt;
using static LanguageExt.Prelude;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Commands.Examples.Example;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>The administration of servers and clusters.</summary>
static partial class Redis86Examples
{
    const string Task = "fe2b65d0d5388f1baf8a15f94604614577358f56";
    const string Source = "7635492b58171753d0dfde9ea3743b9aa98d6cd2";
    const string Target = "bc0b5fd258787c05cb8aa593b695d4b5071f77e7";

    static readonly HotKeysOptions ByCpu = new() { ByNetwork = false };

    public static IReadOnlyList<Example> Server { get; } =
    [
        Seen(
            "HOTKEYS GET",
            HotKeysGet(),
            static found => found.Map(static one => (one.IsActive, one.SampleRatio, one.Slots, one.ByCpuTime.Map(static key => key.Key), one.ByNetworkBytes)),
            default,
            Many((false, 1L, Many(SlotRange.All), Many((RedisKey)"k1"), Many(((RedisKey)"k1", 89L)))),
            Many((true, 2L, Many(SlotRange.All), Many((RedisKey)"k1"), Many<(RedisKey Key, long Bytes)>())),
            Many((false, 1L, Many(SlotRange.Of(15495)), Many((RedisKey)"{a}1"), Many(((RedisKey)"{a}1", 35L))))),
        Of("HOTKEYS START METRICS 1 CPU", HotKeysStart(ByCpu), Done),
        Of(
            "HOTKEYS START METRICS 2 CPU NET COUNT 5 DURATION 60 SAMPLE 1",
            HotKeysStart(new() { Count = 5, Duration = TimeSpan.FromMinutes(1), Sample = 1 }),
            Done),
        Of("HOTKEYS START METRICS 1 CPU SLOTS 1 0", HotKeysStart(ByCpu with { Slots = [0] })),
        Of("HOTKEYS START METRICS 1 CPU SLOTS 2 0 1", HotKeysStart(ByCpu with { Slots = [0, 1] }), Done),
        Of("HOTKEYS STOP", HotKeysStop(), true, false),
        Of("HOTKEYS RESET", HotKeysReset(), Done),
        Seen("CLUSTER SLOT-STATS SLOTSRANGE 0 1", ClusterSlotStats(new SlotRange(0, 1)), Stats, [(0, 0, 0), (1, 0, 0)]),
        Seen("CLUSTER SLOT-STATS ORDERBY KEY-COUNT LIMIT 2 DESC", ClusterSlotStats(SlotMetric.KeyCount, 2), Stats, [(15495, 1, 0), (0, 0, 0)]),
        Seen("CLUSTER SLOT-STATS ORDERBY MEMORY-BYTES LIMIT 1", ClusterSlotStats(SlotMetric.Memory, 1), Stats, [(15495, 1, 32)])
            .As("CLUSTER SLOT-STATS ORDERBY MEMORY-BYTES LIMIT 1 DESC"),
        Seen("CLUSTER SLOT-STATS ORDERBY CPU-USEC LIMIT 1 ASC", ClusterSlotStats(SlotMetric.CpuTime, 1, lowestFirst: true), Stats, [(0, 0, 0)]),
        Seen("CLUSTER SLOT-STATS ORDERBY NETWORK-BYTES-IN LIMIT 1 ASC", ClusterSlotStats(SlotMetric.BytesIn, 1, lowestFirst: true), Stats, [(0, 0, 0)]),
        Seen("CLUSTER SLOT-STATS SLOTSRANGE 15495 15495", ClusterSlotStats(SlotRange.Of(15495)), Stats, [(15495, 1, 32)]),
        Seen("CLUSTER SLOT-STATS ORDERBY NETWORK-BYTES-OUT LIMIT 1", ClusterSlotStats(SlotMetric.BytesOut, 1), Stats, [(0, 0, 0)])
            .As("CLUSTER SLOT-STATS ORDERBY NETWORK-BYTES-OUT LIMIT 1 DESC"),
        Of("CLUSTER SLOT-STATS ORDERBY BAD", ClusterSlotStats(SlotMetric.Of("bad"))).As("CLUSTER SLOT-STATS ORDERBY BAD DESC"),
        Seen("CLUSTER MIGRATION STATUS ALL", ClusterMigrationStatus(), static tasks => tasks.Count, 0),
        Seen($"CLUSTER MIGRATION STATUS ID {NoTask}", ClusterMigrationStatus(NoTask), static tasks => tasks.Count, 0),
        Of("CLUSTER MIGRATION CANCEL ALL", ClusterMigrationCancel(), 0),
        Of($"CLUSTER MIGRATION CANCEL ID {NoTask}", ClusterMigrationCancel(NoTask), 0),
        Of("CLUSTER MIGRATION IMPORT 0 1", ClusterMigrationImport(new SlotRange(0, 1))),
        Of("CLUSTER MIGRATION IMPORT 0 100", ClusterMigrationImport(new SlotRange(0, 100)), Task),
        Seen(
            $"CLUSTER MIGRATION STATUS ID {Task}",
            ClusterMigrationStatus(Task),
            static tasks => tasks.Map(static one => (one.Id, one.Slots, one.SourceNode, one.TargetNode, one.IsImport, one.State, one.LastError, one.Retries, one.Created, one.Ended >= one.Started)),
            Many((Task, "0-100", Source, Target, true, "completed", "", 0L, Time(1795853668830), true)),
            Many((Task, "0-100", Source, Target, false, "completed", "", 0L, Time(1795853668831), true))),
        Of("CONFIG SET cluster-slot-stats-enabled yes", ConfigSet("cluster-slot-stats-enabled", "yes")),
        Seen(
            "SLOWLOG GET 1",
            SlowLogGet(1),
            static log => log.Map(static one => (string.Join(' ', one.Arguments), one.At, one.ClientAddress, one.ClientName, one.ArgumentCount)),
            Many(("SET k v", DateTimeOffset.FromUnixTimeSeconds(1795853666), "127.0.0.1:50000", "", Option<long>.None))),
    ];

    /// <summary>What the catalogue does not send: it is refused before, or it is none of an application's.</summary>
    public static IReadOnlyList<Example> Refused { get; } =
    [
        .. new[]
        {
            "DIGEST", "SET k new NX IFEQ hello", "SET k new IFEQ hello IFNE x", "DELEX k IFEQ", "MSETEX 0 a 1", "MSETEX 2 a 1", "MSETEX x a 1",
            "MSETEX 1 a 1 NX XX", "MSETEX 1 a 1 EX 0", "MSETEX 1 a 1 BAD", "XACKDEL s g IDS 2 1-1", "XACKDEL s g IDS 0 1-1", "XACKDEL s g IDS 1 x",
            "XDELEX s IDS 1", "XDELEX s IDS x 1-1", "XADD s IDMP p1 i1 1-1 a 1", "XADD s IDMPAUTO p1 1-1 a 1", "XADD s IDMP p1 '' * a 1",
            "XADD s IDMP p1 i1 IDMPAUTO p1 * a 1", "XCFGSET s", "XCFGSET s IDMP-DURATION 0", "XCFGSET s BAD 1", "XREADGROUP GROUP g d CLAIM -1 STREAMS s >",
            "XREADGROUP GROUP g d CLAIM x STREAMS s >", "XREAD CLAIM 1 STREAMS s 0", "XIDMPRECORD missing p1 i1 1-1", "VRANGE v a b", "VRANGE v -",
            "HOTKEYS START", "HOTKEYS START COUNT 5", "HOTKEYS START METRICS 2 CPU", "HOTKEYS START METRICS 1 CPU SAMPLE 0", "HOTKEYS START METRICS 0",
            "HOTKEYS START METRICS 1 BAD", "HOTKEYS START METRICS 1 CPU COUNT 0", "HOTKEYS BAD", "TRIMSLOTS RANGES 1 0 1", "CLUSTER SLOT-STATS SLOTSRANGE 5 1",
            "CLUSTER SLOT-STATS SLOTSRANGE 0 20000", "CLUSTER SLOT-STATS ORDERBY KEY-COUNT LIMIT 0", "CLUSTER SLOT-STATS BAD 0 1", "CLUSTER MIGRATION IMPORT 1",
            "CLUSTER MIGRATION BAD x", "CLUSTER MIGRATION STATUS BAD", "CLUSTER MIGRATION IMPORT 5 1",
        }.Select(static line => ByRaw(line)),
        ByRaw("XIDMPRECORD s p1 i1 1-1", RespValue.OfSimple("OK")),
        Seen("HOTKEYS HELP", Raw("HOTKEYS", "HELP"), static page => page.Elements.Length, 24),
    ];

    static (int, long, long)[] Stats(Seq<SlotStats> all) => [.. all.Map(static one => (one.Slot, one.Keys, one.MemoryBytes))];

    static Option<DateTimeOffset> Time(long milliseconds) => Some(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
