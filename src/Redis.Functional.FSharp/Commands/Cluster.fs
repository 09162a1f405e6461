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

        /// <summary>How the node sees the cluster.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-info/">CLUSTER INFO</see>
        /// </para>
        /// </remarks>
        static member clusterInfo() : Command<ClusterState> = ServerCommands.ClusterInfo()

        /// <summary>The nodes that the node knows, with their slots.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-nodes/">CLUSTER
        /// NODES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterNodes() : Command<ClusterNode list> = Shape.list (ServerCommands.ClusterNodes())

        /// <summary>The shards of the cluster: slots, and their primary and replicas.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-shards/">CLUSTER
        /// SHARDS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterShards() : Command<ClusterShard list> = Shape.list (ServerCommands.ClusterShards())

        /// <summary>Which nodes answer for which slots; slots without a node are left out.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-slots/">CLUSTER
        /// SLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlots() : Command<ClusterSlotOwners list> = Shape.list (ServerCommands.ClusterSlots())

        /// <summary>The node's connections with other nodes.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-links/">CLUSTER
        /// LINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterLinks() : Command<ClusterLink list> = Shape.list (ServerCommands.ClusterLinks())

        /// <summary>The replicas of a primary.</summary>
        /// <remarks>
        /// <para>ERR when the node is not known, or no primary.</para>
        /// <para>
        /// Since Redis 5.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-replicas/">CLUSTER
        /// REPLICAS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicas(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterReplicas(nodeId))

        /// <summary>The old name of <c>clusterReplicas</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 5.0.</para>
        /// <para>
        /// Since Redis 3.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-slaves/">CLUSTER
        /// SLAVES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlaves(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterSlaves(nodeId))

        /// <summary>The number of the node that is asked: forty characters.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myid/">CLUSTER MYID</see>
        /// </para>
        /// </remarks>
        static member clusterMyId() : Command<string> = ServerCommands.ClusterMyId()

        /// <summary>The number of the shard of the node that is asked: forty characters.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myshardid/">CLUSTER
        /// MYSHARDID</see>
        /// </para>
        /// </remarks>
        static member clusterMyShardId() : Command<string> = ServerCommands.ClusterMyShardId()

        /// <summary>How many nodes have told this one that they do not reach another.</summary>
        /// <remarks>
        /// <para>ERR when the node is not known.</para>
        /// <para>
        /// Since Redis 3.0 · O(reports) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-count-failure-reports/">CLUSTER
        /// COUNT-FAILURE-REPORTS</see>
        /// </para>
        /// </remarks>
        static member clusterCountFailureReports(nodeId: string) : Command<int64> =
            ServerCommands.ClusterCountFailureReports(nodeId)

        /// <summary>The slot of a key.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/cluster-keyslot/">CLUSTER
        /// KEYSLOT</see>
        /// </para>
        /// </remarks>
        static member clusterKeySlot(key: RedisKey) : Command<int64> = ServerCommands.ClusterKeySlot(key)

        /// <summary>The slot of a key.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/cluster-keyslot/">CLUSTER
        /// KEYSLOT</see>
        /// </para>
        /// </remarks>
        static member inline clusterKeySlot(key: ^Key) : Command<int64> = ServerCmd.clusterKeySlot (Given.key key)

        /// <summary>How many keys of a slot the node has.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-countkeysinslot/">CLUSTER
        /// COUNTKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        static member clusterCountKeysInSlot(slot: int) : Command<int64> = ServerCommands.ClusterCountKeysInSlot(slot)

        /// <summary>So many keys of a slot that the node has, or fewer.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-getkeysinslot/">CLUSTER
        /// GETKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetKeysInSlot(slot: int, count: int64) : Command<RedisKey list> =
            Shape.list (ServerCommands.ClusterGetKeysInSlot(slot, count))

        /// <summary>So many keys of a slot that the node has, or fewer.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-getkeysinslot/">CLUSTER
        /// GETKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        static member inline clusterGetKeysInSlot(slot: int, count: ^Count) : Command<RedisKey list> =
            ServerCmd.clusterGetKeysInSlot(slot, Given.int64 count)

        /// <summary>Gives the node a new epoch, when its own is not the newest.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-bumpepoch/">CLUSTER
        /// BUMPEPOCH</see>
        /// </para>
        /// </remarks>
        static member clusterBumpEpoch() : Command<BumpEpochResult> = ServerCommands.ClusterBumpEpoch()

        /// <summary>The replica that is asked begins to take its primary's place.</summary>
        /// <remarks>
        /// <para>ERR when it is no replica.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-failover/">CLUSTER
        /// FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFailover(?mode: ClusterFailoverMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFailover(defaultArg mode ClusterFailoverMode.Usual))

        /// <summary>The node forgets another, and does not learn of it again for a minute.</summary>
        /// <remarks>
        /// <para>ERR when it does not know it.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-forget/">CLUSTER
        /// FORGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterForget(nodeId: string) : Command<unit> = Shape.unit (ServerCommands.ClusterForget(nodeId))

        /// <summary>
        /// Introduces the node to another and so to its cluster; the port for nodes is the port plus 10,000 when it is
        /// not given.
        /// </summary>
        /// <remarks>
        /// <para>ERR when the address is none.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-meet/">CLUSTER MEET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMeet(ip: string, port: int, ?busPort: int) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMeet(ip, port, Option.toNullable busPort))

        /// <summary>The node becomes a replica of another and loses its data.</summary>
        /// <remarks>
        /// <para>ERR when it has slots or keys, or does not know the other.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER
        /// REPLICATE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicate(nodeId: string) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReplicate(nodeId))

        /// <summary>The node becomes an empty primary without slots, a shard of its own.</summary>
        /// <remarks>
        /// <para>Valkey 9.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER
        /// REPLICATE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicateNoOne() : Command<unit> = Shape.unit (ServerCommands.ClusterReplicateNoOne())

        /// <summary>Makes the node forget the cluster.</summary>
        /// <remarks>
        /// <para>A replica loses its data.</para>
        /// <para>ERR when a primary has keys.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-reset/">CLUSTER
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReset(?mode: ClusterResetMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReset(defaultArg mode ClusterResetMode.Soft))

        /// <summary>The node writes what it knows of the cluster to its disk.</summary>
        /// <remarks>
        /// <para>ERR when it cannot.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-saveconfig/">CLUSTER
        /// SAVECONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSaveConfig() : Command<unit> = Shape.unit (ServerCommands.ClusterSaveConfig())

        /// <summary>Gives a node that is new its first epoch.</summary>
        /// <remarks>
        /// <para>ERR when it has one, or knows other nodes.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER
        /// SET-CONFIG-EPOCH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetConfigEpoch(epoch: int64) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetConfigEpoch(epoch))

        /// <summary>Gives a node that is new its first epoch.</summary>
        /// <remarks>
        /// <para>ERR when it has one, or knows other nodes.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER
        /// SET-CONFIG-EPOCH</see>
        /// </para>
        /// </remarks>
        static member inline clusterSetConfigEpoch(epoch: ^Epoch) : Command<unit> =
            ServerCmd.clusterSetConfigEpoch (Given.int64 epoch)

        /// <summary>Gives the node slots that belong to none.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to a node; none is given then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER
        /// ADDSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// <summary>Gives the node slots that belong to none.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to a node; none is given then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER
        /// ADDSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// <summary>As <c>clusterAddSlots</c>, by ranges.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to a node; none is given then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// <summary>As <c>clusterAddSlots</c>, by ranges.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to a node; none is given then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// <summary>The node forgets whom slots belong to.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to none; none is forgotten then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER
        /// DELSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// <summary>The node forgets whom slots belong to.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to none; none is forgotten then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER
        /// DELSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// <summary>As <c>clusterDelSlots</c>, by ranges.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to none; none is forgotten then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// <summary>As <c>clusterDelSlots</c>, by ranges.</summary>
        /// <remarks>
        /// <para>ERR when one belongs to none; none is forgotten then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// <summary>The node forgets whom all slots belong to; it must have no keys.</summary>
        /// <remarks>
        /// <para>ERR when it has keys.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-flushslots/">CLUSTER
        /// FLUSHSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlots() : Command<unit> = Shape.unit (ServerCommands.ClusterFlushSlots())

        /// <summary>Removes all keys of a slot from the node.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 9.0 · O(keys) · <see href="https://valkey.io/commands/cluster-flushslot/">CLUSTER
        /// FLUSHSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlot(slot: int, ?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFlushSlot(slot, defaultArg mode FlushMode.AsConfigured))

        /// <summary>Says whom a slot belongs to, or whom it goes to or comes from.</summary>
        /// <remarks>
        /// <para>The timeout is how long a Valkey 8 waits for its replicas.</para>
        /// <para>Milliseconds, rounded up. ERR when it does not fit the node's own view.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-setslot/">CLUSTER
        /// SETSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetSlot(slot: int, state: SlotState, ?timeout: TimeSpan) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetSlot(slot, state, Option.toNullable timeout))

        /// <summary>Statistics of the slots in the range that belong to the node.</summary>
        /// <remarks>
        /// <para>ERR outside a cluster.</para>
        /// <para>
        /// Since Redis 8.2, Valkey 8.0 · O(slots) · <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER
        /// SLOT-STATS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlotStats(range: SlotRange) : Command<SlotStats list> =
            Shape.list (ServerCommands.ClusterSlotStats(range))

        /// <summary>
        /// Statistics of the node's slots in the order of a metric, the highest first, or the lowest.
        /// </summary>
        /// <remarks>
        /// <para>ERR for a metric that the server does not count.</para>
        /// <para>
        /// Since Redis 8.2, Valkey 8.0 · O(slots × log slots) ·
        /// <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlotStats
            (orderedBy: SlotMetric, ?limit: int64, ?lowestFirst: bool)
            : Command<SlotStats list> =
            Shape.list (
                ServerCommands.ClusterSlotStats(orderedBy, Option.toNullable limit, defaultArg lowestFirst false)
            )

        /// <summary>Begins to move slots of this node to others, whole slots at once.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>ERR when a slot is not this node's, or is moved already.</para>
        /// <para>
        /// Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER
        /// MIGRATESLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots([<ParamArray>] moves: SlotMove[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// <summary>Begins to move slots of this node to others, whole slots at once.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>ERR when a slot is not this node's, or is moved already.</para>
        /// <para>
        /// Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER
        /// MIGRATESLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots(moves: SlotMove seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// <summary>The moves of slots that this node takes or took part in.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 9.0 · O(moves) · <see href="https://valkey.io/commands/cluster-getslotmigrations/">CLUSTER
        /// GETSLOTMIGRATIONS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetSlotMigrations() : Command<SlotMigration list> =
            Shape.list (ServerCommands.ClusterGetSlotMigrations())

        /// <summary>Calls off all moves of slots away from this node.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>ERR when there are none.</para>
        /// <para>
        /// Since Valkey 9.0 · O(moves) · <see href="https://valkey.io/commands/cluster-cancelslotmigrations/">CLUSTER
        /// CANCELSLOTMIGRATIONS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterCancelSlotMigrations() : Command<unit> =
            Shape.unit (ServerCommands.ClusterCancelSlotMigrations())
