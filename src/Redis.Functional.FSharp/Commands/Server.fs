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

        /// How many keys the database has, those included that have expired and were not yet removed. · since 1.0 ·
        /// O(1) · https://redis.io/docs/latest/commands/dbsize/
        static member dbSize() : Command<int64> = ServerCommands.DbSize()

        /// Removes all keys of all databases of this server. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/flushall/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushAll(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushAll(defaultArg mode FlushMode.AsConfigured))

        /// Removes all keys of the database. · since 1.0 · O(keys) · https://redis.io/docs/latest/commands/flushdb/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member flushDb(?mode: FlushMode) : Command<unit> =
            Shape.unit (ServerCommands.FlushDb(defaultArg mode FlushMode.AsConfigured))

        /// Two databases change their numbers: who uses the one sees the keys of the other from now on. · since 4.0 ·
        /// O(clients that watch or wait) · https://redis.io/docs/latest/commands/swapdb/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member swapDb(first: int, second: int) : Command<unit> =
            Shape.unit (ServerCommands.SwapDb(first, second))

        /// What time it is for the server. · since 2.6 · O(1) · microseconds, in UTC ·
        /// https://redis.io/docs/latest/commands/time/
        static member time() : Command<DateTimeOffset> = ServerCommands.Time()

        /// What the server tells of itself, typed, and all of it as it came: the usual sections, or those named
        /// (memory, commandstats, everything …). Several since 7.0. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/info/
        static member info([<ParamArray>] sections: string[]) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// What the server tells of itself, typed, and all of it as it came: the usual sections, or those named
        /// (memory, commandstats, everything …). Several since 7.0. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/info/
        static member info(sections: string seq) : Command<ServerInfo> = ServerCommands.Info(sections)

        /// A piece of computer art and the server's version. · since 5.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/lolwut/
        static member lolwut(?version: int) : Command<string> = ServerCommands.Lolwut(Option.toNullable version)

        /// Sends keys to another server and removes them from this one, unless MigrateOptions.Copy is set. False: none
        /// of them exists here. The server executes no other command meanwhile; the timeout limits each silence between
        /// the two servers. · since 2.6 · O(bytes) · BUSYKEY from the other server when a key exists there and
        /// MigrateOptions.Replace is not set; IOERR when the other server went silent: the keys may be on both ·
        /// https://redis.io/docs/latest/commands/migrate/
        static member migrate
            (host: string, port: int, keys: RedisKey seq, database: int, timeout: TimeSpan, ?options: MigrateOptions)
            : Command<bool> =
            ServerCommands.Migrate(host, port, keys, database, timeout, Option.toObj options)

        /// The parameters that match a pattern, with their values; a secret among them (requirepass) comes as it is.
        /// Several patterns since 7.0. · since 2.0 · O(parameters) · https://redis.io/docs/latest/commands/config-get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// The parameters that match a pattern, with their values; a secret among them (requirepass) comes as it is.
        /// Several patterns since 7.0. · since 2.0 · O(parameters) · https://redis.io/docs/latest/commands/config-get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.ConfigGet(patterns))

        /// Sets a parameter until the server ends. · since 2.0 · O(1) · ERR when there is none of that name, or the
        /// value is none of its own; nothing is changed then · https://redis.io/docs/latest/commands/config-set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(name: string, value: RedisValue) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(name, value))

        /// Sets parameters, all or none. Several since 7.0. · since 2.0 · O(parameters) · ERR when one cannot be set;
        /// nothing is changed then · https://redis.io/docs/latest/commands/config-set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.ConfigSet(Interop.ofPairs parameters))

        /// Counts anew: what INFO tells of hits, misses, commands, connections and errors. · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/config-resetstat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configResetStat() : Command<unit> = Shape.unit (ServerCommands.ConfigResetStat())

        /// Writes the parameters as they are into the server's configuration file. · since 2.8 · O(1) · ERR when it has
        /// none or cannot write it · https://redis.io/docs/latest/commands/config-rewrite/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member configRewrite() : Command<unit> = Shape.unit (ServerCommands.ConfigRewrite())

        /// What the server is: a primary and its replicas, a replica and its primary, or a sentinel. · since 2.8.12 ·
        /// O(1) · https://redis.io/docs/latest/commands/role/
        static member role() : Command<ServerRole> = ServerCommands.Role()

        /// The server becomes a replica of another and loses its data. · since 5.0 · O(1) · ERR in a cluster ·
        /// https://redis.io/docs/latest/commands/replicaof/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOf(host: string, port: int) : Command<unit> =
            Shape.unit (ServerCommands.ReplicaOf(host, port))

        /// The server becomes a primary and keeps its data. · since 5.0 · O(1) · ERR in a cluster ·
        /// https://redis.io/docs/latest/commands/replicaof/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member replicaOfNoOne() : Command<unit> = Shape.unit (ServerCommands.ReplicaOfNoOne())

        /// The old name of replicaOf. Deprecated since 5.0. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/slaveof/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOf(host: string, port: int) : Command<unit> = Shape.unit (ServerCommands.SlaveOf(host, port))

        /// The old name of replicaOfNoOne. Deprecated since 5.0. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/slaveof/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member slaveOfNoOne() : Command<unit> = Shape.unit (ServerCommands.SlaveOfNoOne())

        /// Begins to change places with a replica: the one given, or the one that is furthest. Writes wait until it has
        /// all. With a timeout the server gives up after it, or, forced, goes on without waiting any longer. role tells
        /// how it went. · since 6.2 · O(1) · milliseconds, rounded up · ERR without replicas; forcing needs a target
        /// and a timeout · https://redis.io/docs/latest/commands/failover/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failover(?target: RedisEndpoint.Tcp, ?timeout: TimeSpan, ?force: bool) : Command<unit> =
            Shape.unit (ServerCommands.Failover(Option.toObj target, Option.toNullable timeout, defaultArg force false))

        /// Calls off a failover that has not yet happened. · since 6.2 · O(1) · ERR when there is none ·
        /// https://redis.io/docs/latest/commands/failover/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member failoverAbort() : Command<unit> = Shape.unit (ServerCommands.FailoverAbort())

        /// Saves all data to disk; the server answers nobody else meanwhile: bgSave is for servers in use. · since 1.0
        /// · O(keys) · ERR while a save in the background runs · https://redis.io/docs/latest/commands/save/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member save() : Command<unit> = Shape.unit (ServerCommands.Save())

        /// Begins to save all data to disk in the background, and what the server says to it. Scheduled, it begins when
        /// a rewrite of the append-only file has ended. · since 1.0 (SCHEDULE: 3.2.2) · O(1) · ERR while another save,
        /// or an unscheduled rewrite, runs · https://redis.io/docs/latest/commands/bgsave/
        static member bgSave(?schedule: bool) : Command<string> = ServerCommands.BgSave(defaultArg schedule false)

        /// Ends a save in the background, or takes it from the schedule, and what the server says to it. Valkey 8.1. ·
        /// since 1.0 · O(1) · ERR when there is none · https://redis.io/docs/latest/commands/bgsave/
        static member bgSaveCancel() : Command<string> = ServerCommands.BgSaveCancel()

        /// Begins to write the append-only file anew, in the background, and what the server says to it. · since 1.0 ·
        /// O(1) · ERR while another rewrite runs · https://redis.io/docs/latest/commands/bgrewriteaof/
        static member bgRewriteAof() : Command<string> = ServerCommands.BgRewriteAof()

        /// When the data was last saved well; without a save, when the server began. · since 1.0 · O(1) · whole
        /// seconds, in UTC · https://redis.io/docs/latest/commands/lastsave/
        static member lastSave() : Command<DateTimeOffset> = ServerCommands.LastSave()

        /// Ends the server. It answers by closing the connection, which is the good outcome here; a server that refuses
        /// answers an error. Replicas are waited for unless now (7.0); force (7.0) overlooks what speaks against it;
        /// safe and failover are of Valkey 9: not as a primary of slots, and handing them over first. · since 1.0 ·
        /// O(keys) when it saves · ERR when it cannot save · https://redis.io/docs/latest/commands/shutdown/
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

        /// Calls off a shutdown that waits for replicas. · since 1.0 (ABORT: 7.0) · O(1) · ERR when there is none ·
        /// https://redis.io/docs/latest/commands/shutdown/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member shutdownAbort() : Command<unit> = Shape.unit (ServerCommands.ShutdownAbort())
