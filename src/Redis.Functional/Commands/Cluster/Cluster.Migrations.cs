using LanguageExt;

namespace Redis.Functional.Server;

// Atomic migrations of slots, as Redis 8.4 has them.
public static partial class ServerCommands
{
    private static readonly CommandSpec<string> ClusterMigrationImportSpec = Spec.Write("CLUSTER MIGRATION", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<long> ClusterMigrationCancelSpec = ClusterMigrationImportSpec.Decoding(Decode.Int64);
    private static readonly CommandSpec<Seq<MigrationTask>> ClusterMigrationStatusSpec =
        ClusterMigrationImportSpec.Decoding(DecodeParts.Each("migrations", MigrationTask.Read));

    /// <summary>Starts to move slots with their keys to the node that runs the command.</summary>
    /// <returns>The ID of the task.</returns>
    /// <remarks>
    /// <para>The current owner hands all slots over at once, when their keys are copied.</para>
    /// <para>Fails with ERR if the node owns the slots, several nodes own them, or a migration of them is running.</para>
    /// <para>
    /// Since Redis 8.4 · O(slots), and the keys in the background ·
    /// <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see>
    /// </para>
    /// </remarks>
    public static Command<string> ClusterMigrationImport(params ReadOnlySpan<SlotRange> ranges) =>
        ClusterMigrationImportSpec.Of(Migration("IMPORT", 2 * ranges.Length).AddAll(ranges, "range", static (args, range) => args.With(range)));

    /// <inheritdoc cref="ClusterMigrationImport(ReadOnlySpan{SlotRange})"/>
    public static Command<string> ClusterMigrationImport(IEnumerable<SlotRange> ranges) =>
        ClusterMigrationImportSpec.Of(Migration("IMPORT", 8).AddAll(ranges, "range", static (args, range) => args.With(range)));

    /// <summary>Cancels a migration of slots.</summary>
    /// <returns>1 if the migration was cancelled; 0 if no running task has this ID.</returns>
    /// <remarks>
    /// <para>Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see></para>
    /// </remarks>
    public static Command<long> ClusterMigrationCancel(string taskId) =>
        ClusterMigrationCancelSpec.Of(Migration("CANCEL", 2).Add((RedisValue)"ID").Add((RedisValue)taskId));

    /// <summary>Cancels all migrations of slots.</summary>
    /// <returns>The number of cancelled migrations.</returns>
    /// <remarks>
    /// <para>Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see></para>
    /// </remarks>
    public static Command<long> ClusterMigrationCancel() => ClusterMigrationCancelSpec.Of(Migration("CANCEL", 1).Add((RedisValue)"ALL"));

    /// <summary>Gets the state of a migration of slots from either of its nodes.</summary>
    /// <returns>The task; empty if no task has this ID.</returns>
    /// <remarks>
    /// <para>Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see></para>
    /// </remarks>
    public static Command<Seq<MigrationTask>> ClusterMigrationStatus(string taskId) =>
        ClusterMigrationStatusSpec.Of(Migration("STATUS", 2).Add((RedisValue)"ID").Add((RedisValue)taskId));

    /// <summary>Gets the state of all migrations of slots in which a node takes or took part.</summary>
    /// <returns>The tasks, including those that have ended.</returns>
    /// <remarks>
    /// <para>Since Redis 8.4 · O(tasks) · <see href="https://redis.io/docs/latest/commands/cluster-migration/">CLUSTER MIGRATION</see></para>
    /// </remarks>
    public static Command<Seq<MigrationTask>> ClusterMigrationStatus() => ClusterMigrationStatusSpec.Of(Migration("STATUS", 1).Add((RedisValue)"ALL"));

    private static Args Migration(string what, int more) => Args.Empty(1 + more).Add((RedisValue)what);
}
