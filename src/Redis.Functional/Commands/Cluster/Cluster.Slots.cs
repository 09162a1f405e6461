using LanguageExt;

namespace Redis.Functional.Server;

// The slots of a cluster.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Unit> ClusterAddSlotsSpec = Spec.Write("CLUSTER ADDSLOTS", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterAddSlotsRangeSpec = Spec.Write("CLUSTER ADDSLOTSRANGE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterDelSlotsSpec = Spec.Write("CLUSTER DELSLOTS", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterDelSlotsRangeSpec = Spec.Write("CLUSTER DELSLOTSRANGE", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterFlushSlotsSpec = Spec.Write("CLUSTER FLUSHSLOTS", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterFlushSlotSpec = Spec.Write("CLUSTER FLUSHSLOT", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> ClusterSetSlotSpec = Spec.Write("CLUSTER SETSLOT", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<SlotStats>> ClusterSlotStatsSpec =
        Spec.Read("CLUSTER SLOT-STATS", KeyPositions.None, DecodeParts.Each("slots and counts", SlotStats.Read));
    private static readonly CommandSpec<Unit> ClusterMigrateSlotsSpec = Spec.Write("CLUSTER MIGRATESLOTS", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<SlotMigration>> ClusterGetSlotMigrationsSpec =
        Spec.Read("CLUSTER GETSLOTMIGRATIONS", KeyPositions.None, DecodeParts.Each("migrations", SlotMigration.Read));
    private static readonly CommandSpec<Unit> ClusterCancelSlotMigrationsSpec = Spec.Write("CLUSTER CANCELSLOTMIGRATIONS", KeyPositions.None, Decode.Ok);

    /// <summary>Assigns unassigned slots to the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
    /// <para>Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER ADDSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterAddSlots(params ReadOnlySpan<int> slots) => ClusterAddSlotsSpec.Of(Numbers(slots));

    /// <inheritdoc cref="ClusterAddSlots(ReadOnlySpan{int})"/>
    public static Command<Unit> ClusterAddSlots(IEnumerable<int> slots) => ClusterAddSlotsSpec.Of(Numbers(slots));

    /// <summary>Assigns ranges of unassigned slots to the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if a slot is assigned, and assigns none then.</para>
    /// <para>Since Redis 7.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterAddSlotsRange(params ReadOnlySpan<SlotRange> ranges) => ClusterAddSlotsRangeSpec.Of(Ranges(ranges));

    /// <inheritdoc cref="ClusterAddSlotsRange(ReadOnlySpan{SlotRange})"/>
    public static Command<Unit> ClusterAddSlotsRange(IEnumerable<SlotRange> ranges) => ClusterAddSlotsRangeSpec.Of(Ranges(ranges));

    /// <summary>Removes the assignment of slots in the view of the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
    /// <para>Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER DELSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterDelSlots(params ReadOnlySpan<int> slots) => ClusterDelSlotsSpec.Of(Numbers(slots));

    /// <inheritdoc cref="ClusterDelSlots(ReadOnlySpan{int})"/>
    public static Command<Unit> ClusterDelSlots(IEnumerable<int> slots) => ClusterDelSlotsSpec.Of(Numbers(slots));

    /// <summary>Removes the assignment of ranges of slots in the view of the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if a slot is not assigned, and removes none then.</para>
    /// <para>Since Redis 7.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterDelSlotsRange(params ReadOnlySpan<SlotRange> ranges) => ClusterDelSlotsRangeSpec.Of(Ranges(ranges));

    /// <inheritdoc cref="ClusterDelSlotsRange(ReadOnlySpan{SlotRange})"/>
    public static Command<Unit> ClusterDelSlotsRange(IEnumerable<SlotRange> ranges) => ClusterDelSlotsRangeSpec.Of(Ranges(ranges));

    /// <summary>Removes the assignment of all slots in the view of the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the node has keys.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-flushslots/">CLUSTER FLUSHSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFlushSlots() => ClusterFlushSlotsSpec.Of();

    /// <summary>Deletes all keys of a slot from the node.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 9.0 · O(keys) · <see href="https://valkey.io/commands/cluster-flushslot/">CLUSTER FLUSHSLOT</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFlushSlot(int slot, FlushMode mode = default) => ClusterFlushSlotSpec.Of(Args.Empty(2).AddSlot(slot).With(mode));

    /// <summary>Sets the state of a slot: stable, importing, migrating, or assigned to a node.</summary>
    /// <param name="timeout">Maximum time to wait for replicas, rounded up to milliseconds. Needs Valkey 8.</param>
    /// <remarks>
    /// <para>Fails with ERR if the state contradicts the view of the node.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-setslot/">CLUSTER SETSLOT</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSetSlot(int slot, SlotState state, TimeSpan? timeout = null)
    {
        var args = Args.Empty(5).AddSlot(slot).With(state);
        return ClusterSetSlotSpec.Of(timeout is { } limit ? args.Add((RedisValue)"TIMEOUT").AddMilliseconds(limit) : args);
    }

    /// <summary>Gets statistics of the slots in a range that are assigned to the node.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the server is not part of a cluster.</para>
    /// <para>Since Redis 8.2 and Valkey 8.0 · O(slots) · <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see></para>
    /// </remarks>
    public static Command<Seq<SlotStats>> ClusterSlotStats(SlotRange range) => ClusterSlotStatsSpec.Of(Args.Empty(3).Add((RedisValue)"SLOTSRANGE").With(range));

    /// <summary>Gets statistics of the slots of the node, ordered by a metric.</summary>
    /// <param name="limit">Maximum number of slots. Null: all slots.</param>
    /// <param name="lowestFirst">Orders from the lowest value. Default: from the highest.</param>
    /// <remarks>
    /// <para>Fails with ERR if the server does not collect the metric.</para>
    /// <para>Since Redis 8.2 and Valkey 8.0 · O(slots × log slots) · <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see></para>
    /// </remarks>
    public static Command<Seq<SlotStats>> ClusterSlotStats(SlotMetric orderedBy, long? limit = null, bool lowestFirst = false)
    {
        var args = Args.Empty(5).Add((RedisValue)"ORDERBY").AddOwnWord(orderedBy.ToString());
        if (limit is { } most) args.Add((RedisValue)"LIMIT").AddAtLeast(1, most, "a limit");
        return ClusterSlotStatsSpec.Of(args.Add((RedisValue)(lowestFirst ? "ASC" : "DESC")));
    }

    /// <summary>Starts to migrate slots from the node to other nodes.</summary>
    /// <remarks>
    /// <para>Valkey only. Whole slots are moved atomically.</para>
    /// <para>Fails with ERR if a slot is not assigned to the node or is already being migrated.</para>
    /// <para>Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER MIGRATESLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterMigrateSlots(params ReadOnlySpan<SlotMove> moves) =>
        ClusterMigrateSlotsSpec.Of(Args.Empty(0).AddAll(moves, "move", AddMove));

    /// <inheritdoc cref="ClusterMigrateSlots(ReadOnlySpan{SlotMove})"/>
    public static Command<Unit> ClusterMigrateSlots(IEnumerable<SlotMove> moves) =>
        ClusterMigrateSlotsSpec.Of(Args.Empty(0).AddAll(moves, "move", AddMove));

    /// <summary>Gets the slot migrations in which the node takes or took part.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 9.0 · O(migrations) · <see href="https://valkey.io/commands/cluster-getslotmigrations/">CLUSTER GETSLOTMIGRATIONS</see></para>
    /// </remarks>
    public static Command<Seq<SlotMigration>> ClusterGetSlotMigrations() => ClusterGetSlotMigrationsSpec.Of();

    /// <summary>Cancels all slot migrations away from the node.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Fails with ERR if there are none.</para>
    /// <para>Since Valkey 9.0 · O(migrations) · <see href="https://valkey.io/commands/cluster-cancelslotmigrations/">CLUSTER CANCELSLOTMIGRATIONS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterCancelSlotMigrations() => ClusterCancelSlotMigrationsSpec.Of();

    private static Args Numbers(ReadOnlySpan<int> slots) => Args.Empty(slots.Length).AddAll(slots, "slot", static (args, slot) => args.AddSlot(slot));

    private static Args Numbers(IEnumerable<int> slots) => Args.Empty(0).AddAll(slots, "slot", static (args, slot) => args.AddSlot(slot));

    private static Args Ranges(ReadOnlySpan<SlotRange> ranges) =>
        Args.Empty(2 * ranges.Length).AddAll(ranges, "range", static (args, range) => args.With(range));

    private static Args Ranges(IEnumerable<SlotRange> ranges) => Args.Empty(0).AddAll(ranges, "range", static (args, range) => args.With(range));

    private static void AddMove(Args args, SlotMove move)
    {
        if (move is null) args.Refuse("a move is null.");
        else args.With(move);
    }
}
