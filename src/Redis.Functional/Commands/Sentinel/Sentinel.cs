using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Server;

// Commands that list what a Sentinel monitors: primaries, their replicas and other Sentinels.
public static partial class ServerCommands
{
    private static readonly Decoder<Seq<SentinelPrimary>> DecodePrimaries = DecodeParts.Each("primaries", Server.SentinelPrimary.Read);
    private static readonly Decoder<SentinelPrimary> DecodePrimary = DecodeTree.Of("a primary", Server.SentinelPrimary.Read);
    private static readonly Decoder<Seq<SentinelReplica>> DecodeReplicas = DecodeParts.Each("replicas", SentinelReplica.Read);
    private static readonly Decoder<Option<RedisEndpoint.Tcp>> DecodeAddress = Decode.Optional(DecodeTree.Of("a host and a port", ReadAddress));
    private static readonly Decoder<SentinelVote> DecodeVote = DecodeTree.Of("a vote", SentinelVote.Read);
    private static readonly CommandSpec<Seq<SentinelPrimary>> SentinelMastersSpec = Spec.Read("SENTINEL MASTERS", KeyPositions.None, DecodePrimaries);
    private static readonly CommandSpec<Seq<SentinelPrimary>> SentinelPrimariesSpec = Spec.Read("SENTINEL PRIMARIES", KeyPositions.None, DecodePrimaries);
    private static readonly CommandSpec<SentinelPrimary> SentinelMasterSpec = Spec.Read("SENTINEL MASTER", KeyPositions.None, DecodePrimary);
    private static readonly CommandSpec<SentinelPrimary> SentinelPrimarySpec = Spec.Read("SENTINEL PRIMARY", KeyPositions.None, DecodePrimary);
    private static readonly CommandSpec<Seq<SentinelReplica>> SentinelReplicasSpec = Spec.Read("SENTINEL REPLICAS", KeyPositions.None, DecodeReplicas);
    private static readonly CommandSpec<Seq<SentinelReplica>> SentinelSlavesSpec = Spec.Read("SENTINEL SLAVES", KeyPositions.None, DecodeReplicas);
    private static readonly CommandSpec<Seq<SentinelPeer>> SentinelSentinelsSpec =
        Spec.Read("SENTINEL SENTINELS", KeyPositions.None, DecodeParts.Each("sentinels", SentinelPeer.Read));
    private static readonly CommandSpec<Option<RedisEndpoint.Tcp>> SentinelGetMasterAddrByNameSpec =
        Spec.Read("SENTINEL GET-MASTER-ADDR-BY-NAME", KeyPositions.None, DecodeAddress);
    private static readonly CommandSpec<Option<RedisEndpoint.Tcp>> SentinelGetPrimaryAddrByNameSpec =
        Spec.Read("SENTINEL GET-PRIMARY-ADDR-BY-NAME", KeyPositions.None, DecodeAddress);
    private static readonly CommandSpec<SentinelVote> SentinelIsMasterDownByAddrSpec =
        Spec.Write("SENTINEL IS-MASTER-DOWN-BY-ADDR", KeyPositions.None, DecodeVote);
    private static readonly CommandSpec<SentinelVote> SentinelIsPrimaryDownByAddrSpec =
        Spec.Write("SENTINEL IS-PRIMARY-DOWN-BY-ADDR", KeyPositions.None, DecodeVote);
    private static readonly CommandSpec<string> SentinelCkQuorumSpec = Spec.Read<string>("SENTINEL CKQUORUM", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> SentinelMyIdSpec = Spec.Read<string>("SENTINEL MYID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Seq<SentinelInfoCache>> SentinelInfoCacheSpec =
        Spec.Read("SENTINEL INFO-CACHE", KeyPositions.None, DecodeParts.Named("names and infos", Server.SentinelInfoCache.Read));
    private static readonly CommandSpec<Seq<PendingScript>> SentinelPendingScriptsSpec =
        Spec.Read("SENTINEL PENDING-SCRIPTS", KeyPositions.None, DecodeParts.Each("scripts", PendingScript.Read));

    /// <summary>Gets the primaries that the sentinel monitors.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.4 · O(primaries) · <see href="https://valkey.io/commands/sentinel-masters/">SENTINEL MASTERS</see></para>
    /// </remarks>
    public static Command<Seq<SentinelPrimary>> SentinelMasters() => SentinelMastersSpec.Of();

    /// <summary>Gets the primaries that the sentinel monitors, by the new name of <see cref="SentinelMasters"/>.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.0 · O(primaries) · <see href="https://valkey.io/commands/sentinel-primaries/">SENTINEL PRIMARIES</see></para>
    /// </remarks>
    public static Command<Seq<SentinelPrimary>> SentinelPrimaries() => SentinelPrimariesSpec.Of();

    /// <summary>Gets a primary that the sentinel monitors.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-master/">SENTINEL MASTER</see></para>
    /// </remarks>
    public static Command<SentinelPrimary> SentinelMaster(string name) => SentinelMasterSpec.Of((RedisValue)name);

    /// <summary>Gets a primary that the sentinel monitors, by the new name of <see cref="SentinelMaster"/>.</summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-primary/">SENTINEL PRIMARY</see></para>
    /// </remarks>
    public static Command<SentinelPrimary> SentinelPrimary(string name) => SentinelPrimarySpec.Of((RedisValue)name);

    /// <summary>Gets the replicas of a primary.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Redis 5.0 · O(replicas) · <see href="https://valkey.io/commands/sentinel-replicas/">SENTINEL REPLICAS</see></para>
    /// </remarks>
    public static Command<Seq<SentinelReplica>> SentinelReplicas(string name) => SentinelReplicasSpec.Of((RedisValue)name);

    /// <summary>Gets the replicas of a primary, by the old name of <see cref="SentinelReplicas"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since Redis 5.0; use <see cref="SentinelReplicas"/>.</para>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Redis 2.8 · O(replicas) · <see href="https://valkey.io/commands/sentinel-slaves/">SENTINEL SLAVES</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<SentinelReplica>> SentinelSlaves(string name) => SentinelSlavesSpec.Of((RedisValue)name);

    /// <summary>Gets the other sentinels that monitor a primary.</summary>
    /// <remarks>
    /// <para>Fails with ERR if the sentinel does not monitor a primary of this name.</para>
    /// <para>Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-sentinels/">SENTINEL SENTINELS</see></para>
    /// </remarks>
    public static Command<Seq<SentinelPeer>> SentinelSentinels(string name) => SentinelSentinelsSpec.Of((RedisValue)name);

    /// <summary>Gets the address of a primary.</summary>
    /// <returns>The address, or None if the sentinel does not monitor a primary of this name.</returns>
    /// <remarks>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-get-master-addr-by-name/">SENTINEL GET-MASTER-ADDR-BY-NAME</see></para>
    /// </remarks>
    public static Command<Option<RedisEndpoint.Tcp>> SentinelGetMasterAddrByName(string name) => SentinelGetMasterAddrByNameSpec.Of((RedisValue)name);

    /// <summary>Gets the address of a primary, by the new name of <see cref="SentinelGetMasterAddrByName"/>.</summary>
    /// <returns>The address, or None if the sentinel does not monitor a primary of this name.</returns>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-get-primary-addr-by-name/">SENTINEL GET-PRIMARY-ADDR-BY-NAME</see></para>
    /// </remarks>
    public static Command<Option<RedisEndpoint.Tcp>> SentinelGetPrimaryAddrByName(string name) => SentinelGetPrimaryAddrByNameSpec.Of((RedisValue)name);

    /// <summary>Determines whether the sentinel considers a primary down, and gets its vote for a failover leader.</summary>
    /// <param name="runId">ID of the sentinel that requests the vote. Default: <c>*</c>, no vote.</param>
    /// <remarks>
    /// <para>Since Redis 2.8.4 · O(1) · <see href="https://valkey.io/commands/sentinel-is-master-down-by-addr/">SENTINEL IS-MASTER-DOWN-BY-ADDR</see></para>
    /// </remarks>
    public static Command<SentinelVote> SentinelIsMasterDownByAddr(string ip, int port, long epoch = 0, string runId = "*") =>
        SentinelIsMasterDownByAddrSpec.Of(Args.Empty(4).Add((RedisValue)ip).AddPort(port).Add((RedisValue)epoch).Add((RedisValue)runId));

    /// <summary>Determines whether the sentinel considers a primary down, by the new name of <see cref="SentinelIsMasterDownByAddr"/>.</summary>
    /// <param name="runId">ID of the sentinel that requests the vote. Default: <c>*</c>, no vote.</param>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Since Valkey 8.0 · O(1) · <see href="https://valkey.io/commands/sentinel-is-primary-down-by-addr/">SENTINEL IS-PRIMARY-DOWN-BY-ADDR</see></para>
    /// </remarks>
    public static Command<SentinelVote> SentinelIsPrimaryDownByAddr(string ip, int port, long epoch = 0, string runId = "*") =>
        SentinelIsPrimaryDownByAddrSpec.Of(Args.Empty(4).Add((RedisValue)ip).AddPort(port).Add((RedisValue)epoch).Add((RedisValue)runId));

    /// <summary>Checks that enough sentinels are reachable for a failover of a primary.</summary>
    /// <returns>The report of the sentinel.</returns>
    /// <remarks>
    /// <para>Fails with NOQUORUM if there are not enough.</para>
    /// <para>Since Redis 2.8.4 · O(sentinels) · <see href="https://valkey.io/commands/sentinel-ckquorum/">SENTINEL CKQUORUM</see></para>
    /// </remarks>
    public static Command<string> SentinelCkQuorum(string name) => SentinelCkQuorumSpec.Of((RedisValue)name);

    /// <summary>Gets the ID of the sentinel.</summary>
    /// <returns>40 characters.</returns>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://valkey.io/commands/sentinel-myid/">SENTINEL MYID</see></para>
    /// </remarks>
    public static Command<string> SentinelMyId() => SentinelMyIdSpec.Of();

    /// <summary>Gets the cached INFO replies of primaries and their replicas.</summary>
    /// <remarks>
    /// <para>Since Redis 3.2 · O(servers) · <see href="https://valkey.io/commands/sentinel-info-cache/">SENTINEL INFO-CACHE</see></para>
    /// </remarks>
    public static Command<Seq<SentinelInfoCache>> SentinelInfoCache(params ReadOnlySpan<string> names) =>
        SentinelInfoCacheSpec.Of(Args.Empty(0).AddTexts(names));

    /// <inheritdoc cref="SentinelInfoCache(ReadOnlySpan{string})"/>
    public static Command<Seq<SentinelInfoCache>> SentinelInfoCache(IEnumerable<string> names) => SentinelInfoCacheSpec.Of(Args.Empty(0).AddValues(names));

    /// <summary>Gets the scripts that the sentinel is running or will run.</summary>
    /// <remarks>
    /// <para>Since Redis 2.8.4 · O(scripts) · <see href="https://valkey.io/commands/sentinel-pending-scripts/">SENTINEL PENDING-SCRIPTS</see></para>
    /// </remarks>
    public static Command<Seq<PendingScript>> SentinelPendingScripts() => SentinelPendingScriptsSpec.Of();

    private static RedisEndpoint.Tcp? ReadAddress(RespValue reply) =>
        reply.Items() is [var host, var port, ..] && host.Text() is { } name && port.Number() is { } number
            ? new(name, (int)Math.Clamp(number, 0, 65_535))
            : null;
}
