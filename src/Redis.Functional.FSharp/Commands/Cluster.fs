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

        /// <summary>Gets the state of the cluster in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-info/">CLUSTER INFO</see>
        /// </para>
        /// </remarks>
        static member clusterInfo() : Command<ClusterState> = ServerCommands.ClusterInfo()

        /// <summary>Gets the nodes that the node knows, with their slots.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-nodes/">CLUSTER
        /// NODES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterNodes() : Command<ClusterNode list> = Shape.list (ServerCommands.ClusterNodes())

        /// <summary>Gets the shards of the cluster: slots with their primary and replicas.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-shards/">CLUSTER
        /// SHARDS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterShards() : Command<ClusterShard list> = Shape.list (ServerCommands.ClusterShards())

        /// <summary>Gets the slots of the cluster with the nodes that serve them.</summary>
        /// <returns>The assigned slots.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-slots/">CLUSTER
        /// SLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlots() : Command<ClusterSlotOwners list> = Shape.list (ServerCommands.ClusterSlots())

        /// <summary>Gets the links of the node to other nodes.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 7.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-links/">CLUSTER
        /// LINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterLinks() : Command<ClusterLink list> = Shape.list (ServerCommands.ClusterLinks())

        /// <summary>Gets the replicas of a primary.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node is not known or not a primary.</para>
        /// <para>
        /// Since Redis 5.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-replicas/">CLUSTER
        /// REPLICAS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicas(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterReplicas(nodeId))

        /// <summary>Gets the replicas of a primary, by the old name of <c>clusterReplicas</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 5.0; use <c>clusterReplicas</c>.</para>
        /// <para>Fails with ERR if the node is not known or not a primary.</para>
        /// <para>
        /// Since Redis 3.0 · O(replicas) · <see href="https://redis.io/docs/latest/commands/cluster-slaves/">CLUSTER
        /// SLAVES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlaves(nodeId: string) : Command<ClusterNode list> =
            Shape.list (ServerCommands.ClusterSlaves(nodeId))

        /// <summary>Gets the ID of the node.</summary>
        /// <returns>40 characters.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myid/">CLUSTER MYID</see>
        /// </para>
        /// </remarks>
        static member clusterMyId() : Command<string> = ServerCommands.ClusterMyId()

        /// <summary>Gets the ID of the shard of the node.</summary>
        /// <returns>40 characters.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-myshardid/">CLUSTER
        /// MYSHARDID</see>
        /// </para>
        /// </remarks>
        static member clusterMyShardId() : Command<string> = ServerCommands.ClusterMyShardId()

        /// <summary>Counts the nodes that report a node as unreachable.</summary>
        /// <returns>The number of active failure reports.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the node is not known.</para>
        /// <para>
        /// Since Redis 3.0 · O(reports) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-count-failure-reports/">CLUSTER
        /// COUNT-FAILURE-REPORTS</see>
        /// </para>
        /// </remarks>
        static member clusterCountFailureReports(nodeId: string) : Command<int64> =
            ServerCommands.ClusterCountFailureReports(nodeId)

        /// <summary>Gets the slot of a key.</summary>
        /// <returns>The slot, 0 to 16383.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/cluster-keyslot/">CLUSTER
        /// KEYSLOT</see>
        /// </para>
        /// </remarks>
        static member clusterKeySlot(key: RedisKey) : Command<int64> = ServerCommands.ClusterKeySlot(key)

        /// <summary>Gets the slot of a key.</summary>
        /// <returns>The slot, 0 to 16383.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/cluster-keyslot/">CLUSTER
        /// KEYSLOT</see>
        /// </para>
        /// </remarks>
        static member inline clusterKeySlot(key: ^Key) : Command<int64> = ServerCmd.clusterKeySlot (Given.key key)

        /// <summary>Counts the keys of a slot on the node.</summary>
        /// <returns>The number of keys.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-countkeysinslot/">CLUSTER
        /// COUNTKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        static member clusterCountKeysInSlot(slot: int) : Command<int64> = ServerCommands.ClusterCountKeysInSlot(slot)

        /// <summary>Gets keys of a slot on the node.</summary>
        /// <param name="count">Maximum number of keys.</param>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-getkeysinslot/">CLUSTER
        /// GETKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetKeysInSlot(slot: int, count: int64) : Command<RedisKey list> =
            Shape.list (ServerCommands.ClusterGetKeysInSlot(slot, count))

        /// <summary>Gets keys of a slot on the node.</summary>
        /// <param name="count">Maximum number of keys.</param>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-getkeysinslot/">CLUSTER
        /// GETKEYSINSLOT</see>
        /// </para>
        /// </remarks>
        static member inline clusterGetKeysInSlot(slot: int, count: ^Count) : Command<RedisKey list> =
            ServerCmd.clusterGetKeysInSlot(slot, Given.int64 count)

        /// <summary>Starts to move slots with their keys to the node that runs the command.</summary>
        /// <returns>The ID of the task.</returns>
        /// <remarks>
        /// <para>The current owner hands all slots over at once, when their keys are copied.</para>
        /// <para>
        /// Fails with ERR if the node owns the slots, several nodes own them, or a migration of them is running.
        /// </para>
        /// <para>
        /// Since Redis 8.4 · O(slots), and the keys in the background ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see>
        /// </para>
        /// </remarks>
        static member clusterMigrationImport([<ParamArray>] ranges: SlotRange[]) : Command<string> =
            ServerCommands.ClusterMigrationImport(ranges)

        /// <summary>Starts to move slots with their keys to the node that runs the command.</summary>
        /// <returns>The ID of the task.</returns>
        /// <remarks>
        /// <para>The current owner hands all slots over at once, when their keys are copied.</para>
        /// <para>
        /// Fails with ERR if the node owns the slots, several nodes own them, or a migration of them is running.
        /// </para>
        /// <para>
        /// Since Redis 8.4 · O(slots), and the keys in the background ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see>
        /// </para>
        /// </remarks>
        static member clusterMigrationImport(ranges: SlotRange seq) : Command<string> =
            ServerCommands.ClusterMigrationImport(ranges)

        /// <summary>Cancels a migration of slots.</summary>
        /// <returns>1 if the migration was cancelled; 0 if no running task has this ID.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER
        /// MIGRATION</see>
        /// </para>
        /// </remarks>
        static member clusterMigrationCancel(taskId: string) : Command<int64> =
            ServerCommands.ClusterMigrationCancel(taskId)

        /// <summary>Cancels all migrations of slots.</summary>
        /// <returns>The number of cancelled migrations.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER
        /// MIGRATION</see>
        /// </para>
        /// </remarks>
        static member clusterMigrationCancel() : Command<int64> = ServerCommands.ClusterMigrationCancel()

        /// <summary>Gets the state of a migration of slots from either of its nodes.</summary>
        /// <returns>The task; empty if no task has this ID.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER
        /// MIGRATION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrationStatus(taskId: string) : Command<MigrationTask list> =
            Shape.list (ServerCommands.ClusterMigrationStatus(taskId))

        /// <summary>Gets the state of all migrations of slots in which a node takes or took part.</summary>
        /// <returns>The tasks, including those that have ended.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER
        /// MIGRATION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrationStatus() : Command<MigrationTask list> =
            Shape.list (ServerCommands.ClusterMigrationStatus())

        /// <summary>Increases the epoch of the node unless it is already the highest.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-bumpepoch/">CLUSTER
        /// BUMPEPOCH</see>
        /// </para>
        /// </remarks>
        static member clusterBumpEpoch() : Command<BumpEpochResult> = ServerCommands.ClusterBumpEpoch()

        /// <summary>Starts a failover on a replica, which takes over from its primary.</summary>
        /// <param name="mode">Default: coordinated with the primary.</param>
        /// <remarks>
        /// <para>Fails with ERR if the node is not a replica.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-failover/">CLUSTER
        /// FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFailover(?mode: ClusterFailoverMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFailover(defaultArg mode ClusterFailoverMode.Usual))

        /// <summary>Removes a node from the node table, and ignores it for a minute.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node is not known.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-forget/">CLUSTER
        /// FORGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterForget(nodeId: string) : Command<unit> = Shape.unit (ServerCommands.ClusterForget(nodeId))

        /// <summary>Connects the node to a node of another cluster, which joins the two.</summary>
        /// <param name="busPort">Port of the cluster bus. Default: <c>port</c> plus 10,000.</param>
        /// <remarks>
        /// <para>Fails with ERR if the address is invalid.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-meet/">CLUSTER MEET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMeet(ip: string, port: int, ?busPort: int) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMeet(ip, port, Option.toNullable busPort))

        /// <summary>Makes the node a replica of another node, and discards the data of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node has slots or keys, or does not know the other node.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER
        /// REPLICATE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicate(nodeId: string) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReplicate(nodeId))

        /// <summary>Makes the node an empty primary without slots, and discards its data.</summary>
        /// <remarks>
        /// <para>Needs Valkey 9.</para>
        /// <para>
        /// Since Redis 3.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/cluster-replicate/">CLUSTER
        /// REPLICATE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReplicateNoOne() : Command<unit> = Shape.unit (ServerCommands.ClusterReplicateNoOne())

        /// <summary>Makes the node leave the cluster.</summary>
        /// <param name="mode">Default: soft.</param>
        /// <remarks>
        /// <para>A replica discards its data.</para>
        /// <para>Fails with ERR if the node is a primary with keys.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-reset/">CLUSTER
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterReset(?mode: ClusterResetMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterReset(defaultArg mode ClusterResetMode.Soft))

        /// <summary>Saves the cluster configuration of the node to disk.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the file cannot be written.</para>
        /// <para>
        /// Since Redis 3.0 · O(nodes) · <see href="https://redis.io/docs/latest/commands/cluster-saveconfig/">CLUSTER
        /// SAVECONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSaveConfig() : Command<unit> = Shape.unit (ServerCommands.ClusterSaveConfig())

        /// <summary>Sets the first configuration epoch of a new node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node has an epoch or knows other nodes.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER
        /// SET-CONFIG-EPOCH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetConfigEpoch(epoch: int64) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetConfigEpoch(epoch))

        /// <summary>Sets the first configuration epoch of a new node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node has an epoch or knows other nodes.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-set-config-epoch/">CLUSTER
        /// SET-CONFIG-EPOCH</see>
        /// </para>
        /// </remarks>
        static member inline clusterSetConfigEpoch(epoch: ^Epoch) : Command<unit> =
            ServerCmd.clusterSetConfigEpoch (Given.int64 epoch)

        /// <summary>Assigns unassigned slots to the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER
        /// ADDSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// <summary>Assigns unassigned slots to the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER
        /// ADDSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlots(slots))

        /// <summary>Assigns ranges of unassigned slots to the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// <summary>Assigns ranges of unassigned slots to the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterAddSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterAddSlotsRange(ranges))

        /// <summary>Removes the assignment of slots in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER
        /// DELSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots([<ParamArray>] slots: int[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// <summary>Removes the assignment of slots in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
        /// <para>
        /// Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER
        /// DELSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlots(slots: int seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlots(slots))

        /// <summary>Removes the assignment of ranges of slots in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange([<ParamArray>] ranges: SlotRange[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// <summary>Removes the assignment of ranges of slots in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
        /// <para>
        /// Since Redis 7.0 · O(slots) ·
        /// <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterDelSlotsRange(ranges: SlotRange seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterDelSlotsRange(ranges))

        /// <summary>Removes the assignment of all slots in the view of the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the node has keys.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-flushslots/">CLUSTER
        /// FLUSHSLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlots() : Command<unit> = Shape.unit (ServerCommands.ClusterFlushSlots())

        /// <summary>Deletes all keys of a slot from the node.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 9.0 · O(keys) · <see href="https://valkey.io/commands/cluster-flushslot/">CLUSTER
        /// FLUSHSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterFlushSlot(slot: int, ?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.ClusterFlushSlot(slot, defaultArg mode FlushMode.AsConfigured))

        /// <summary>Sets the state of a slot: stable, importing, migrating, or assigned to a node.</summary>
        /// <param name="timeout">Maximum time to wait for replicas, rounded up to milliseconds. Needs Valkey 8.</param>
        /// <remarks>
        /// <para>Fails with ERR if the state contradicts the view of the node.</para>
        /// <para>
        /// Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-setslot/">CLUSTER
        /// SETSLOT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSetSlot(slot: int, state: SlotState, ?timeout: TimeSpan) : Command<unit> =
            Shape.unit (ServerCommands.ClusterSetSlot(slot, state, Option.toNullable timeout))

        /// <summary>Gets statistics of the slots in a range that are assigned to the node.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server is not part of a cluster.</para>
        /// <para>
        /// Since Redis 8.2 and Valkey 8.0 · O(slots) ·
        /// <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterSlotStats(range: SlotRange) : Command<SlotStats list> =
            Shape.list (ServerCommands.ClusterSlotStats(range))

        /// <summary>Gets statistics of the slots of the node, ordered by a metric.</summary>
        /// <param name="limit">Maximum number of slots. Null: all slots.</param>
        /// <param name="lowestFirst">Orders from the lowest value. Default: from the highest.</param>
        /// <remarks>
        /// <para>Fails with ERR if the server does not collect the metric.</para>
        /// <para>
        /// Since Redis 8.2 and Valkey 8.0 · O(slots × log slots) ·
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

        /// <summary>Starts to migrate slots from the node to other nodes.</summary>
        /// <remarks>
        /// <para>Valkey only. Whole slots are moved atomically.</para>
        /// <para>Fails with ERR if a slot is not assigned to the node or is already being migrated.</para>
        /// <para>
        /// Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER
        /// MIGRATESLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots([<ParamArray>] moves: SlotMove[]) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// <summary>Starts to migrate slots from the node to other nodes.</summary>
        /// <remarks>
        /// <para>Valkey only. Whole slots are moved atomically.</para>
        /// <para>Fails with ERR if a slot is not assigned to the node or is already being migrated.</para>
        /// <para>
        /// Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER
        /// MIGRATESLOTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterMigrateSlots(moves: SlotMove seq) : Command<unit> =
            Shape.unit (ServerCommands.ClusterMigrateSlots(moves))

        /// <summary>Gets the slot migrations in which the node takes or took part.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 9.0 · O(migrations) · <see href="https://valkey.io/commands/cluster-getslotmigrations/">CLUSTER
        /// GETSLOTMIGRATIONS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterGetSlotMigrations() : Command<SlotMigration list> =
            Shape.list (ServerCommands.ClusterGetSlotMigrations())

        /// <summary>Cancels all slot migrations away from the node.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>Fails with ERR if there are none.</para>
        /// <para>
        /// Since Valkey 9.0 · O(migrations) ·
        /// <see href="https://valkey.io/commands/cluster-cancelslotmigrations/">CLUSTER CANCELSLOTMIGRATIONS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member clusterCancelSlotMigrations() : Command<unit> =
            Shape.unit (ServerCommands.ClusterCancelSlotMigrations())
