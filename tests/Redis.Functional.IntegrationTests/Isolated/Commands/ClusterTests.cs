using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>The administration of clusters, on nodes of the tests' own.</summary>
public sealed class ClusterTests
{
    private static readonly RedisServerOptions Node = new() { Config = ["cluster-enabled yes", "cluster-node-timeout 2000"] };

    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_node_gets_slots_and_loses_them(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol, Node);
        await own.Of(ClusterAddSlots(0, 1));
        await own.Of(ClusterAddSlotsRange(new(2, 5), new(7, 9)));
        Assert.Equal("ERR", await own.Code(ClusterAddSlots(0)));
        Assert.Equal([new SlotRange(0, 5), new SlotRange(7, 9)], (await own.Each(ClusterSlots())).Select(owners => owners.Slots));
        await own.Of(ClusterDelSlots(0));
        await own.Of(ClusterDelSlotsRange(new SlotRange(7, 9)));
        Assert.Equal([new SlotRange(1, 5)], Assert.Single(await own.Each(ClusterNodes())).Slots.ToArray());
        await own.Of(ClusterFlushSlots());
        Assert.Empty(await own.Each(ClusterSlots()));
        Assert.Equal((0, 1), await own.Of(from info in ClusterInfo() select (info.SlotsAssigned, info.KnownNodes)));
        await own.Of(ClusterSaveConfig());
        await own.Of(ClusterSetConfigEpoch(3));
        Assert.Equal(3, (await own.Of(ClusterInfo())).MyEpoch);
        Assert.Equal(3, (await own.Of(ClusterBumpEpoch())).Epoch);
        await own.Of(ClusterReset());
        var before = await own.Of(ClusterMyId());
        await own.Of(ClusterReset(ClusterResetMode.Hard));
        Assert.NotEqual(before, await own.Of(ClusterMyId()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_node_that_has_all_slots_tells_of_itself(ProtocolPreference protocol)
    {
        await using var own = await Whole(protocol);
        var id = await own.Of(ClusterMyId());
        var node = Assert.Single(await own.Each(ClusterNodes()));
        Assert.Equal((id, own.Server.Port, own.Server.Port + 10_000), (node.Id, node.Port, node.BusPort));
        Assert.True(node.IsMyself && node.IsPrimary && node.IsConnected);
        Assert.Equal([SlotRange.All], node.Slots.ToArray());
        var shard = Assert.Single(await own.Each(ClusterShards()));
        var inShard = Assert.Single(shard.Nodes);
        Assert.Equal((id, Prelude.Some((long)own.Server.Port), true, NodeHealth.Online), (inShard.Id, inShard.Port, inShard.IsPrimary, inShard.Health));
        Assert.Equal([SlotRange.All], shard.Slots.ToArray());
        Assert.Equal(id, Assert.Single(Assert.Single(await own.Each(ClusterSlots())).Nodes).Id);
        Assert.Empty(await own.Each(ClusterLinks()));
        Assert.Empty(await own.Each(ClusterReplicas(id)));
        Assert.Empty(await own.Each(ClusterSlaves(id)));
        Assert.Equal(0, await own.Of(ClusterCountFailureReports(id)));
        if (await own.Has("CLUSTER MYSHARDID")) Assert.Equal(40, (await own.Of(ClusterMyShardId())).Length);
        else Assert.Equal("ERR", await own.Code(ClusterMyShardId()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_client_computes_the_slots_that_the_server_does(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol, Node);
        var random = new Random(4711);
        var keys = Enumerable.Range(0, 10_000).Select(_ => Key(random)).ToArray();
        Assert.Equal(await own.Each(Pipeline.Traverse(keys, ClusterKeySlot)), keys.Select(key => (long)KeySlot.Of(key)));
    }

    // Any bytes, of which every fourth is a brace.
    private static RedisKey Key(Random random)
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        for (var i = 0; i < bytes.Length; i++) bytes[i] = random.Next(8) switch { 0 => (byte)'{', 1 => (byte)'}', _ => bytes[i] };
        return bytes;
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Keys_lie_in_slots(ProtocolPreference protocol)
    {
        await using var own = await Whole(protocol);
        await own.Of(Set("foo", 1));
        Assert.Equal(12_182, await own.Of(ClusterKeySlot("foo")));
        Assert.Equal(1, await own.Of(ClusterCountKeysInSlot(12_182)));
        Assert.Equal(["foo"], await own.Each(ClusterGetKeysInSlot(12_182, 10)));
        Assert.Empty(await own.Each(ClusterGetKeysInSlot(0, 10)));
        var id = await own.Of(ClusterMyId());
        await own.Of(ClusterSetSlot(5, SlotState.Node(id)));
        await own.Of(ClusterSetSlot(5, SlotState.Stable));
        Assert.Equal("ERR", await own.Code(ClusterSetSlot(5, SlotState.Importing(id))));
        Assert.Equal("ERR", await own.Code(ClusterSetSlot(5, SlotState.Migrating("0000000000000000000000000000000000000000"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Newer_servers_count_keys_by_slot_and_Valkey_flushes_slots(ProtocolPreference protocol)
    {
        await using var own = await Whole(protocol);
        await own.Of(Set("foo", 1));
        if (!await own.Has("CLUSTER SLOT-STATS"))
        {
            Assert.Equal("ERR", await own.Code(ClusterSlotStats(SlotRange.All)));
            return;
        }

        Assert.Equal(1, Assert.Single(await own.Each(ClusterSlotStats(SlotRange.Of(12_182)))).Keys);
        Assert.Equal(12_182, Assert.Single(await own.Each(ClusterSlotStats(SlotMetric.KeyCount, limit: 1))).Slot);
        if (!await own.Has("CLUSTER FLUSHSLOT")) return;
        if (await own.Has("CLUSTERSCAN"))
            Assert.Equal(["foo"], (await own.Of(ClusterScan(count: 1000, slot: 12_182))).Keys.Map(key => key.ToString()));
        await own.Of(ClusterFlushSlot(12_182, FlushMode.Sync));
        Assert.Equal(0, await own.Of(DbSize()));
        Assert.Empty(await own.Each(ClusterGetSlotMigrations()));
        Assert.Equal("ERR", await own.Code(ClusterCancelSlotMigrations()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Nodes_meet_follow_change_places_and_part(ProtocolPreference protocol)
    {
        await using var first = await Whole(protocol);
        await using var second = await Own.Start(protocol, Node);
        var (one, two) = (await first.Of(ClusterMyId()), await second.Of(ClusterMyId()));
        await first.Of(ClusterMeet("127.0.0.1", second.Server.Port, second.Server.Port + 10_000));
        await second.Until(ClusterNodes(), nodes => nodes.Exists(node => node.Id == one && node.IsConnected && node.Slots.Count > 0));
        await first.Until(ClusterNodes(), nodes => nodes.Exists(node => node.Id == two && node.IsConnected && !node.Flags.Contains("handshake")));
        Assert.Contains(await first.Each(ClusterLinks()), link => link.NodeId == two);
        await MigrateIfPossible(first, second, two);

        await second.Of(ClusterReplicate(one));
        await first.Until(ClusterReplicas(one), replicas => replicas.Exists(node => node.Id == two && node.PrimaryId == Prelude.Some(one)));
        await second.Until(Info("replication"), info => info.Replication.IsLinkUp);
        await first.Until(Info("replication"), info => info["replication"]["slave0"].Contains("state=online", StringComparison.Ordinal));
        await second.Of(ClusterFailover(ClusterFailoverMode.Takeover));
        await second.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.IsPrimary && node.Slots.Count > 0));
        await first.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && !node.IsPrimary));
        await second.Of(ClusterForget(one));
        Assert.DoesNotContain(await second.Each(ClusterNodes()), node => node.Id == one);
        await first.Of(ClusterReset(ClusterResetMode.Hard));
        Assert.Single(await first.Each(ClusterNodes()));
    }

    // Valkey 9: a slot goes to the other node, all its keys at once, and comes back
    private static async Task MigrateIfPossible(Own first, Own second, string two)
    {
        if (await first.Has("CLUSTER MIGRATION")) await Import(first, second);
        if (!await first.Has("CLUSTER MIGRATESLOTS"))
        {
            Assert.Equal("ERR", await first.Code(ClusterMigrateSlots(new SlotMove(two, SlotRange.Of(0)))));
            return;
        }

        await first.Of(ClusterMigrateSlots(new SlotMove(two, SlotRange.Of(0))));
        await second.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.Slots.Contains(SlotRange.Of(0))));
        var move = (await first.Each(ClusterGetSlotMigrations()))[0];
        Assert.Equal((false, "0-0", two), (move.IsImport, move.Slots, move.TargetNode));
        await second.Of(ClusterMigrateSlots(new SlotMove(await first.Of(ClusterMyId()), SlotRange.Of(0))));
        await first.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.Slots.Contains(SlotRange.All)));
        await second.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.Slots.Count == 0));
    }

    // Redis 8.4: the node that is to have the slots asks for them; they go back
    private static async Task Import(Own first, Own second)
    {
        var range = new SlotRange(0, 100);
        Assert.Empty(await second.Each(ClusterMigrationStatus()));
        Assert.Equal(0, await second.Of(ClusterMigrationCancel()));
        Assert.Equal("ERR", await first.Code(ClusterMigrationImport(range)));
        foreach (var (from, to) in new[] { (first, second), (second, first) })
        {
            var id = await to.Of(ClusterMigrationImport(range));
            var task = (await to.Until(ClusterMigrationStatus(id), tasks => tasks.Exists(one => one.State == "completed")))[0];
            Assert.Equal((id, true, "0-100", ""), (task.Id, task.IsImport, task.Slots, task.LastError));
            Assert.Equal((await from.Of(ClusterMyId()), await to.Of(ClusterMyId())), (task.SourceNode, task.TargetNode));
            Assert.True(task.Created.IsSome && task.Ended.IsSome);
            Assert.Equal(0, await to.Of(ClusterMigrationCancel(id)));
            await from.Until(ClusterNodes(), nodes => !nodes.Exists(node => node.IsMyself && node.Slots.Exists(slots => slots.Contains(0))));
        }

        await first.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.Slots.Contains(SlotRange.All)));
        await second.Until(ClusterNodes(), nodes => nodes.Exists(node => node.IsMyself && node.Slots.Count == 0));
    }

    private static async Task<Own> Whole(ProtocolPreference protocol)
    {
        var own = await Own.Start(protocol, Node);
        await own.Of(ClusterAddSlotsRange(SlotRange.All));
        await own.Until(ClusterInfo(), info => info.IsOk);
        return own;
    }
}
