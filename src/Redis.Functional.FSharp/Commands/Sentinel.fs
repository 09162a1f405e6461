// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands of the group "sentinel".
[<AutoOpen>]
module SentinelCommands =
    type ServerCmd with

        /// The primaries that the sentinel watches. · since 2.8.4 · O(primaries) ·
        /// https://valkey.io/commands/sentinel-masters/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMasters() : Command<SentinelPrimary list> = Shape.list (ServerCommands.SentinelMasters())

        /// The new name of sentinelMasters. Valkey. · since 8.0 · O(primaries) ·
        /// https://valkey.io/commands/sentinel-primaries/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPrimaries() : Command<SentinelPrimary list> =
            Shape.list (ServerCommands.SentinelPrimaries())

        /// A primary that the sentinel watches. · since 2.8.4 · O(1) · ERR when there is none of that name ·
        /// https://valkey.io/commands/sentinel-master/
        static member sentinelMaster(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelMaster(name)

        /// The new name of sentinelMaster. Valkey. · since 8.0 · O(1) · ERR when there is none of that name ·
        /// https://valkey.io/commands/sentinel-primary/
        static member sentinelPrimary(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelPrimary(name)

        /// The replicas of a primary. · since 5.0 · O(replicas) · ERR when there is none of that name ·
        /// https://valkey.io/commands/sentinel-replicas/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelReplicas(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelReplicas(name))

        /// The old name of sentinelReplicas. Deprecated since 5.0. · since 2.8 · O(replicas) ·
        /// https://valkey.io/commands/sentinel-slaves/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSlaves(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelSlaves(name))

        /// The other sentinels that watch a primary. · since 2.8.4 · O(sentinels) · ERR when there is none of that name
        /// · https://valkey.io/commands/sentinel-sentinels/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSentinels(name: string) : Command<SentinelPeer list> =
            Shape.list (ServerCommands.SentinelSentinels(name))

        /// Where a primary is. None: the sentinel watches none of that name. · since 2.8.4 · O(1) ·
        /// https://valkey.io/commands/sentinel-get-master-addr-by-name/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetMasterAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetMasterAddrByName(name))

        /// The new name of sentinelGetMasterAddrByName. Valkey. · since 8.0 · O(1) ·
        /// https://valkey.io/commands/sentinel-get-primary-addr-by-name/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetPrimaryAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetPrimaryAddrByName(name))

        /// Whether the sentinel does not reach a primary; with a sentinel's own number its vote is asked for too, which
        /// sentinels do. · since 2.8.4 · O(1) · https://valkey.io/commands/sentinel-is-master-down-by-addr/
        static member sentinelIsMasterDownByAddr
            (ip: string, port: int, ?epoch: int64, ?runId: string)
            : Command<SentinelVote> =
            ServerCommands.SentinelIsMasterDownByAddr(ip, port, defaultArg epoch 0L, defaultArg runId "*")

        /// The new name of sentinelIsMasterDownByAddr. Valkey. · since 8.0 · O(1) ·
        /// https://valkey.io/commands/sentinel-is-primary-down-by-addr/
        static member sentinelIsPrimaryDownByAddr
            (ip: string, port: int, ?epoch: int64, ?runId: string)
            : Command<SentinelVote> =
            ServerCommands.SentinelIsPrimaryDownByAddr(ip, port, defaultArg epoch 0L, defaultArg runId "*")

        /// What the sentinel says when there are enough sentinels for a failover. · since 2.8.4 · O(sentinels) ·
        /// NOQUORUM when there are not · https://valkey.io/commands/sentinel-ckquorum/
        static member sentinelCkQuorum(name: string) : Command<string> = ServerCommands.SentinelCkQuorum(name)

        /// The sentinel's number: forty characters. · since 6.2 · O(1) · https://valkey.io/commands/sentinel-myid/
        static member sentinelMyId() : Command<string> = ServerCommands.SentinelMyId()

        /// What the sentinel remembers of what these primaries and their replicas told of themselves. · since 3.2 ·
        /// O(servers) · https://valkey.io/commands/sentinel-info-cache/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache([<ParamArray>] names: string[]) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// What the sentinel remembers of what these primaries and their replicas told of themselves. · since 3.2 ·
        /// O(servers) · https://valkey.io/commands/sentinel-info-cache/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache(names: string seq) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// The scripts that the sentinel runs or is to run. · since 2.8.4 · O(scripts) ·
        /// https://valkey.io/commands/sentinel-pending-scripts/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPendingScripts() : Command<PendingScript list> =
            Shape.list (ServerCommands.SentinelPendingScripts())

        /// The sentinel's own parameters that match a pattern; a secret among them comes as it is. Several patterns
        /// since 7.2. · since 6.2 · O(parameters) · https://valkey.io/commands/sentinel-config/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// The sentinel's own parameters that match a pattern; a secret among them comes as it is. Several patterns
        /// since 7.2. · since 6.2 · O(parameters) · https://valkey.io/commands/sentinel-config/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// Sets parameters of the sentinel itself. Several since 7.2. · since 6.2 · O(parameters) · ERR when there is
        /// none of that name · https://valkey.io/commands/sentinel-config/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelConfigSet(Interop.ofPairs parameters))

        /// The times that a sentinel goes by, in milliseconds. · since 7.0 · O(parameters) ·
        /// https://valkey.io/commands/sentinel-debug/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebug() : Command<(string * string) list> = Shape.pairs (ServerCommands.SentinelDebug())

        /// Sets times that a sentinel goes by, in milliseconds; for tests. · since 7.0 · O(parameters) · ERR when there
        /// is none of that name · https://valkey.io/commands/sentinel-debug/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebugSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelDebugSet(Interop.ofPairs parameters))

        /// Begins to put a replica in a primary's place, whether it is down or not. Coordinated, the primary itself
        /// hands over (Valkey 9). · since 2.8.4 · O(replicas) · NOGOODSLAVE when no replica will do; INPROG while
        /// another runs · https://valkey.io/commands/sentinel-failover/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFailover(name: string, ?coordinated: bool) : Command<unit> =
            Shape.unit (ServerCommands.SentinelFailover(name, defaultArg coordinated false))

        /// The sentinel writes its configuration file anew. · since 2.8.4 · O(1) · ERR when it cannot ·
        /// https://valkey.io/commands/sentinel-flushconfig/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFlushConfig() : Command<unit> = Shape.unit (ServerCommands.SentinelFlushConfig())

        /// The sentinel watches one more primary, which is down when so many sentinels do not reach it. · since 2.8.4 ·
        /// O(1) · ERR when the name is taken, or the address is none · https://valkey.io/commands/sentinel-monitor/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMonitor(name: string, host: string, port: int, quorum: int) : Command<unit> =
            Shape.unit (ServerCommands.SentinelMonitor(name, host, port, quorum))

        /// The sentinel watches a primary no more. · since 2.8.4 · O(1) · ERR when there is none of that name ·
        /// https://valkey.io/commands/sentinel-remove/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelRemove(name: string) : Command<unit> = Shape.unit (ServerCommands.SentinelRemove(name))

        /// Of how many primaries whose name matches a pattern the sentinel forgot replicas, sentinels and failovers; it
        /// finds them again. · since 2.8.4 · O(primaries) · https://valkey.io/commands/sentinel-reset/
        static member sentinelReset(pattern: string) : Command<int64> = ServerCommands.SentinelReset(pattern)

        /// Changes how a primary is watched: down-after-milliseconds, quorum, auth-pass … · since 2.8.4 · O(options) ·
        /// ERR when there is no such primary or option · https://valkey.io/commands/sentinel-set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSet(name: string, options: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelSet(name, Interop.ofPairs options))

        /// The sentinel will crash after it was elected to lead a failover, or after it made a replica a primary. For
        /// tests. · since 3.2 · O(1) · neither is an InvalidArgument ·
        /// https://valkey.io/commands/sentinel-simulate-failure/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSimulateFailure(?afterElection: bool, ?afterPromotion: bool) : Command<unit> =
            Shape.unit (
                ServerCommands.SentinelSimulateFailure(defaultArg afterElection false, defaultArg afterPromotion false)
            )
