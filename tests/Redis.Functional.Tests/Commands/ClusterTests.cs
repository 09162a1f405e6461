using LanguageExt;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of clusters as bytes, and how their replies are read.</summary>
public class ClusterTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("CLUSTER INFO", ClusterInfo()),
        Written.As("CLUSTER NODES", ClusterNodes()),
        Written.As("CLUSTER SHARDS", ClusterShards()),
        Written.As("CLUSTER SLOTS", ClusterSlots()),
        Written.As("CLUSTER LINKS", ClusterLinks()),
        Written.As("CLUSTER REPLICAS id", ClusterReplicas("id")),
        Written.As("CLUSTER SLAVES id", ClusterSlaves("id")),
        Written.As("CLUSTER MYID", ClusterMyId()),
        Written.As("CLUSTER MYSHARDID", ClusterMyShardId()),
        Written.As("CLUSTER COUNT-FAILURE-REPORTS id", ClusterCountFailureReports("id")),
        Written.As("CLUSTER KEYSLOT k", ClusterKeySlot("k")),
        Written.As("CLUSTER COUNTKEYSINSLOT 5", ClusterCountKeysInSlot(5)),
        Written.As("CLUSTER GETKEYSINSLOT 5 10", ClusterGetKeysInSlot(5, 10)),
        Written.As("CLUSTER ADDSLOTS 1 2", ClusterAddSlots(1, 2)),
        Written.As("CLUSTER ADDSLOTSRANGE 0 5 7 7", ClusterAddSlotsRange(new(0, 5), SlotRange.Of(7))),
        Written.As("CLUSTER DELSLOTS 1 2", ClusterDelSlots(1, 2)),
        Written.As("CLUSTER DELSLOTSRANGE 0 16383", ClusterDelSlotsRange(SlotRange.All)),
        Written.As("CLUSTER FLUSHSLOTS", ClusterFlushSlots()),
        Written.As("CLUSTER FLUSHSLOT 5", ClusterFlushSlot(5)),
        Written.As("CLUSTER FLUSHSLOT 5 SYNC", ClusterFlushSlot(5, FlushMode.Sync)),
        Written.As("CLUSTER FLUSHSLOT 5 ASYNC", ClusterFlushSlot(5, FlushMode.Async)),
        Written.As("CLUSTER SETSLOT 5 STABLE", ClusterSetSlot(5, SlotState.Stable)),
        Written.As("CLUSTER SETSLOT 5 NODE id TIMEOUT 1000", ClusterSetSlot(5, SlotState.Node("id"), TimeSpan.FromSeconds(1))),
        Written.As("CLUSTER SETSLOT 5 MIGRATING id", ClusterSetSlot(5, SlotState.Migrating("id"))),
        Written.As("CLUSTER SETSLOT 5 IMPORTING id", ClusterSetSlot(5, SlotState.Importing("id"))),
        Written.As("CLUSTER SLOT-STATS SLOTSRANGE 0 5", ClusterSlotStats(new SlotRange(0, 5))),
        Written.As("CLUSTER SLOT-STATS ORDERBY KEY-COUNT DESC", ClusterSlotStats(SlotMetric.KeyCount)),
        Written.As("CLUSTER SLOT-STATS ORDERBY CPU-USEC LIMIT 3 DESC", ClusterSlotStats(SlotMetric.CpuTime, 3)),
        Written.As("CLUSTER SLOT-STATS ORDERBY NETWORK-BYTES-IN ASC", ClusterSlotStats(SlotMetric.BytesIn, lowestFirst: true)),
        Written.As("CLUSTER SLOT-STATS ORDERBY NETWORK-BYTES-OUT DESC", ClusterSlotStats(SlotMetric.BytesOut)),
        Written.As("CLUSTER SLOT-STATS ORDERBY MEMORY-BYTES DESC", ClusterSlotStats(SlotMetric.Of("MEMORY-BYTES"))),
        Written.As(
            "CLUSTER MIGRATESLOTS SLOTSRANGE 0 5 7 9 NODE a SLOTSRANGE 10 10 NODE b",
            ClusterMigrateSlots(new SlotMove("a", new(0, 5), new(7, 9)), new SlotMove("b", SlotRange.Of(10)))),
        Written.As("CLUSTER GETSLOTMIGRATIONS", ClusterGetSlotMigrations()),
        Written.As("CLUSTER CANCELSLOTMIGRATIONS", ClusterCancelSlotMigrations()),
        Written.As("CLUSTER BUMPEPOCH", ClusterBumpEpoch()),
        Written.As("CLUSTER FAILOVER", ClusterFailover()),
        Written.As("CLUSTER FAILOVER FORCE", ClusterFailover(ClusterFailoverMode.Force)),
        Written.As("CLUSTER FAILOVER TAKEOVER", ClusterFailover(ClusterFailoverMode.Takeover)),
        Written.As("CLUSTER FORGET id", ClusterForget("id")),
        Written.As("CLUSTER MEET 10.0.0.1 6379", ClusterMeet("10.0.0.1", 6379)),
        Written.As("CLUSTER MEET 10.0.0.1 6379 16380", ClusterMeet("10.0.0.1", 6379, 16_380)),
        Written.As("CLUSTER REPLICATE id", ClusterReplicate("id")),
        Written.As("CLUSTER REPLICATE NO ONE", ClusterReplicateNoOne()),
        Written.As("CLUSTER RESET HARD", ClusterReset(ClusterResetMode.Hard)),
        Written.As("CLUSTER RESET SOFT", ClusterReset()),
        Written.As("CLUSTER SAVECONFIG", ClusterSaveConfig()),
        Written.As("CLUSTER SET-CONFIG-EPOCH 3", ClusterSetConfigEpoch(3)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("CLUSTER COUNTKEYSINSLOT: the slot is 16384. It must be between 0 and 16383.", ClusterCountKeysInSlot(16_384)),
        Written.As("CLUSTER GETKEYSINSLOT: a count must be at least 0, not -1.", ClusterGetKeysInSlot(0, -1)),
        Written.As("CLUSTER ADDSLOTS: at least one slot is required.", ClusterAddSlots()),
        Written.As("CLUSTER ADDSLOTSRANGE: the slot range is 5-3. Slots must be between 0 and 16383, the first at most the last.", ClusterAddSlotsRange(new SlotRange(5, 3))),
        Written.As("CLUSTER SETSLOT: argument 3 is null.", ClusterSetSlot(5, SlotState.Node(null!))),
        Written.As("CLUSTER SETSLOT: the time must be greater than 0.", ClusterSetSlot(5, SlotState.Stable, TimeSpan.Zero)),
        Written.As("CLUSTER SLOT-STATS: a limit must be at least 1, not 0.", ClusterSlotStats(SlotMetric.KeyCount, 0)),
        Written.As("CLUSTER MIGRATESLOTS: at least one slot is required.", ClusterMigrateSlots(new SlotMove("a"))),
        Written.As("CLUSTER MIGRATESLOTS: a move is null.", ClusterMigrateSlots([null!])),
        Written.As("CLUSTER MEET: the port is 0. It must be between 1 and 65535.", ClusterMeet("10.0.0.1", 6379, 0)),
        Written.As("CLUSTER SET-CONFIG-EPOCH: an epoch must be at least 1, not 0.", ClusterSetConfigEpoch(0)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Nodes_are_read_from_their_lines()
    {
        var nodes = Shapes.Both(ClusterNodes(), Shapes.Text(
            "aa 127.0.0.1:7000@17000,host-a,shard-id=1 myself,master - 0 1 3 connected 0-5 7 [9->-bb] [11-<-bb]\nbb :0@0 slave,fail?,noaddr aa 0 1 2 disconnected\nshort line\n")).ToArray();
        Assert.Equal(("aa", "127.0.0.1", 7000, 17_000, Prelude.Some("host-a"), 3L, true), (nodes[0].Id, nodes[0].Host, nodes[0].Port, nodes[0].BusPort, nodes[0].Hostname, nodes[0].ConfigEpoch, nodes[0].IsConnected));
        Assert.True(nodes[0].IsMyself && nodes[0].IsPrimary && !nodes[0].HasFailed);
        Assert.Equal([new SlotRange(0, 5), SlotRange.Of(7)], nodes[0].Slots.ToArray());
        Assert.Equal([(9, "bb")], nodes[0].Migrating.ToArray());
        Assert.Equal([(11, "bb")], nodes[0].Importing.ToArray());
        Assert.Equal((Prelude.Some("aa"), false, "", Option<string>.None), (nodes[1].PrimaryId, nodes[1].IsConnected, nodes[1].Host, nodes[1].Hostname));
        Assert.Equal(2, nodes.Length);
        Assert.Equal("bb", Assert.Single(Shapes.Both(ClusterReplicas("aa"), Shapes.Texts("bb ::1:7001@17001 slave aa 0 1 2 connected"))).Id);
        Assert.IsType<RedisError.Decode>(Shapes.Refused(ClusterReplicas("aa"), Shapes.Texts("no node")));
    }

    [Fact]
    public void Slots_are_read_from_both_protocols()
    {
        var owners = Assert.Single(Shapes.Both(ClusterSlots(), Shapes.List(Shapes.List(
            Shapes.Number(0), Shapes.Number(5),
            Shapes.List(Shapes.Text(""), Shapes.Number(7000), Shapes.Text("aa"), Shapes.Map(("hostname", Shapes.Text("h")))),
            Shapes.List(RespValue.Nil, Shapes.Number(7001))))));
        Assert.Equal(new SlotRange(0, 5), owners.Slots);
        var nodes = owners.Nodes.ToArray();
        Assert.Equal((Option<string>.None, 7000, "aa", "h"), (nodes[0].Host, nodes[0].Port, nodes[0].Id, nodes[0].Metadata["hostname"]));
        Assert.Equal((Option<string>.None, ""), (nodes[1].Host, nodes[1].Id));
    }

    [Theory]
    [InlineData("online", NodeHealth.Online)]
    [InlineData("failed", NodeHealth.Failed)]
    [InlineData("fail", NodeHealth.Failed)]
    [InlineData("loading", NodeHealth.Loading)]
    [InlineData("tired", NodeHealth.Other)]
    public void Shards_are_read_from_both_protocols(string word, NodeHealth health)
    {
        var shard = Assert.Single(Shapes.Both(ClusterShards(), Shapes.List(Shapes.Map(
            ("slots", Shapes.List(Shapes.Number(0), Shapes.Number(5), Shapes.Number(7), Shapes.Number(9))),
            ("nodes", Shapes.List(Shapes.Map(("id", Shapes.Text("aa")), ("port", Shapes.Number(7000)), ("role", Shapes.Text("master")), ("health", Shapes.Text(word))))),
            ("id", Shapes.Text("s"))))));
        Assert.Equal([new SlotRange(0, 5), new SlotRange(7, 9)], shard.Slots.ToArray());
        Assert.Equal(Prelude.Some("s"), shard.Id);
        var node = Assert.Single(shard.Nodes);
        Assert.Equal(("aa", Prelude.Some(7000L), Option<long>.None, true, health), (node.Id, node.Port, node.TlsPort, node.IsPrimary, node.Health));
    }

    [Fact]
    public void Counts_links_and_moves_are_read_from_both_protocols()
    {
        var stats = Assert.Single(Shapes.Both(ClusterSlotStats(SlotRange.All), Shapes.List(Shapes.List(Shapes.Number(3), Shapes.Map(("key-count", Shapes.Number(7)), ("cpu-usec", Shapes.Number(5)))))));
        Assert.Equal((3, 7, TimeSpan.FromMicroseconds(5), 0), (stats.Slot, stats.Keys, stats.CpuTime, stats.BytesIn));
        var link = Assert.Single(Shapes.Both(ClusterLinks(), Shapes.List(Shapes.Map(("direction", Shapes.Text("to")), ("node", Shapes.Text("aa")), ("create-time", Shapes.Number(1000))))));
        Assert.Equal((true, "aa", Prelude.Some(DateTimeOffset.UnixEpoch.AddSeconds(1))), (link.IsOutgoing, link.NodeId, link.Created));
        var move = Assert.Single(Shapes.Both(ClusterGetSlotMigrations(), Shapes.List(Shapes.Map(
            ("name", Shapes.Text("m")), ("operation", Shapes.Text("EXPORT")), ("slot_ranges", Shapes.Text("0-5")), ("state", Shapes.Text("success")), ("create_time", Shapes.Number(1))))));
        Assert.Equal(("m", false, "0-5", "success", Prelude.Some(DateTimeOffset.UnixEpoch.AddSeconds(1))), (move.Name, move.IsImport, move.Slots, move.State, move.Created));
        Assert.Equal((true, 4), (Shapes.Both(ClusterInfo(), Shapes.Text("cluster_state:ok\r\ncluster_size:4\r\n")) is var state ? (state.IsOk, state.Size) : default));
    }

    [Theory]
    [InlineData("BUMPED 7", true)]
    [InlineData("STILL 7", false)]
    public void Epochs_are_read(string text, bool bumped) => Assert.Equal(new BumpEpochResult(bumped, 7), Shapes.Both(ClusterBumpEpoch(), RespValue.OfSimple(text)));

    [Fact]
    public void Ranges_count_their_slots()
    {
        Assert.Equal((16_384, 1, 0), (SlotRange.All.Count, SlotRange.Of(3).Count, new SlotRange(5, 3).Count));
        Assert.True(new SlotRange(3, 5).Contains(5) && !new SlotRange(3, 5).Contains(6));
    }
}
