namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "sentinel".
[<AutoOpen>]
module SentinelCommands =
    type Cmd with

        /// SENTINEL MASTERS: the primaries that the sentinel watches.
        static member sentinelMasters() : Command<WatchedPrimary list> = Commands.SentinelMasters().Map Interop.toList

        /// SENTINEL PRIMARIES: the new name of sentinelMasters.
        static member sentinelPrimaries() : Command<WatchedPrimary list> =
            Commands.SentinelPrimaries().Map Interop.toList

        /// SENTINEL MASTER: A primary that the sentinel watches.
        static member sentinelMaster(name: string) : Command<WatchedPrimary> = Commands.SentinelMaster(name)

        /// SENTINEL PRIMARY: the new name of sentinelMaster.
        static member sentinelPrimary(name: string) : Command<WatchedPrimary> = Commands.SentinelPrimary(name)

        /// SENTINEL REPLICAS: the replicas of a primary.
        static member sentinelReplicas(name: string) : Command<WatchedReplica list> =
            Commands.SentinelReplicas(name).Map Interop.toList

        /// SENTINEL SLAVES: the old name of sentinelReplicas.
        static member sentinelSlaves(name: string) : Command<WatchedReplica list> =
            Commands.SentinelSlaves(name).Map Interop.toList

        /// SENTINEL SENTINELS: the other sentinels that watch a primary.
        static member sentinelSentinels(name: string) : Command<WatchedSentinel list> =
            Commands.SentinelSentinels(name).Map Interop.toList

        /// SENTINEL GET-MASTER-ADDR-BY-NAME: where a primary is.
        static member sentinelGetMasterAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Commands.SentinelGetMasterAddrByName(name).Map Interop.toOption

        /// SENTINEL GET-PRIMARY-ADDR-BY-NAME: the new name of sentinelGetMasterAddrByName.
        static member sentinelGetPrimaryAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Commands.SentinelGetPrimaryAddrByName(name).Map Interop.toOption

        /// SENTINEL IS-MASTER-DOWN-BY-ADDR: whether the sentinel does not reach a primary; with a sentinel's own number its vote is asked for too, which sentinels do.
        static member sentinelIsMasterDownByAddr
            (
                ip: string,
                port: int,
                ?epoch: int64,
                ?runId: string
            ) : Command<SentinelVote> =
            Commands.SentinelIsMasterDownByAddr(ip, port, defaultArg epoch 0, defaultArg runId "*")

        /// SENTINEL IS-PRIMARY-DOWN-BY-ADDR: the new name of sentinelIsMasterDownByAddr.
        static member sentinelIsPrimaryDownByAddr
            (
                ip: string,
                port: int,
                ?epoch: int64,
                ?runId: string
            ) : Command<SentinelVote> =
            Commands.SentinelIsPrimaryDownByAddr(ip, port, defaultArg epoch 0, defaultArg runId "*")

        /// SENTINEL CKQUORUM: what the sentinel says when there are enough sentinels for a failover.
        static member sentinelCkQuorum(name: string) : Command<string> = Commands.SentinelCkQuorum(name)

        /// SENTINEL MYID: the sentinel's number: forty characters.
        static member sentinelMyId() : Command<string> = Commands.SentinelMyId()

        /// SENTINEL INFO-CACHE: what the sentinel remembers of what these primaries and their replicas told of themselves.
        static member sentinelInfoCache([<ParamArray>] names: string[]) : Command<CachedInfo list> =
            Commands.SentinelInfoCache(names).Map Interop.toList

        /// SENTINEL PENDING-SCRIPTS: the scripts that the sentinel runs or is to run.
        static member sentinelPendingScripts() : Command<PendingScript list> =
            Commands.SentinelPendingScripts().Map Interop.toList

        /// SENTINEL CONFIG: the sentinel's own parameters that match a pattern; a secret among them comes as it is.
        static member sentinelConfigGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Commands.SentinelConfigGet(patterns).Map Interop.toPairs

        /// SENTINEL CONFIG: sets parameters of the sentinel itself.
        static member sentinelConfigSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Commands.SentinelConfigSet(Interop.ofPairs parameters |> Seq.toArray).Map Interop.toUnit

        /// SENTINEL DEBUG: the times that a sentinel goes by, in milliseconds.
        static member sentinelDebug() : Command<(string * string) list> = Commands.SentinelDebug().Map Interop.toPairs

        /// SENTINEL DEBUG: sets times that a sentinel goes by, in milliseconds; for tests.
        static member sentinelDebugSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Commands.SentinelDebugSet(Interop.ofPairs parameters |> Seq.toArray).Map Interop.toUnit

        /// SENTINEL FAILOVER: begins to put a replica in a primary's place, whether it is down or not.
        static member sentinelFailover(name: string, ?coordinated: bool) : Command<unit> =
            Commands.SentinelFailover(name, defaultArg coordinated false).Map Interop.toUnit

        /// SENTINEL FLUSHCONFIG: the sentinel writes its configuration file anew.
        static member sentinelFlushConfig() : Command<unit> = Commands.SentinelFlushConfig().Map Interop.toUnit

        /// SENTINEL MONITOR: the sentinel watches one more primary, which is down when so many sentinels do not reach it.
        static member sentinelMonitor(name: string, host: string, port: int, quorum: int) : Command<unit> =
            Commands.SentinelMonitor(name, host, port, quorum).Map Interop.toUnit

        /// SENTINEL REMOVE: the sentinel watches a primary no more.
        static member sentinelRemove(name: string) : Command<unit> = Commands.SentinelRemove(name).Map Interop.toUnit

        /// SENTINEL RESET: of how many primaries whose name matches a pattern the sentinel forgot replicas, sentinels and failovers; it finds them again.
        static member sentinelReset(pattern: string) : Command<int64> = Commands.SentinelReset(pattern)

        /// SENTINEL SET: changes how a primary is watched: down-after-milliseconds, quorum, auth-pass ….
        static member sentinelSet(name: string, options: (string * RedisValue) seq) : Command<unit> =
            Commands.SentinelSet(name, Interop.ofPairs options |> Seq.toArray).Map Interop.toUnit

        /// SENTINEL SIMULATE-FAILURE: the sentinel will crash after it was elected to lead a failover, or after it made a replica a primary; with neither it will not.
        static member sentinelSimulateFailure(?afterElection: bool, ?afterPromotion: bool) : Command<unit> =
            Commands
                .SentinelSimulateFailure(
                    defaultArg afterElection false,
                    defaultArg afterPromotion false
                )
                .Map
                Interop.toUnit
