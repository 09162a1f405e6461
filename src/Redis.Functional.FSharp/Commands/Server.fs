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

        /// <summary>
        /// How many keys the database has, those included that have expired and were not yet removed.
        /// </summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/dbsize/">DBSIZE</see></para>
        /// </remarks>
        static member dbSize() : Command<int64> = ServerCommands.DbSize()

        /// <summary>Removes all keys of all databases of this server.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushall/">FLUSHALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushAll(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushAll(defaultArg mode FlushMode.AsConfigured))

        /// <summary>Removes all keys of the database.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/flushdb/">FLUSHDB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushDb(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushDb(defaultArg mode FlushMode.AsConfigured))

        /// <summary>
        /// Two databases change their numbers: who uses the one sees the keys of the other from now on.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(clients that watch or wait) ·
        /// <see href="https://redis.io/docs/latest/commands/swapdb/">SWAPDB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member swapDb(first: int, second: int) : Command<unit> =
            Shape.unit (ServerCommands.SwapDb(first, second))

        /// <summary>What time it is for the server.</summary>
        /// <remarks>
        /// <para>Microseconds, in UTC.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/time/">TIME</see></para>
        /// </remarks>
        static member time() : Command<DateTimeOffset> = ServerCommands.Time()

        /// <summary>
        /// What the server tells of itself, typed, and all of it as it came: the usual sections, or those named
        /// (<c>memory</c>, <c>commandstats</c>, <c>everything</c> …).
        /// </summary>
        /// <remarks>
        /// <para>Several since 7.0.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
        /// </remarks>
        static member info([<ParamArray>] sections: string[]) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// <summary>
        /// What the server tells of itself, typed, and all of it as it came: the usual sections, or those named
        /// (<c>memory</c>, <c>commandstats</c>, <c>everything</c> …).
        /// </summary>
        /// <remarks>
        /// <para>Several since 7.0.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/info/">INFO</see></para>
        /// </remarks>
        static member info(sections: string seq) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// <summary>A piece of computer art and the server's version.</summary>
        /// <remarks>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lolwut/">LOLWUT</see></para>
        /// </remarks>
        static member lolwut(?version: int) : Command<string> = ServerCommands.Lolwut(Option.toNullable version)

        /// <summary>
        /// Sends keys to another server and removes them from this one, unless <c>MigrateOptions.Copy</c> is set.
        /// </summary>
        /// <returns>False: none of them exists here.</returns>
        /// <remarks>
        /// <para>
        /// The server executes no other command meanwhile; the timeout limits each silence between the two servers.
        /// </para>
        /// <para>
        /// BUSYKEY from the other server when a key exists there and <c>MigrateOptions.Replace</c> is not set; IOERR
        /// when the other server went silent: the keys may be on both.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/migrate/">MIGRATE</see>
        /// </para>
        /// </remarks>
        static member migrate
            (host: string, port: int, keys: RedisKey seq, database: int, timeout: TimeSpan, ?options: MigrateOptions)
            : Command<bool> =
            ServerCommands.Migrate(host, port, keys, database, timeout, Option.toObj options)

        /// <summary>
        /// The parameters that match a pattern, with their values; a secret among them (<c>requirepass</c>) comes as it
        /// is.
        /// </summary>
        /// <remarks>
        /// <para>Several patterns since 7.0.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// <summary>
        /// The parameters that match a pattern, with their values; a secret among them (<c>requirepass</c>) comes as it
        /// is.
        /// </summary>
        /// <remarks>
        /// <para>Several patterns since 7.0.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-get/">CONFIG
        /// GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// <summary>Sets a parameter until the server ends.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name, or the value is none of its own; nothing is changed then.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(name: string, value: RedisValue) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(name, value))

        /// <summary>Sets a parameter until the server ends.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name, or the value is none of its own; nothing is changed then.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG SET</see>
        /// </para>
        /// </remarks>
        static member inline configSet(name: string, value: ^Value) : Command<unit> =
            ServerCmd.configSet(name, Given.value value)

        /// <summary>Sets parameters, all or none.</summary>
        /// <remarks>
        /// <para>Several since 7.0.</para>
        /// <para>ERR when one cannot be set; nothing is changed then.</para>
        /// <para>
        /// Since Redis 2.0 · O(parameters) · <see href="https://redis.io/docs/latest/commands/config-set/">CONFIG
        /// SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(Interop.ofPairs parameters))

        /// <summary>Counts anew: what INFO tells of hits, misses, commands, connections and errors.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/config-resetstat/">CONFIG
        /// RESETSTAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configResetStat() : Command<unit> = Shape.unit (ServerCommands.ConfigResetStat())

        /// <summary>Writes the parameters as they are into the server's configuration file.</summary>
        /// <remarks>
        /// <para>ERR when it has none or cannot write it.</para>
        /// <para>
        /// Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/config-rewrite/">CONFIG
        /// REWRITE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configRewrite() : Command<unit> = Shape.unit (ServerCommands.ConfigRewrite())

        /// <summary>What the server is: a primary and its replicas, a replica and its primary, or a sentinel.</summary>
        /// <remarks>
        /// <para>Since Redis 2.8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/role/">ROLE</see></para>
        /// </remarks>
        static member role() : Command<ServerRole> = ServerCommands.Role()

        /// <summary>The server becomes a replica of another and loses its data.</summary>
        /// <remarks>
        /// <para>ERR in a cluster.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOf(host: string, port: int) : Command<unit> =
            Shape.unit (ServerCommands.ReplicaOf(host, port))

        /// <summary>The server becomes a primary and keeps its data.</summary>
        /// <remarks>
        /// <para>ERR in a cluster.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/replicaof/">REPLICAOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOfNoOne() : Command<unit> = Shape.unit (ServerCommands.ReplicaOfNoOne())

        /// <summary>The old name of <c>replicaOf</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 5.0.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOf(host: string, port: int) : Command<unit> = Shape.unit (ServerCommands.SlaveOf(host, port))

        /// <summary>The old name of <c>replicaOfNoOne</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 5.0.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/slaveof/">SLAVEOF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOfNoOne() : Command<unit> = Shape.unit (ServerCommands.SlaveOfNoOne())

        /// <summary>Begins to change places with a replica: the one given, or the one that is furthest.</summary>
        /// <remarks>
        /// <para>
        /// Writes wait until it has all. With a timeout the server gives up after it, or, forced, goes on without
        /// waiting any longer. <c>role</c> tells how it went.
        /// </para>
        /// <para>Milliseconds, rounded up. ERR without replicas; forcing needs a target and a timeout.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failover(?target: RedisEndpoint.Tcp, ?timeout: TimeSpan, ?force: bool) : Command<unit> =
            Shape.unit (ServerCommands.Failover(Option.toObj target, Option.toNullable timeout, defaultArg force false))

        /// <summary>Calls off a failover that has not yet happened.</summary>
        /// <remarks>
        /// <para>ERR when there is none.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/failover/">FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failoverAbort() : Command<unit> = Shape.unit (ServerCommands.FailoverAbort())

        /// <summary>
        /// Saves all data to disk; the server answers nobody else meanwhile: <c>bgSave</c> is for servers in use.
        /// </summary>
        /// <remarks>
        /// <para>ERR while a save in the background runs.</para>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/save/">SAVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member save() : Command<unit> = Shape.unit (ServerCommands.Save())

        /// <summary>Begins to save all data to disk in the background, and what the server says to it.</summary>
        /// <remarks>
        /// <para>Scheduled, it begins when a rewrite of the append-only file has ended.</para>
        /// <para>ERR while another save, or an unscheduled rewrite, runs.</para>
        /// <para>
        /// Since Redis 1.0 (<c>SCHEDULE</c>: 3.2.2) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see>
        /// </para>
        /// </remarks>
        static member bgSave(?schedule: bool) : Command<string> = ServerCommands.BgSave(defaultArg schedule false)

        /// <summary>
        /// Ends a save in the background, or takes it from the schedule, and what the server says to it.
        /// </summary>
        /// <remarks>
        /// <para>Valkey 8.1.</para>
        /// <para>ERR when there is none.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgsave/">BGSAVE</see></para>
        /// </remarks>
        static member bgSaveCancel() : Command<string> = ServerCommands.BgSaveCancel()

        /// <summary>
        /// Begins to write the append-only file anew, in the background, and what the server says to it.
        /// </summary>
        /// <remarks>
        /// <para>ERR while another rewrite runs.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/bgrewriteaof/">BGREWRITEAOF</see>
        /// </para>
        /// </remarks>
        static member bgRewriteAof() : Command<string> = ServerCommands.BgRewriteAof()

        /// <summary>When the data was last saved well; without a save, when the server began.</summary>
        /// <remarks>
        /// <para>Whole seconds, in UTC.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lastsave/">LASTSAVE</see>
        /// </para>
        /// </remarks>
        static member lastSave() : Command<DateTimeOffset> = ServerCommands.LastSave()

        /// <summary>Ends the server.</summary>
        /// <remarks>
        /// <para>
        /// It answers by closing the connection, which is the good outcome here; a server that refuses answers an
        /// error. Replicas are waited for unless <c>now</c> (7.0); <c>force</c> (7.0) overlooks what speaks against it;
        /// <c>safe</c> and <c>failover</c> are of Valkey 9: not as a primary of slots, and handing them over first.
        /// </para>
        /// <para>ERR when it cannot save.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) when it saves ·
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

        /// <summary>Calls off a shutdown that waits for replicas.</summary>
        /// <remarks>
        /// <para>ERR when there is none.</para>
        /// <para>
        /// Since Redis 1.0 (<c>ABORT</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/shutdown/">SHUTDOWN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member shutdownAbort() : Command<unit> = Shape.unit (ServerCommands.ShutdownAbort())
