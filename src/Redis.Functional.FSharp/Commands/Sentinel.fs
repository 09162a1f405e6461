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

        /// <summary>The primaries that the sentinel watches.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-masters/">SENTINEL
        /// MASTERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMasters() : Command<SentinelPrimary list> = Shape.list (ServerCommands.SentinelMasters())

        /// <summary>The new name of <c>sentinelMasters</c>.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 8.0 · O(primaries) · <see href="https://valkey.io/commands/sentinel-primaries/">SENTINEL
        /// PRIMARIES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPrimaries() : Command<SentinelPrimary list> =
            Shape.list (ServerCommands.SentinelPrimaries())

        /// <summary>A primary that the sentinel watches.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-master/">SENTINEL MASTER</see>
        /// </para>
        /// </remarks>
        static member sentinelMaster(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelMaster(name)

        /// <summary>The new name of <c>sentinelMaster</c>.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-primary/">SENTINEL PRIMARY</see>
        /// </para>
        /// </remarks>
        static member sentinelPrimary(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelPrimary(name)

        /// <summary>The replicas of a primary.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 5.0 · O(replicas) · <see href="https://valkey.io/commands/sentinel-replicas/">SENTINEL
        /// REPLICAS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelReplicas(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelReplicas(name))

        /// <summary>The old name of <c>sentinelReplicas</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 5.0.</para>
        /// <para>
        /// Since Redis 2.8 · O(replicas) · <see href="https://valkey.io/commands/sentinel-slaves/">SENTINEL
        /// SLAVES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSlaves(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelSlaves(name))

        /// <summary>The other sentinels that watch a primary.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-sentinels/">SENTINEL
        /// SENTINELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSentinels(name: string) : Command<SentinelPeer list> =
            Shape.list (ServerCommands.SentinelSentinels(name))

        /// <summary>Where a primary is.</summary>
        /// <returns>None: the sentinel watches none of that name.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-get-master-addr-by-name/">SENTINEL
        /// GET-MASTER-ADDR-BY-NAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetMasterAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetMasterAddrByName(name))

        /// <summary>The new name of <c>sentinelGetMasterAddrByName</c>.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-get-primary-addr-by-name/">SENTINEL
        /// GET-PRIMARY-ADDR-BY-NAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetPrimaryAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetPrimaryAddrByName(name))

        /// <summary>
        /// Whether the sentinel does not reach a primary; with a sentinel's own number its vote is asked for too, which
        /// sentinels do.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-is-master-down-by-addr/">SENTINEL
        /// IS-MASTER-DOWN-BY-ADDR</see>
        /// </para>
        /// </remarks>
        static member sentinelIsMasterDownByAddr
            (ip: string, port: int, ?epoch: int64, ?runId: string)
            : Command<SentinelVote> =
            ServerCommands.SentinelIsMasterDownByAddr(ip, port, defaultArg epoch 0L, defaultArg runId "*")

        /// <summary>The new name of <c>sentinelIsMasterDownByAddr</c>.</summary>
        /// <remarks>
        /// <para>Valkey.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-is-primary-down-by-addr/">SENTINEL
        /// IS-PRIMARY-DOWN-BY-ADDR</see>
        /// </para>
        /// </remarks>
        static member sentinelIsPrimaryDownByAddr
            (ip: string, port: int, ?epoch: int64, ?runId: string)
            : Command<SentinelVote> =
            ServerCommands.SentinelIsPrimaryDownByAddr(ip, port, defaultArg epoch 0L, defaultArg runId "*")

        /// <summary>What the sentinel says when there are enough sentinels for a failover.</summary>
        /// <remarks>
        /// <para>NOQUORUM when there are not.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-ckquorum/">SENTINEL
        /// CKQUORUM</see>
        /// </para>
        /// </remarks>
        static member sentinelCkQuorum(name: string) : Command<string> = ServerCommands.SentinelCkQuorum(name)

        /// <summary>The sentinel's number: forty characters.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://valkey.io/commands/sentinel-myid/">SENTINEL MYID</see>
        /// </para>
        /// </remarks>
        static member sentinelMyId() : Command<string> = ServerCommands.SentinelMyId()

        /// <summary>
        /// What the sentinel remembers of what these primaries and their replicas told of themselves.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2 · O(servers) · <see href="https://valkey.io/commands/sentinel-info-cache/">SENTINEL
        /// INFO-CACHE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache([<ParamArray>] names: string[]) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// <summary>
        /// What the sentinel remembers of what these primaries and their replicas told of themselves.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2 · O(servers) · <see href="https://valkey.io/commands/sentinel-info-cache/">SENTINEL
        /// INFO-CACHE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache(names: string seq) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// <summary>The scripts that the sentinel runs or is to run.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(scripts) · <see href="https://valkey.io/commands/sentinel-pending-scripts/">SENTINEL
        /// PENDING-SCRIPTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPendingScripts() : Command<PendingScript list> =
            Shape.list (ServerCommands.SentinelPendingScripts())

        /// <summary>The sentinel's own parameters that match a pattern; a secret among them comes as it is.</summary>
        /// <remarks>
        /// <para>Several patterns since 7.2.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// <summary>The sentinel's own parameters that match a pattern; a secret among them comes as it is.</summary>
        /// <remarks>
        /// <para>Several patterns since 7.2.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// <summary>Sets parameters of the sentinel itself.</summary>
        /// <remarks>
        /// <para>Several since 7.2.</para>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelConfigSet(Interop.ofPairs parameters))

        /// <summary>The times that a sentinel goes by, in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL
        /// DEBUG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebug() : Command<(string * string) list> = Shape.pairs (ServerCommands.SentinelDebug())

        /// <summary>Sets times that a sentinel goes by, in milliseconds; for tests.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL
        /// DEBUG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebugSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelDebugSet(Interop.ofPairs parameters))

        /// <summary>Begins to put a replica in a primary's place, whether it is down or not.</summary>
        /// <remarks>
        /// <para>Coordinated, the primary itself hands over (Valkey 9).</para>
        /// <para>NOGOODSLAVE when no replica will do; INPROG while another runs.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(replicas) · <see href="https://valkey.io/commands/sentinel-failover/">SENTINEL
        /// FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFailover(name: string, ?coordinated: bool) : Command<unit> =
            Shape.unit (ServerCommands.SentinelFailover(name, defaultArg coordinated false))

        /// <summary>The sentinel writes its configuration file anew.</summary>
        /// <remarks>
        /// <para>ERR when it cannot.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-flushconfig/">SENTINEL
        /// FLUSHCONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFlushConfig() : Command<unit> = Shape.unit (ServerCommands.SentinelFlushConfig())

        /// <summary>
        /// The sentinel watches one more primary, which is down when so many sentinels do not reach it.
        /// </summary>
        /// <remarks>
        /// <para>ERR when the name is taken, or the address is none.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-monitor/">SENTINEL MONITOR</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMonitor(name: string, host: string, port: int, quorum: int) : Command<unit> =
            Shape.unit (ServerCommands.SentinelMonitor(name, host, port, quorum))

        /// <summary>The sentinel watches a primary no more.</summary>
        /// <remarks>
        /// <para>ERR when there is none of that name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-remove/">SENTINEL REMOVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelRemove(name: string) : Command<unit> = Shape.unit (ServerCommands.SentinelRemove(name))

        /// <summary>
        /// Of how many primaries whose name matches a pattern the sentinel forgot replicas, sentinels and failovers; it
        /// finds them again.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-reset/">SENTINEL
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member sentinelReset(pattern: string) : Command<int64> = ServerCommands.SentinelReset(pattern)

        /// <summary>
        /// Changes how a primary is watched: <c>down-after-milliseconds</c>, <c>quorum</c>, <c>auth-pass</c> ….
        /// </summary>
        /// <remarks>
        /// <para>ERR when there is no such primary or option.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(options) · <see href="https://valkey.io/commands/sentinel-set/">SENTINEL SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSet(name: string, options: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelSet(name, Interop.ofPairs options))

        /// <summary>
        /// The sentinel will crash after it was elected to lead a failover, or after it made a replica a primary.
        /// </summary>
        /// <remarks>
        /// <para>For tests.</para>
        /// <para>Neither is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://valkey.io/commands/sentinel-simulate-failure/">SENTINEL
        /// SIMULATE-FAILURE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSimulateFailure(?afterElection: bool, ?afterPromotion: bool) : Command<unit> =
            Shape.unit (
                ServerCommands.SentinelSimulateFailure(defaultArg afterElection false, defaultArg afterPromotion false)
            )
