namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "cluster".
[<AutoOpen>]
module ClusterCommands =
    type Cmd with

        /// CLUSTER INFO: how the node sees the cluster.
        static member clusterInfo() : Command<ClusterState> = Commands.ClusterInfo()

        /// CLUSTER NODES: the nodes that the node knows, with their slots.
        static member clusterNodes() : Command<ClusterNode list> = Commands.ClusterNodes().Map Interop.toList

        /// CLUSTER SHARDS: the shards of the cluster: slots, and their primary and replicas.
        static member clusterShards() : Command<ClusterShard list> = Commands.ClusterShards().Map Interop.toList

        /// CLUSTER SLOTS: which nodes answer for which slots; slots without a node are left out.
        static member clusterSlots() : Command<ClusterSlotOwners list> = Commands.ClusterSlots().Map Interop.toList

        /// CLUSTER LINKS: the node's connections with other nodes.
        static member clusterLinks() : Command<ClusterLink list> = Commands.ClusterLinks().Map Interop.toList

        /// CLUSTER REPLICAS: the replicas of a primary.
        static member clusterReplicas(nodeId: string) : Command<ClusterNode list> =
            Commands.ClusterReplicas(nodeId).Map Interop.toList

        /// CLUSTER SLAVES: the old name of clusterReplicas.
        static member clusterSlaves(nodeId: string) : Command<ClusterNode list> =
            Commands.ClusterSlaves(nodeId).Map Interop.toList

        /// CLUSTER MYID: the number of the node that is asked: forty characters.
        static member clusterMyId() : Command<string> = Commands.ClusterMyId()

        /// CLUSTER MYSHARDID: the number of the shard of the node that is asked: forty characters.
        static member clusterMyShardId() : Command<string> = Commands.ClusterMyShardId()

        /// CLUSTER COUNT-FAILURE-REPORTS: how many nodes have told this one that they do not reach another.
        static member clusterCountFailureReports(nodeId: string) : Command<int64> =
            Commands.ClusterCountFailureReports(nodeId)

        /// CLUSTER KEYSLOT: the slot of a key.
        static member clusterKeySlot(key: RedisKey) : Command<int64> = Commands.ClusterKeySlot(key)

        /// CLUSTER COUNTKEYSINSLOT: how many keys of a slot the node has.
        static member clusterCountKeysInSlot(slot: int) : Command<int64> = Commands.ClusterCountKeysInSlot(slot)

        /// CLUSTER GETKEYSINSLOT: so many keys of a slot that the node has, or fewer.
        static member clusterGetKeysInSlot(slot: int, count: int64) : Command<RedisKey list> =
            Commands.ClusterGetKeysInSlot(slot, count).Map Interop.toList

        /// CLUSTER ADDSLOTS: gives the node slots that belong to none.
        static member clusterAddSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Commands.ClusterAddSlots(slots).Map Interop.toUnit

        /// CLUSTER ADDSLOTSRANGE: as clusterAddSlots, by ranges.
        static member clusterAddSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Commands.ClusterAddSlotsRange(ranges).Map Interop.toUnit

        /// CLUSTER DELSLOTS: the node forgets whom slots belong to.
        static member clusterDelSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Commands.ClusterDelSlots(slots).Map Interop.toUnit

        /// CLUSTER DELSLOTSRANGE: as clusterDelSlots, by ranges.
        static member clusterDelSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Commands.ClusterDelSlotsRange(ranges).Map Interop.toUnit

        /// CLUSTER FLUSHSLOTS: the node forgets whom all slots belong to; it must have no keys.
        static member clusterFlushSlots() : Command<unit> = Commands.ClusterFlushSlots().Map Interop.toUnit

        /// CLUSTER FLUSHSLOT: removes all keys of a slot from the node.
        static member clusterFlushSlot(slot: int, ?mode: FlushMode) : Command<unit> =
            Commands.ClusterFlushSlot(slot, defaultArg mode FlushMode.AsConfigured).Map Interop.toUnit

        /// CLUSTER SETSLOT: says whom a slot belongs to, or whom it goes to or comes from.
        static member clusterSetSlot(slot: int, state: SlotState, ?timeout: TimeSpan) : Command<unit> =
            Commands.ClusterSetSlot(slot, state, Option.toNullable timeout).Map Interop.toUnit

        /// CLUSTER SLOT-STATS: statistics of the slots in the range that belong to the node.
        static member clusterSlotStats(range: SlotRange) : Command<SlotStats list> =
            Commands.ClusterSlotStats(range).Map Interop.toList

        /// CLUSTER SLOT-STATS: statistics of the node's slots in the order of a metric, by default greatest first.
        static member clusterSlotStats
            (
                orderedBy: SlotMetric,
                ?limit: int64,
                ?greatestFirst: bool
            ) : Command<SlotStats list> =
            Commands
                .ClusterSlotStats(
                    orderedBy,
                    Option.toNullable limit,
                    Option.toNullable greatestFirst
                )
                .Map
                Interop.toList

        /// CLUSTER MIGRATESLOTS: begins to move slots of this node to others, whole slots at once.
        static member clusterMigrateSlots([<ParamArray>] moves: SlotMove[]) : Command<unit> =
            Commands.ClusterMigrateSlots(moves).Map Interop.toUnit

        /// CLUSTER GETSLOTMIGRATIONS: the moves of slots that this node takes or took part in.
        static member clusterGetSlotMigrations() : Command<SlotMigration list> =
            Commands.ClusterGetSlotMigrations().Map Interop.toList

        /// CLUSTER CANCELSLOTMIGRATIONS: calls off all moves of slots away from this node.
        static member clusterCancelSlotMigrations() : Command<unit> =
            Commands.ClusterCancelSlotMigrations().Map Interop.toUnit

        /// CLUSTER BUMPEPOCH: gives the node a new epoch, when its own is not the newest.
        static member clusterBumpEpoch() : Command<ClusterBump> = Commands.ClusterBumpEpoch()

        /// CLUSTER FAILOVER: the replica that is asked begins to take its primary's place.
        static member clusterFailover(?mode: ClusterFailoverMode) : Command<unit> =
            Commands.ClusterFailover(defaultArg mode ClusterFailoverMode.Usual).Map Interop.toUnit

        /// CLUSTER FORGET: the node forgets another, and does not learn of it again for a minute.
        static member clusterForget(nodeId: string) : Command<unit> = Commands.ClusterForget(nodeId).Map Interop.toUnit

        /// CLUSTER MEET: introduces the node to another and so to its cluster; the port for nodes is the port plus 10,000 when it is not given.
        static member clusterMeet(ip: string, port: int, ?busPort: int) : Command<unit> =
            Commands.ClusterMeet(ip, port, Option.toNullable busPort).Map Interop.toUnit

        /// CLUSTER REPLICATE: the node becomes a replica of another and loses its data.
        static member clusterReplicate(nodeId: string) : Command<unit> =
            Commands.ClusterReplicate(nodeId).Map Interop.toUnit

        /// CLUSTER REPLICATE: the node becomes an empty primary without slots, a shard of its own.
        static member clusterReplicateNoOne() : Command<unit> = Commands.ClusterReplicateNoOne().Map Interop.toUnit

        /// CLUSTER RESET: the node forgets the cluster; hard: it gets a new number and forgets its epochs too.
        static member clusterReset(?hard: bool) : Command<unit> =
            Commands.ClusterReset(Option.toNullable hard).Map Interop.toUnit

        /// CLUSTER SAVECONFIG: the node writes what it knows of the cluster to its disk.
        static member clusterSaveConfig() : Command<unit> = Commands.ClusterSaveConfig().Map Interop.toUnit

        /// CLUSTER SET-CONFIG-EPOCH: gives a node that is new its first epoch.
        static member clusterSetConfigEpoch(epoch: int64) : Command<unit> =
            Commands.ClusterSetConfigEpoch(epoch).Map Interop.toUnit
