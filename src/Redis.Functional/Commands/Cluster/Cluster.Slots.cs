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

    /// <summary>Gives the node slots that belong to none.</summary>
    /// <remarks>
    /// <para>ERR when one belongs to a node; none is given then.</para>
    /// <para>Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslots/">CLUSTER ADDSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterAddSlots(params ReadOnlySpan<int> slots) => ClusterAddSlotsSpec.Of(Numbers(slots));

    /// <inheritdoc cref="ClusterAddSlots(ReadOnlySpan{int})"/>
    public static Command<Unit> ClusterAddSlots(IEnumerable<int> slots) => ClusterAddSlotsSpec.Of(Numbers(slots));

    /// <summary>As <see cref="ClusterAddSlots(ReadOnlySpan{int})"/>, by ranges.</summary>
    /// <remarks>
    /// <para>ERR when one belongs to a node; none is given then.</para>
    /// <para>Since Redis 7.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-addslotsrange/">CLUSTER ADDSLOTSRANGE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterAddSlotsRange(params ReadOnlySpan<SlotRange> ranges) => ClusterAddSlotsRangeSpec.Of(Ranges(ranges));

    /// <inheritdoc cref="ClusterAddSlotsRange(ReadOnlySpan{SlotRange})"/>
    public static Command<Unit> ClusterAddSlotsRange(IEnumerable<SlotRange> ranges) => ClusterAddSlotsRangeSpec.Of(Ranges(ranges));

    /// <summary>The node forgets whom slots belong to.</summary>
    /// <remarks>
    /// <para>ERR when one belongs to none; none is forgotten then.</para>
    /// <para>Since Redis 3.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslots/">CLUSTER DELSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterDelSlots(params ReadOnlySpan<int> slots) => ClusterDelSlotsSpec.Of(Numbers(slots));

    /// <inheritdoc cref="ClusterDelSlots(ReadOnlySpan{int})"/>
    public static Command<Unit> ClusterDelSlots(IEnumerable<int> slots) => ClusterDelSlotsSpec.Of(Numbers(slots));

    /// <summary>As <see cref="ClusterDelSlots(ReadOnlySpan{int})"/>, by ranges.</summary>
    /// <remarks>
    /// <para>ERR when one belongs to none; none is forgotten then.</para>
    /// <para>Since Redis 7.0 · O(slots) · <see href="https://redis.io/docs/latest/commands/cluster-delslotsrange/">CLUSTER DELSLOTSRANGE</see></para>
    /// </remarks>
    public static Command<Unit> ClusterDelSlotsRange(params ReadOnlySpan<SlotRange> ranges) => ClusterDelSlotsRangeSpec.Of(Ranges(ranges));

    /// <inheritdoc cref="ClusterDelSlotsRange(ReadOnlySpan{SlotRange})"/>
    public static Command<Unit> ClusterDelSlotsRange(IEnumerable<SlotRange> ranges) => ClusterDelSlotsRangeSpec.Of(Ranges(ranges));

    /// <summary>The node forgets whom all slots belong to; it must have no keys.</summary>
    /// <remarks>
    /// <para>ERR when it has keys.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-flushslots/">CLUSTER FLUSHSLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFlushSlots() => ClusterFlushSlotsSpec.Of();

    /// <summary>Removes all keys of a slot from the node.</summary>
    /// <remarks>
    /// <para>Valkey.</para>
    /// <para>Since Valkey 9.0 · O(keys) · <see href="https://valkey.io/commands/cluster-flushslot/">CLUSTER FLUSHSLOT</see></para>
    /// </remarks>
    public static Command<Unit> ClusterFlushSlot(int slot, FlushMode mode = default) => ClusterFlushSlotSpec.Of(Args.Empty(2).AddSlot(slot).With(mode));

    /// <summary>Says whom a slot belongs to, or whom it goes to or comes from.</summary>
    /// <remarks>
    /// <para>The timeout is how long a Valkey 8 waits for its replicas.</para>
    /// <para>Milliseconds, rounded up. ERR when it does not fit the node's own view.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/cluster-setslot/">CLUSTER SETSLOT</see></para>
    /// </remarks>
    public static Command<Unit> ClusterSetSlot(int slot, SlotState state, TimeSpan? timeout = null)
    {
        var args = Args.Empty(5).AddSlot(slot).With(state);
        return ClusterSetSlotSpec.Of(timeout is { } limit ? args.Add((RedisValue)"TIMEOUT").AddMilliseconds(limit) : args);
    }

    /// <summary>Statistics of the slots in the range that belong to the node.</summary>
    /// <remarks>
    /// <para>ERR outside a cluster.</para>
    /// <para>Since Redis 8.2, Valkey 8.0 · O(slots) · <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see></para>
    /// </remarks>
    public static Command<Seq<SlotStats>> ClusterSlotStats(SlotRange range) => ClusterSlotStatsSpec.Of(Args.Empty(3).Add((RedisValue)"SLOTSRANGE").With(range));

    /// <summary>Statistics of the node's slots in the order of a metric, the highest first, or the lowest.</summary>
    /// <remarks>
    /// <para>ERR for a metric that the server does not count.</para>
    /// <para>Since Redis 8.2, Valkey 8.0 · O(slots × log slots) · <see href="https://valkey.io/commands/cluster-slot-stats/">CLUSTER SLOT-STATS</see></para>
    /// </remarks>
    public static Command<Seq<SlotStats>> ClusterSlotStats(SlotMetric orderedBy, long? limit = null, bool lowestFirst = false)
    {
        var args = Args.Empty(5).Add((RedisValue)"ORDERBY").Add((RedisValue)orderedBy.ToString());
        if (limit is { } most) args.Add((RedisValue)"LIMIT").AddAtLeast(1, most, "a limit");
        return ClusterSlotStatsSpec.Of(args.Add((RedisValue)(lowestFirst ? "ASC" : "DESC")));
    }

    /// <summary>Begins to move slots of this node to others, whole slots at once.</summary>
    /// <remarks>
    /// <para>Valkey.</para>
    /// <para>ERR when a slot is not this node's, or is moved already.</para>
    /// <para>Since Valkey 9.0 · O(slots) · <see href="https://valkey.io/commands/cluster-migrateslots/">CLUSTER MIGRATESLOTS</see></para>
    /// </remarks>
    public static Command<Unit> ClusterMigrateSlots(params ReadOnlySpan<SlotMove> moves) =>
        ClusterMigrateSlotsSpec.Of(Args.Empty(0).AddAll(moves, "move", AddMove));

    /// <inheritdoc cref="ClusterMigrateSlots(ReadOnlySpan{SlotMove})"/>
    public static Command<Unit> ClusterMigrateSlots(IEnumerable<SlotMove> moves) =>
        ClusterMigrateSlotsSpec.Of(Args.Empty(0).AddAll(moves, "move", AddMove));

    /// <summary>The moves of slots that this node takes or took part in.</summary>
    /// <remarks>
    /// <para>Valkey.</para>
    /// <para>Since Valkey 9.0 · O(moves) · <see href="https://valkey.io/commands/cluster-getslotmigrations/">CLUSTER GETSLOTMIGRATIONS</see></para>
    /// </remarks>
    public static Command<Seq<SlotMigration>> ClusterGetSlotMigrations() => ClusterGetSlotMigrationsSpec.Of();

    /// <summary>Calls off all moves of slots away from this node.</summary>
    /// <remarks>
    /// <para>Valkey.</para>
    /// <para>ERR when there are none.</para>
    /// <para>Since Valkey 9.0 · O(moves) · <see href="https://valkey.io/commands/cluster-cancelslotmigrations/">CLUSTER CANCELSLOTMIGRATIONS</see></para>
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
