namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "server".
[<AutoOpen>]
module ServerCommands =
    type Cmd with

        /// DBSIZE: how many keys the database has, those included that have expired and were not yet removed.
        static member dbSize() : Command<int64> = Commands.DbSize()

        /// FLUSHALL: removes all keys of all databases of this server.
        static member flushAll(?mode: FlushMode) : Command<unit> =
            Commands.FlushAll(defaultArg mode FlushMode.AsConfigured).Map Interop.toUnit

        /// FLUSHDB: removes all keys of the database.
        static member flushDb(?mode: FlushMode) : Command<unit> =
            Commands.FlushDb(defaultArg mode FlushMode.AsConfigured).Map Interop.toUnit

        /// SWAPDB: two databases change their numbers: who uses the one sees the keys of the other from now on.
        static member swapDb(first: int, second: int) : Command<unit> =
            Commands.SwapDb(first, second).Map Interop.toUnit

        /// TIME: what time it is for the server.
        static member time() : Command<DateTimeOffset> = Commands.Time()

        /// INFO: what the server tells of itself, typed, and all of it as it came: the usual sections, or those named (memory, commandstats, everything …).
        static member info([<ParamArray>] sections: string[]) : Command<ServerInfo> = Commands.Info(sections)

        /// LOLWUT: A piece of computer art and the server's version.
        static member lolwut(?version: int) : Command<string> = Commands.Lolwut(Option.toNullable version)

        /// SAVE: saves all data to disk; the server answers nobody else meanwhile: bgSave is for servers in use.
        static member save() : Command<unit> = Commands.Save().Map Interop.toUnit

        /// BGSAVE: begins to save all data to disk in the background, and what the server says to it.
        static member bgSave(?schedule: bool) : Command<string> = Commands.BgSave(defaultArg schedule false)

        /// BGSAVE: ends a save in the background, or takes it from the schedule, and what the server says to it.
        static member bgSaveCancel() : Command<string> = Commands.BgSaveCancel()

        /// BGREWRITEAOF: begins to write the append-only file anew, in the background, and what the server says to it.
        static member bgRewriteAof() : Command<string> = Commands.BgRewriteAof()

        /// LASTSAVE: when the data was last saved well; without a save, when the server began.
        static member lastSave() : Command<DateTimeOffset> = Commands.LastSave()

        /// SHUTDOWN: ends the server.
        static member shutdown
            (
                ?save: ShutdownSave,
                ?now: bool,
                ?force: bool,
                ?safe: bool,
                ?failover: bool
            ) : Redis<unit> =
            Commands
                .Shutdown(
                    defaultArg save ShutdownSave.AsConfigured,
                    defaultArg now false,
                    defaultArg force false,
                    defaultArg safe false,
                    defaultArg failover false
                )
                .Map
                Interop.toUnit

        /// SHUTDOWN: calls off a shutdown that waits for replicas.
        static member shutdownAbort() : Command<unit> = Commands.ShutdownAbort().Map Interop.toUnit

        /// ROLE: what the server is: a primary and its replicas, a replica and its primary, or a sentinel.
        static member role() : Command<ServerRole> = Commands.Role()

        /// REPLICAOF: the server becomes a replica of another and loses its data.
        static member replicaOf(host: string, port: int) : Command<unit> =
            Commands.ReplicaOf(host, port).Map Interop.toUnit

        /// REPLICAOF: the server becomes a primary and keeps its data.
        static member replicaOfNoOne() : Command<unit> = Commands.ReplicaOfNoOne().Map Interop.toUnit

        /// SLAVEOF: the old name of replicaOf.
        static member slaveOf(host: string, port: int) : Command<unit> =
            Commands.SlaveOf(host, port).Map Interop.toUnit

        /// SLAVEOF: the old name of replicaOfNoOne.
        static member slaveOfNoOne() : Command<unit> = Commands.SlaveOfNoOne().Map Interop.toUnit

        /// FAILOVER: begins to change places with a replica: the one given, or the one that is furthest.
        static member failover(?target: RedisEndpoint.Tcp, ?timeout: TimeSpan, ?force: bool) : Command<unit> =
            Commands
                .Failover(
                    Option.toObj target,
                    Option.toNullable timeout,
                    defaultArg force false
                )
                .Map
                Interop.toUnit

        /// FAILOVER: calls off a failover that has not yet happened.
        static member failoverAbort() : Command<unit> = Commands.FailoverAbort().Map Interop.toUnit

        /// CONFIG GET: the parameters that match a pattern, with their values; a secret among them (requirepass) comes as it is.
        static member configGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Commands.ConfigGet(patterns).Map Interop.toPairs

        /// CONFIG SET: sets a parameter until the server ends.
        static member configSet(name: string, value: RedisValue) : Command<unit> =
            Commands.ConfigSet(name, value).Map Interop.toUnit

        /// CONFIG SET: sets parameters, all or none.
        static member configSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Commands.ConfigSet(Interop.ofPairs parameters |> Seq.toArray).Map Interop.toUnit

        /// CONFIG RESETSTAT: counts anew: what INFO tells of hits, misses, commands, connections and errors.
        static member configResetStat() : Command<unit> = Commands.ConfigResetStat().Map Interop.toUnit

        /// CONFIG REWRITE: writes the parameters as they are into the server's configuration file.
        static member configRewrite() : Command<unit> = Commands.ConfigRewrite().Map Interop.toUnit
