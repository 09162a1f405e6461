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

        /// <summary>Gets the primaries that the sentinel monitors.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-masters/">SENTINEL
        /// MASTERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMasters() : Command<SentinelPrimary list> = Shape.list (ServerCommands.SentinelMasters())

        /// <summary>Gets the primaries that the sentinel monitors, by the new name of <c>sentinelMasters</c>.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.0 · O(primaries) · <see href="https://valkey.io/commands/sentinel-primaries/">SENTINEL
        /// PRIMARIES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPrimaries() : Command<SentinelPrimary list> =
            Shape.list (ServerCommands.SentinelPrimaries())

        /// <summary>Gets a primary that the sentinel monitors.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-master/">SENTINEL MASTER</see>
        /// </para>
        /// </remarks>
        static member sentinelMaster(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelMaster(name)

        /// <summary>Gets a primary that the sentinel monitors, by the new name of <c>sentinelMaster</c>.</summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-primary/">SENTINEL PRIMARY</see>
        /// </para>
        /// </remarks>
        static member sentinelPrimary(name: string) : Command<SentinelPrimary> = ServerCommands.SentinelPrimary(name)

        /// <summary>Gets the replicas of a primary.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Redis 5.0 · O(replicas) · <see href="https://valkey.io/commands/sentinel-replicas/">SENTINEL
        /// REPLICAS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelReplicas(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelReplicas(name))

        /// <summary>Gets the replicas of a primary, by the old name of <c>sentinelReplicas</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 5.0; use <c>sentinelReplicas</c>.</para>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Redis 2.8 · O(replicas) · <see href="https://valkey.io/commands/sentinel-slaves/">SENTINEL
        /// SLAVES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSlaves(name: string) : Command<SentinelReplica list> =
            Shape.list (ServerCommands.SentinelSlaves(name))

        /// <summary>Gets the other sentinels that monitor a primary.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-sentinels/">SENTINEL
        /// SENTINELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSentinels(name: string) : Command<SentinelPeer list> =
            Shape.list (ServerCommands.SentinelSentinels(name))

        /// <summary>Gets the address of a primary.</summary>
        /// <returns>The address, or None if the sentinel does not monitor a primary of this name.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-get-master-addr-by-name/">SENTINEL
        /// GET-MASTER-ADDR-BY-NAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetMasterAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetMasterAddrByName(name))

        /// <summary>Gets the address of a primary, by the new name of <c>sentinelGetMasterAddrByName</c>.</summary>
        /// <returns>The address, or None if the sentinel does not monitor a primary of this name.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-get-primary-addr-by-name/">SENTINEL
        /// GET-PRIMARY-ADDR-BY-NAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelGetPrimaryAddrByName(name: string) : Command<RedisEndpoint.Tcp option> =
            Shape.option (ServerCommands.SentinelGetPrimaryAddrByName(name))

        /// <summary>
        /// Determines whether the sentinel considers a primary down, and gets its vote for a failover leader.
        /// </summary>
        /// <param name="runId">ID of the sentinel that requests the vote. Default: <c>*</c>, no vote.</param>
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

        /// <summary>
        /// Determines whether the sentinel considers a primary down, by the new name of
        /// <c>sentinelIsMasterDownByAddr</c>.
        /// </summary>
        /// <param name="runId">ID of the sentinel that requests the vote. Default: <c>*</c>, no vote.</param>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>
        /// Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-is-primary-down-by-addr/">SENTINEL
        /// IS-PRIMARY-DOWN-BY-ADDR</see>
        /// </para>
        /// </remarks>
        static member sentinelIsPrimaryDownByAddr
            (ip: string, port: int, ?epoch: int64, ?runId: string)
            : Command<SentinelVote> =
            ServerCommands.SentinelIsPrimaryDownByAddr(ip, port, defaultArg epoch 0L, defaultArg runId "*")

        /// <summary>Checks that enough sentinels are reachable for a failover of a primary.</summary>
        /// <returns>The report of the sentinel.</returns>
        /// <remarks>
        /// <para>Fails with NOQUORUM if there are not enough.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-ckquorum/">SENTINEL
        /// CKQUORUM</see>
        /// </para>
        /// </remarks>
        static member sentinelCkQuorum(name: string) : Command<string> = ServerCommands.SentinelCkQuorum(name)

        /// <summary>Gets the ID of the sentinel.</summary>
        /// <returns>40 characters.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://valkey.io/commands/sentinel-myid/">SENTINEL MYID</see>
        /// </para>
        /// </remarks>
        static member sentinelMyId() : Command<string> = ServerCommands.SentinelMyId()

        /// <summary>Gets the cached INFO replies of primaries and their replicas.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2 · O(servers) · <see href="https://valkey.io/commands/sentinel-info-cache/">SENTINEL
        /// INFO-CACHE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache([<ParamArray>] names: string[]) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// <summary>Gets the cached INFO replies of primaries and their replicas.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2 · O(servers) · <see href="https://valkey.io/commands/sentinel-info-cache/">SENTINEL
        /// INFO-CACHE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelInfoCache(names: string seq) : Command<SentinelInfoCache list> =
            Shape.list (ServerCommands.SentinelInfoCache(names))

        /// <summary>Gets the scripts that the sentinel is running or will run.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8.4 · O(scripts) · <see href="https://valkey.io/commands/sentinel-pending-scripts/">SENTINEL
        /// PENDING-SCRIPTS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelPendingScripts() : Command<PendingScript list> =
            Shape.list (ServerCommands.SentinelPendingScripts())

        /// <summary>Gets the configuration parameters of the sentinel that match patterns.</summary>
        /// <param name="patterns">More than one needs Redis 7.2.</param>
        /// <remarks>
        /// <para>Secrets are returned in plain text.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet([<ParamArray>] patterns: string[]) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// <summary>Gets the configuration parameters of the sentinel that match patterns.</summary>
        /// <param name="patterns">More than one needs Redis 7.2.</param>
        /// <remarks>
        /// <para>Secrets are returned in plain text.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigGet(patterns: string seq) : Command<(string * string) list> =
            Shape.pairs (ServerCommands.SentinelConfigGet(patterns))

        /// <summary>Sets configuration parameters of the sentinel.</summary>
        /// <param name="parameters">More than one needs Redis 7.2.</param>
        /// <remarks>
        /// <para>Fails with ERR if a parameter does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(parameters) · <see href="https://valkey.io/commands/sentinel-config/">SENTINEL
        /// CONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelConfigSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelConfigSet(Interop.ofPairs parameters))

        /// <summary>Gets the time settings of the sentinel, in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL
        /// DEBUG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebug() : Command<(string * string) list> = Shape.pairs (ServerCommands.SentinelDebug())

        /// <summary>Sets time settings of the sentinel, in milliseconds, for tests.</summary>
        /// <remarks>
        /// <para>Fails with ERR if a setting does not exist.</para>
        /// <para>
        /// Since Redis 7.0 · O(parameters) · <see href="https://valkey.io/commands/sentinel-debug/">SENTINEL
        /// DEBUG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelDebugSet(parameters: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelDebugSet(Interop.ofPairs parameters))

        /// <summary>Starts a failover of a primary, whether it is down or not.</summary>
        /// <param name="coordinated">Whether the primary takes part in the failover. Needs Valkey 9.</param>
        /// <remarks>
        /// <para>
        /// Fails with NOGOODSLAVE if no replica is suitable, and with INPROG while another failover is in progress.
        /// </para>
        /// <para>
        /// Since Redis 2.8.4 · O(replicas) · <see href="https://valkey.io/commands/sentinel-failover/">SENTINEL
        /// FAILOVER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFailover(name: string, ?coordinated: bool) : Command<unit> =
            Shape.unit (ServerCommands.SentinelFailover(name, defaultArg coordinated false))

        /// <summary>Rewrites the configuration file of the sentinel.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the file cannot be written.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-flushconfig/">SENTINEL
        /// FLUSHCONFIG</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelFlushConfig() : Command<unit> = Shape.unit (ServerCommands.SentinelFlushConfig())

        /// <summary>Starts to monitor a primary.</summary>
        /// <param name="quorum">Number of sentinels that must not reach the primary before it counts as down.</param>
        /// <remarks>
        /// <para>Fails with ERR if the name is in use or the address is invalid.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-monitor/">SENTINEL MONITOR</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelMonitor(name: string, host: string, port: int, quorum: int) : Command<unit> =
            Shape.unit (ServerCommands.SentinelMonitor(name, host, port, quorum))

        /// <summary>Stops monitoring a primary.</summary>
        /// <remarks>
        /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-remove/">SENTINEL REMOVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelRemove(name: string) : Command<unit> = Shape.unit (ServerCommands.SentinelRemove(name))

        /// <summary>
        /// Discards the known replicas, sentinels and failovers of all primaries that match a pattern.
        /// </summary>
        /// <returns>The number of primaries that matched.</returns>
        /// <remarks>
        /// <para>The sentinel discovers replicas and sentinels again.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-reset/">SENTINEL
        /// RESET</see>
        /// </para>
        /// </remarks>
        static member sentinelReset(pattern: string) : Command<int64> = ServerCommands.SentinelReset(pattern)

        /// <summary>
        /// Sets options of a monitored primary, such as <c>down-after-milliseconds</c>, <c>quorum</c> or
        /// <c>auth-pass</c>.
        /// </summary>
        /// <remarks>
        /// <para>Fails with ERR if the primary or an option does not exist.</para>
        /// <para>
        /// Since Redis 2.8.4 · O(options) · <see href="https://valkey.io/commands/sentinel-set/">SENTINEL SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sentinelSet(name: string, options: (string * RedisValue) seq) : Command<unit> =
            Shape.unit (ServerCommands.SentinelSet(name, Interop.ofPairs options))

        /// <summary>Makes the sentinel crash during its next failover, for tests.</summary>
        /// <param name="afterElection">Crashes after its election as leader.</param>
        /// <param name="afterPromotion">Crashes after the promotion of a replica.</param>
        /// <remarks>
        /// <para>At least one of the two is required, otherwise an InvalidArgument.</para>
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
