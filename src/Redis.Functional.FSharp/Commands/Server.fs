// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands of the group "server", and MIGRATE.
[<AutoOpen>]
module AdministrationCommands =
    type ServerCmd with

        /// <summary>Gets the number of keys of the database.</summary>
        /// <returns>The number of keys, including expired ones that are not yet deleted.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/dbsize/">DBSIZE</see></para>
        /// </remarks>
        static member dbSize() : Command<int64> = ServerCommands.DbSize()

        /// <summary>Deletes all keys of all databases of the server.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushall/">FLUSHALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushAll(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushAll(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Deletes all keys of the database.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushdb/">FLUSHDB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushDb(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushDb(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Swaps two databases: connections to one of them see the keys of the other at once.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(watching and blocked clients) ·
        /// <see href="https://redis.io/docs/latest/commands/swapdb/">SWAPDB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member swapDb(first: int, second: int) : Command<unit> =
            Shape.unit (ServerCommands.SwapDb(first, second))

        /// <summary>Gets the time of the server.</summary>
        /// <returns>The time in microseconds, in UTC.</returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/time/">TIME</see></para>
        /// </remarks>
        static member time() : Command<DateTimeOffset> = ServerCommands.Time()

        /// <summary>Gets information and statistics of the server.</summary>
        /// <param name="sections">
        /// Sections such as <c>memory</c>, <c>commandstats</c> or <c>everything</c>. More than one needs Redis 7.0.
        /// None: the default sections.
        /// </param>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
        /// </remarks>
        static member info([<ParamArray>] sections: string[]) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// <summary>Gets information and statistics of the server.</summary>
        /// <param name="sections">
        /// Sections such as <c>memory</c>, <c>commandstats</c> or <c>everything</c>. More than one needs Redis 7.0.
        /// None: the default sections.
        /// </param>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
        /// </remarks>
        static member info(sections: string seq) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// <summary>Gets a piece of computer art with the version of the server.</summary>
        /// <remarks>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lolwut/">LOLWUT</see></para>
        /// </remarks>
        static member lolwut(?version: int) : Command<string> = ServerCommands.Lolwut(Option.toNullable version)

        /// <summary>Moves keys to another server.</summary>
        /// <param name="timeout">Maximum time without progress in the communication of the two servers.</param>
        /// <param name="options">Default: keys are deleted here, and existing keys there are not replaced.</param>
        /// <returns>True if keys were moved; false if none of the keys exists.</returns>
        /// <remarks>
        /// <para>The server executes no other command meanwhile.</para>
        /// <para>
        /// Fails with BUSYKEY if a key exists on the other server and <c>MigrateOptions.Replace</c> is not set, and
        /// with IOERR if the other server does not answer in time; the keys may then be on both servers.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/migrate/">MIGRATE</see>
        /// </para>
        /// </remarks>
        static member migrate
            (host: string, port: int, keys: RedisKey seq, database: int, timeout: TimeSpan, ?options: MigrateOptions)
            : Command<bool> =
            ServerCommands.Migrate(host, port, keys, database, timeout, Option.toObj options)

        /// <summary>Starts a backup of the server into a folder beside its data, while it goes on serving.</summary>
        /// <remarks>
        /// <para>The server takes a snapshot and then collects later writes until BACKUP SEAL.</para>
        /// <para>Fails with ERR if a backup is in progress.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-start/">BACKUP START</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member backupStart() : Command<unit> = Shape.unit (ServerCommands.BackupStart())

        /// <summary>Ends a backup: its files do not change any more.</summary>
        /// <remarks>
        /// <para>Fails with ERR if no backup collects writes.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-seal/">BACKUP SEAL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member backupSeal() : Command<unit> = Shape.unit (ServerCommands.BackupSeal())

        /// <summary>Gives up a backup that is not sealed yet.</summary>
        /// <remarks>
        /// <para>Fails with ERR if no backup is in progress.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-abort/">BACKUP ABORT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member backupAbort() : Command<unit> = Shape.unit (ServerCommands.BackupAbort())

        /// <summary>Removes the files of a sealed backup.</summary>
        /// <remarks>
        /// <para>Fails with ERR if there is no sealed backup.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-cleanup/">BACKUP
        /// CLEANUP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member backupCleanup() : Command<unit> = Shape.unit (ServerCommands.BackupCleanup())

        /// <summary>Gets the files of a backup that can be copied by now.</summary>
        /// <returns>The absolute paths on the server.</returns>
        /// <remarks>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-list/">BACKUP LIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member backupList() : Command<string list> = Shape.list (ServerCommands.BackupList())

        /// <summary>Gets the state of the backup.</summary>
        /// <remarks>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(1) · <see href="https://redis.io/docs/latest/commands/backup-status/">BACKUP
        /// STATUS</see>
        /// </para>
        /// </remarks>
        static member backupStatus() : Command<BackupStatus> = ServerCommands.BackupStatus()

        /// <summary>Gets the configuration parameters that match patterns.</summary>
        /// <param name="patterns">More than one needs Redis 7.0.</param>
        /// <remarks>
        /// <para>Secrets such as <c>requirepass</c> are returned in plain text.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// <summary>Gets the configuration parameters that match patterns.</summary>
        /// <param name="patterns">More than one needs Redis 7.0.</param>
        /// <remarks>
        /// <para>Secrets such as <c>requirepass</c> are returned in plain text.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// <summary>Sets a configuration parameter until the server restarts.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR if the parameter does not exist or the value is invalid, and changes nothing then.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(name: string, value: RedisValue) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(name, value))

        /// <summary>Sets a configuration parameter until the server restarts.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR if the parameter does not exist or the value is invalid, and changes nothing then.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see>
        /// </para>
        /// </remarks>
        static member inline configSet(name: string, value: ^Value) : Command<unit> =
            ServerCmd.configSet(name, Given.value value)

        /// <summary>Sets several configuration parameters atomically until the server restarts.</summary>
        /// <param name="parameters">More than one needs Redis 7.0.</param>
        /// <remarks>
        /// <para>Fails with ERR if a parameter cannot be set, and changes nothing then.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG
        /// SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(Interop.ofPairs parameters))

        /// <summary>Resets the statistics of INFO: hits, misses, commands, connections and errors.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-resetstat/">CONFIG
        /// RESETSTAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configResetStat() : Command<unit> = Shape.unit (ServerCommands.ConfigResetStat())

        /// <summary>Writes the current configuration to the configuration file of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the server has no configuration file or cannot write it.</para>
        /// <para>
        /// Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/config-rewrite/">CONFIG
        /// REWRITE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configRewrite() : Command<unit> = Shape.unit (ServerCommands.ConfigRewrite())

        /// <summary>Starts the tracking of the busiest keys of a server.</summary>
        /// <remarks>
        /// <para>A server runs one tracking at a time. A new one discards the previous results.</para>
        /// <para>
        /// Fails with ERR if a tracking is running, or if there are slots and the server is not part of a cluster.
        /// </para>
        /// <para>
        /// Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-start/">HOTKEYS
        /// START</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hotKeysStart(?options: HotKeysOptions) : Command<unit> =
            Shape.unit (ServerCommands.HotKeysStart(Option.toObj options))

        /// <summary>
        /// Stops the tracking of the busiest keys and keeps the results until HOTKEYS RESET or the next HOTKEYS START.
        /// </summary>
        /// <returns>True if it was running; false if it was not.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-stop/">HOTKEYS STOP</see>
        /// </para>
        /// </remarks>
        static member hotKeysStop() : Command<bool> = ServerCommands.HotKeysStop()

        /// <summary>Discards the results of the tracking of the busiest keys.</summary>
        /// <remarks>
        /// <para>
        /// Fails with ERR while it is running, and on Valkey 9.2 if the server does not look for busy keys.
        /// </para>
        /// <para>
        /// Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hotkeys-reset/">HOTKEYS
        /// RESET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hotKeysReset() : Command<unit> = Shape.unit (ServerCommands.HotKeysReset())

        /// <summary>Gets the results of the tracking of the busiest keys.</summary>
        /// <returns>
        /// One result; empty if there was no tracking since the server started or since HOTKEYS RESET.
        /// </returns>
        /// <remarks>
        /// <para>On Valkey, HOTKEYS GET is another command: <c>hotKeyRates</c>.</para>
        /// <para>
        /// Since Redis 8.6 · O(keys) · <see href="https://redis.io/docs/latest/commands/hotkeys-get/">HOTKEYS GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hotKeysGet() : Command<HotKeys list> = Shape.list (ServerCommands.HotKeysGet())

        /// <summary>
        /// Gets the keys that Valkey has found to be used most often in the last period of its detection.
        /// </summary>
        /// <remarks>
        /// <para>
        /// The configuration of the server begins the detection, and sets the number of keys and the period.
        /// </para>
        /// <para>Fails with ERR if the server does not look for busy keys.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(keys) · <see href="https://valkey.io/commands/hotkeys-get/">HOTKEYS GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hotKeyRates() : Command<HotKeyRate list> = Shape.list (ServerCommands.HotKeyRates())

        /// <summary>Gets the role of the server: primary, replica or sentinel.</summary>
        /// <remarks>
        /// <para>Since Redis 2.8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/role/">ROLE</see></para>
        /// </remarks>
        static member role() : Command<ServerRole> = ServerCommands.Role()

        /// <summary>Makes the server a replica of another server, and discards the data of the server.</summary>
        /// <remarks>
        /// <para>Fails with ERR in a cluster.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOf(host: string, port: int) : Command<unit> =
            Shape.unit (ServerCommands.ReplicaOf(host, port))

        /// <summary>Makes the server a primary that keeps its data.</summary>
        /// <remarks>
        /// <para>Fails with ERR in a cluster.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOfNoOne() : Command<unit> = Shape.unit (ServerCommands.ReplicaOfNoOne())

        /// <summary>Makes the server a replica of another server, by the old name of <c>replicaOf</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 5.0; use <c>replicaOf</c>.</para>
        /// <para>Fails with ERR in a cluster.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOf(host: string, port: int) : Command<unit> = Shape.unit (ServerCommands.SlaveOf(host, port))

        /// <summary>Makes the server a primary, by the old name of <c>replicaOfNoOne</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 5.0; use <c>replicaOfNoOne</c>.</para>
        /// <para>Fails with ERR in a cluster.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOfNoOne() : Command<unit> = Shape.unit (ServerCommands.SlaveOfNoOne())

        /// <summary>Starts a coordinated failover to a replica.</summary>
        /// <param name="target">The replica to promote. Null: the one with the highest offset.</param>
        /// <param name="timeout">
        /// Maximum time to wait for the replica, rounded up to milliseconds; the failover is then aborted, or forced.
        /// Null: no limit.
        /// </param>
        /// <param name="force">Whether the failover continues after the timeout. Needs a target and a timeout.</param>
        /// <remarks>
        /// <para>Writes wait until the replica has received all data. <c>role</c> reports the progress.</para>
        /// <para>Fails with ERR if the server has no replicas.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failover(?target: RedisEndpoint.Tcp, ?timeout: TimeSpan, ?force: bool) : Command<unit> =
            Shape.unit (ServerCommands.Failover(Option.toObj target, Option.toNullable timeout, defaultArg force false))

        /// <summary>Aborts a failover in progress.</summary>
        /// <remarks>
        /// <para>Fails with ERR if there is none.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failoverAbort() : Command<unit> = Shape.unit (ServerCommands.FailoverAbort())

        /// <summary>Saves all data to disk.</summary>
        /// <remarks>
        /// <para>The server executes no other command meanwhile. Use <c>bgSave</c> on servers in production.</para>
        /// <para>Fails with ERR while a background save is in progress.</para>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/save/">SAVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member save() : Command<unit> = Shape.unit (ServerCommands.Save())

        /// <summary>Starts to save all data to disk in the background.</summary>
        /// <param name="schedule">
        /// Whether the save waits for a rewrite of the append-only file to end. Needs Redis 3.2.2.
        /// </param>
        /// <returns>The message of the server.</returns>
        /// <remarks>
        /// <para>Fails with ERR while another save is in progress, or a rewrite if <c>schedule</c> is false.</para>
        /// <para>
        /// Since Redis 1.0 (<c>SCHEDULE</c>: 3.2.2) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see>
        /// </para>
        /// </remarks>
        static member bgSave(?schedule: bool) : Command<string> = ServerCommands.BgSave(defaultArg schedule false)

        /// <summary>Cancels a background save, in progress or scheduled.</summary>
        /// <returns>The message of the server.</returns>
        /// <remarks>
        /// <para>Needs Valkey 8.1.</para>
        /// <para>Fails with ERR if there is none.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
        /// </remarks>
        static member bgSaveCancel() : Command<string> = ServerCommands.BgSaveCancel()

        /// <summary>Starts to rewrite the append-only file in the background.</summary>
        /// <returns>The message of the server.</returns>
        /// <remarks>
        /// <para>Fails with ERR while another rewrite is in progress.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgrewriteaof/">BGREWRITEAOF</see>
        /// </para>
        /// </remarks>
        static member bgRewriteAof() : Command<string> = ServerCommands.BgRewriteAof()

        /// <summary>Gets the time of the last successful save.</summary>
        /// <returns>The time in whole seconds, in UTC; the start of the server if nothing was saved.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lastsave/">LASTSAVE</see>
        /// </para>
        /// </remarks>
        static member lastSave() : Command<DateTimeOffset> = ServerCommands.LastSave()

        /// <summary>Shuts down the server.</summary>
        /// <param name="now">Whether the server does not wait for replicas. Needs Redis 7.0.</param>
        /// <param name="force">Whether the server ignores errors that prevent a shutdown. Needs Redis 7.0.</param>
        /// <param name="safe">Whether the server refuses to shut down as a primary with slots. Needs Valkey 9.</param>
        /// <param name="failover">Whether a primary hands over its slots first. Needs Valkey 9.</param>
        /// <remarks>
        /// <para>
        /// The server closes the connection in place of a reply, which counts as success. By default it waits for its
        /// replicas.
        /// </para>
        /// <para>Fails with ERR if the server cannot save its data.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) with a save ·
        /// <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see>
        /// </para>
        /// </remarks>
        static member shutdown
            (?save: ShutdownSave, ?now: bool, ?force: bool, ?safe: bool, ?failover: bool)
            : RedisProgram<unit> =
            Shape.unit (
                ServerCommands.Shutdown(
                    defaultArg save ShutdownSave.AsConfigured,
                    defaultArg now false,
                    defaultArg force false,
                    defaultArg safe false,
                    defaultArg failover false
                )
            )

        /// <summary>Aborts a shutdown that waits for replicas.</summary>
        /// <remarks>
        /// <para>Fails with ERR if there is none.</para>
        /// <para>
        /// Since Redis 1.0 (<c>ABORT</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member shutdownAbort() : Command<unit> = Shape.unit (ServerCommands.ShutdownAbort())
