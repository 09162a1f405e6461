// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands of the group "cluster".
[<AutoOpen>]
module ClusterCommands =
    type ServerCmd with

        /// How the node sees the cluster. · since 3.0 · O(1) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-info/
        static member clusterInfo() : Command<ClusterState> = ServerCommands.ClusterInfo()

        /// The nodes that the node knows, with their slots. · since 3.0 · O(nodes) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-nodes/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterNodes() : Command<ClusterNode list> = Shape.list (ServerCommands.ClusterNodes())

        /// The shards of the cluster: slots, and their primary and replicas. · since 7.0 · O(nodes) · ERR outside a
        /// cluster · https://redis.io/docs/latest/commands/cluster-shards/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterShards() : Command<ClusterShard list> = Shape.list (ServerCommands.ClusterShards())

        /// Which nodes answer for which slots; slots without a node are left out. · since 3.0 · O(nodes) · ERR outside
        /// a cluster · https://redis.io/docs/latest/commands/cluster-slots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlots() : Command<ClusterSlotOwners list> = Shape.list (ServerCommands.ClusterSlots())

        /// The node's connections with other nodes. · since 7.0 · O(nodes) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-links/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterLinks() : Command<ClusterLink list> = Shape.list (ServerCommands.ClusterLinks())

        /// The replicas of a primary. · since 5.0 · O(replicas) · ERR when the node is not known, or no primary ·
        /// https://redis.io/docs/latest/commands/cluster-replicas/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicas(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterReplicas(nodeId))

        /// The old name of clusterReplicas. Deprecated since 5.0. · since 3.0 · O(replicas) ·
        /// https://redis.io/docs/latest/commands/cluster-slaves/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlaves(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterSlaves(nodeId))

        /// The number of the node that is asked: forty characters. · since 3.0 · O(1) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-myid/
        static member clusterMyId() : Command<string> = ServerCommands.ClusterMyId()

        /// The number of the shard of the node that is asked: forty characters. · since 7.2 · O(1) · ERR outside a
        /// cluster · https://redis.io/docs/latest/commands/cluster-myshardid/
        static member clusterMyShardId() : Command<string> = ServerCommands.ClusterMyShardId()

        /// How many nodes have told this one that they do not reach another. · since 3.0 · O(reports) · ERR when the
        /// node is not known · https://redis.io/docs/latest/commands/cluster-count-failure-reports/
        static member clusterCountFailureReports(nodeId: string) : Command<int64> =
            ServerCommands.ClusterCountFailureReports(nodeId)

        /// The slot of a key. · since 3.0 · O(bytes) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-keyslot/
        static member clusterKeySlot(key: RedisKey) : Command<int64> = ServerCommands.ClusterKeySlot(key)

        /// How many keys of a slot the node has. · since 3.0 · O(1) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-countkeysinslot/
        static member clusterCountKeysInSlot(slot: int) : Command<int64> = ServerCommands.ClusterCountKeysInSlot(slot)

        /// So many keys of a slot that the node has, or fewer. · since 3.0 · O(keys) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-getkeysinslot/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetKeysInSlot(slot: int, count: int64) : Command<RedisKey list> =
            Shape.list (ServerCommands.ClusterGetKeysInSlot(slot, count))

        /// Gives the node a new epoch, when its own is not the newest. · since 3.0 · O(1) · ERR outside a cluster ·
        /// https://redis.io/docs/latest/commands/cluster-bumpepoch/
        static member clusterBumpEpoch() : Command<BumpEpochResult> = ServerCommands.ClusterBumpEpoch()

        /// The replica that is asked begins to take its primary's place. · since 3.0 · O(1) · ERR when it is no replica
        /// · https://redis.io/docs/latest/commands/cluster-failover/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFailover(?mode: ClusterFailoverMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFailover(defaultArg mode ClusterFailoverMode.Usual))

        /// The node forgets another, and does not learn of it again for a minute. · since 3.0 · O(1) · ERR when it does
        /// not know it · https://redis.io/docs/latest/commands/cluster-forget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterForget(nodeId: string) : Command<unit> = Shape.unit (ServerCommands.ClusterForget(nodeId))

        /// Introduces the node to another and so to its cluster; the port for nodes is the port plus 10,000 when it is
        /// not given. · since 3.0 · O(1) · ERR when the address is none ·
        /// https://redis.io/docs/latest/commands/cluster-meet/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMeet(ip: string, port: int, ?busPort: int) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMeet(ip, port, Option.toNullable busPort))

        /// The node becomes a replica of another and loses its data. · since 3.0 · O(1) · ERR when it has slots or
        /// keys, or does not know the other · https://redis.io/docs/latest/commands/cluster-replicate/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicate(nodeId: string) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReplicate(nodeId))

        /// The node becomes an empty primary without slots, a shard of its own. Valkey 9. · since 3.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/cluster-replicate/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicateNoOne() : Command<unit> = Shape.unit (ServerCommands.ClusterReplicateNoOne())

        /// Makes the node forget the cluster. A replica loses its data. · since 3.0 · O(nodes) · ERR when a primary has
        /// keys · https://redis.io/docs/latest/commands/cluster-reset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReset(?mode: ClusterResetMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReset(defaultArg mode ClusterResetMode.Soft))

        /// The node writes what it knows of the cluster to its disk. · since 3.0 · O(nodes) · ERR when it cannot ·
        /// https://redis.io/docs/latest/commands/cluster-saveconfig/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSaveConfig() : Command<unit> = Shape.unit (ServerCommands.ClusterSaveConfig())

        /// Gives a node that is new its first epoch. · since 3.0 · O(1) · ERR when it has one, or knows other nodes ·
        /// https://redis.io/docs/latest/commands/cluster-set-config-epoch/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetConfigEpoch(epoch: int64) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetConfigEpoch(epoch))

        /// Gives the node slots that belong to none. · since 3.0 · O(slots) · ERR when one belongs to a node; none is
        /// given then · https://redis.io/docs/latest/commands/cluster-addslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// Gives the node slots that belong to none. · since 3.0 · O(slots) · ERR when one belongs to a node; none is
        /// given then · https://redis.io/docs/latest/commands/cluster-addslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// As clusterAddSlots, by ranges. · since 7.0 · O(slots) · ERR when one belongs to a node; none is given then ·
        /// https://redis.io/docs/latest/commands/cluster-addslotsrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// As clusterAddSlots, by ranges. · since 7.0 · O(slots) · ERR when one belongs to a node; none is given then ·
        /// https://redis.io/docs/latest/commands/cluster-addslotsrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// The node forgets whom slots belong to. · since 3.0 · O(slots) · ERR when one belongs to none; none is
        /// forgotten then · https://redis.io/docs/latest/commands/cluster-delslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// The node forgets whom slots belong to. · since 3.0 · O(slots) · ERR when one belongs to none; none is
        /// forgotten then · https://redis.io/docs/latest/commands/cluster-delslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// As clusterDelSlots, by ranges. · since 7.0 · O(slots) · ERR when one belongs to none; none is forgotten then
        /// · https://redis.io/docs/latest/commands/cluster-delslotsrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// As clusterDelSlots, by ranges. · since 7.0 · O(slots) · ERR when one belongs to none; none is forgotten then
        /// · https://redis.io/docs/latest/commands/cluster-delslotsrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// The node forgets whom all slots belong to; it must have no keys. · since 3.0 · O(1) · ERR when it has keys ·
        /// https://redis.io/docs/latest/commands/cluster-flushslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlots() : Command<unit> = Shape.unit (ServerCommands.ClusterFlushSlots())

        /// Removes all keys of a slot from the node. Valkey. · since 9.0 · O(keys) ·
        /// https://valkey.io/commands/cluster-flushslot/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlot(slot: int, ?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFlushSlot(slot, defaultArg mode FlushMode.AsConfigured))

        /// Says whom a slot belongs to, or whom it goes to or comes from. The timeout is how long a Valkey 8 waits for
        /// its replicas. · since 3.0 · O(1) · milliseconds, rounded up · ERR when it does not fit the node's own view ·
        /// https://redis.io/docs/latest/commands/cluster-setslot/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetSlot(slot: int, state: SlotState, ?timeout: TimeSpan) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetSlot(slot, state, Option.toNullable timeout))

        /// Statistics of the slots in the range that belong to the node. · since 8.2, Valkey 8.0 · O(slots) · ERR
        /// outside a cluster · https://valkey.io/commands/cluster-slot-stats/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlotStats(range: SlotRange) : Command<SlotStats list> =
            Shape.list (ServerCommands.ClusterSlotStats(range))

        /// Statistics of the node's slots in the order of a metric, the highest first, or the lowest. · since 8.2,
        /// Valkey 8.0 · O(slots × log slots) · ERR for a metric that the server does not count ·
        /// https://valkey.io/commands/cluster-slot-stats/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlotStats
            (orderedBy: SlotMetric, ?limit: int64, ?lowestFirst: bool)
            : Command<SlotStats list> =
            Shape.list (
                ServerCommands.ClusterSlotStats(orderedBy, Option.toNullable limit, defaultArg lowestFirst false)
            )

        /// Begins to move slots of this node to others, whole slots at once. Valkey. · since 9.0 · O(slots) · ERR when
        /// a slot is not this node's, or is moved already · https://valkey.io/commands/cluster-migrateslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots([<ParamArray>] moves: SlotMove[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// Begins to move slots of this node to others, whole slots at once. Valkey. · since 9.0 · O(slots) · ERR when
        /// a slot is not this node's, or is moved already · https://valkey.io/commands/cluster-migrateslots/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots(moves: SlotMove seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// The moves of slots that this node takes or took part in. Valkey. · since 9.0 · O(moves) ·
        /// https://valkey.io/commands/cluster-getslotmigrations/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetSlotMigrations() : Command<SlotMigration list> =
            Shape.list (ServerCommands.ClusterGetSlotMigrations())

        /// Calls off all moves of slots away from this node. Valkey. · since 9.0 · O(moves) · ERR when there are none ·
        /// https://valkey.io/commands/cluster-cancelslotmigrations/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterCancelSlotMigrations() : Command<unit> =
            Shape.unit (ServerCommands.ClusterCancelSlotMigrations())
