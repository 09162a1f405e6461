using LanguageExt;

namespace Redis.Functional.Server;

// Backups of a server.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Unit> BackupStartSpec = Spec.Write("BACKUP START", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> BackupSealSpec = Spec.Write("BACKUP SEAL", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> BackupAbortSpec = Spec.Write("BACKUP ABORT", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> BackupCleanupSpec = Spec.Write("BACKUP CLEANUP", KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Seq<string>> BackupListSpec = Spec.Write("BACKUP LIST", KeyPositions.None, Decode.List<string>(Decode.Text));
    private static readonly CommandSpec<BackupStatus> BackupStatusSpec =
        Spec.Write("BACKUP STATUS", KeyPositions.None, DecodeTree.Of("the state of a backup", Server.BackupStatus.Read));

    /// <summary>Starts a backup of the server into a folder beside its data, while it goes on serving.</summary>
    /// <remarks>
    /// <para>The server takes a snapshot and then collects later writes until BACKUP SEAL.</para>
    /// <para>Fails with ERR if a backup is in progress.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-start/">BACKUP START</see></para>
    /// </remarks>
    public static Command<Unit> BackupStart() => BackupStartSpec.Of();

    /// <summary>Ends a backup: its files do not change any more.</summary>
    /// <remarks>
    /// <para>Fails with ERR if no backup collects writes.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-seal/">BACKUP SEAL</see></para>
    /// </remarks>
    public static Command<Unit> BackupSeal() => BackupSealSpec.Of();

    /// <summary>Gives up a backup that is not sealed yet.</summary>
    /// <remarks>
    /// <para>Fails with ERR if no backup is in progress.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-abort/">BACKUP ABORT</see></para>
    /// </remarks>
    public static Command<Unit> BackupAbort() => BackupAbortSpec.Of();

    /// <summary>Removes the files of a sealed backup.</summary>
    /// <remarks>
    /// <para>Fails with ERR if there is no sealed backup.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-cleanup/">BACKUP CLEANUP</see></para>
    /// </remarks>
    public static Command<Unit> BackupCleanup() => BackupCleanupSpec.Of();

    /// <summary>Gets the files of a backup that can be copied by now.</summary>
    /// <returns>The absolute paths on the server.</returns>
    /// <remarks>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-list/">BACKUP LIST</see></para>
    /// </remarks>
    public static Command<Seq<string>> BackupList() => BackupListSpec.Of();

    /// <summary>Gets the state of the backup.</summary>
    /// <remarks>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-status/">BACKUP STATUS</see></para>
    /// </remarks>
    public static Command<BackupStatus> BackupStatus() => BackupStatusSpec.Of();
}
