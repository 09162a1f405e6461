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
    private static readonly CommandSpec<Seq<SentinelPeer>> SentinelSentinelsSpec = Spec.Read("SENTINEL SENTINELS", KeyPositions.None, DecodeParts.Each("sentinels", SentinelPeer.Read));
    private static readonly CommandSpec<Option<RedisEndpoint.Tcp>> SentinelGetMasterAddrByNameSpec = Spec.Read("SENTINEL GET-MASTER-ADDR-BY-NAME", KeyPositions.None, DecodeAddress);
    private static readonly CommandSpec<Option<RedisEndpoint.Tcp>> SentinelGetPrimaryAddrByNameSpec = Spec.Read("SENTINEL GET-PRIMARY-ADDR-BY-NAME", KeyPositions.None, DecodeAddress);
    private static readonly CommandSpec<SentinelVote> SentinelIsMasterDownByAddrSpec = Spec.Write("SENTINEL IS-MASTER-DOWN-BY-ADDR", KeyPositions.None, DecodeVote);
    private static readonly CommandSpec<SentinelVote> SentinelIsPrimaryDownByAddrSpec = Spec.Write("SENTINEL IS-PRIMARY-DOWN-BY-ADDR", KeyPositions.None, DecodeVote);
    private static readonly CommandSpec<string> SentinelCkQuorumSpec = Spec.Read<string>("SENTINEL CKQUORUM", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> SentinelMyIdSpec = Spec.Read<string>("SENTINEL MYID", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Seq<SentinelInfoCache>> SentinelInfoCacheSpec = Spec.Read("SENTINEL INFO-CACHE", KeyPositions.None, DecodeParts.Named("names and infos", Server.SentinelInfoCache.Read));
    private static readonly CommandSpec<Seq<PendingScript>> SentinelPendingScriptsSpec = Spec.Read("SENTINEL PENDING-SCRIPTS", KeyPositions.None, DecodeParts.Each("scripts", PendingScript.Read));

    /// <summary>The primaries that the sentinel watches. · since 2.8.4 · O(primaries) · https://valkey.io/commands/sentinel-masters/</summary>
    public static Command<Seq<SentinelPrimary>> SentinelMasters() => SentinelMastersSpec.Of();

    /// <summary>The new name of <see cref="SentinelMasters"/>. Valkey. · since 8.0 · O(primaries) · https://valkey.io/commands/sentinel-primaries/</summary>
    public static Command<Seq<SentinelPrimary>> SentinelPrimaries() => SentinelPrimariesSpec.Of();

    /// <summary>A primary that the sentinel watches. · since 2.8.4 · O(1) · ERR when there is none of that name · https://valkey.io/commands/sentinel-master/</summary>
    public static Command<SentinelPrimary> SentinelMaster(string name) => SentinelMasterSpec.Of((RedisValue)name);

    /// <summary>The new name of <see cref="SentinelMaster"/>. Valkey. · since 8.0 · O(1) · ERR when there is none of that name · https://valkey.io/commands/sentinel-primary/</summary>
    public static Command<SentinelPrimary> SentinelPrimary(string name) => SentinelPrimarySpec.Of((RedisValue)name);

    /// <summary>The replicas of a primary. · since 5.0 · O(replicas) · ERR when there is none of that name · https://valkey.io/commands/sentinel-replicas/</summary>
    public static Command<Seq<SentinelReplica>> SentinelReplicas(string name) => SentinelReplicasSpec.Of((RedisValue)name);

    /// <summary>The old name of <see cref="SentinelReplicas"/>. Deprecated since 5.0. · since 2.8 · O(replicas) · https://valkey.io/commands/sentinel-slaves/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<SentinelReplica>> SentinelSlaves(string name) => SentinelSlavesSpec.Of((RedisValue)name);

    /// <summary>The other sentinels that watch a primary. · since 2.8.4 · O(sentinels) · ERR when there is none of that name · https://valkey.io/commands/sentinel-sentinels/</summary>
    public static Command<Seq<SentinelPeer>> SentinelSentinels(string name) => SentinelSentinelsSpec.Of((RedisValue)name);

    /// <summary>Where a primary is. None: the sentinel watches none of that name. · since 2.8.4 · O(1) · https://valkey.io/commands/sentinel-get-master-addr-by-name/</summary>
    public static Command<Option<RedisEndpoint.Tcp>> SentinelGetMasterAddrByName(string name) => SentinelGetMasterAddrByNameSpec.Of((RedisValue)name);

    /// <summary>The new name of <see cref="SentinelGetMasterAddrByName"/>. Valkey. · since 8.0 · O(1) · https://valkey.io/commands/sentinel-get-primary-addr-by-name/</summary>
    public static Command<Option<RedisEndpoint.Tcp>> SentinelGetPrimaryAddrByName(string name) => SentinelGetPrimaryAddrByNameSpec.Of((RedisValue)name);

    /// <summary>Whether the sentinel does not reach a primary; with a sentinel's own number its vote is asked for too, which sentinels do. · since 2.8.4 · O(1) · https://valkey.io/commands/sentinel-is-master-down-by-addr/</summary>
    public static Command<SentinelVote> SentinelIsMasterDownByAddr(string ip, int port, long epoch = 0, string runId = "*") =>
        SentinelIsMasterDownByAddrSpec.Of(Args.Empty(4).Add((RedisValue)ip).AddPort(port).Add((RedisValue)epoch).Add((RedisValue)runId));

    /// <summary>The new name of <see cref="SentinelIsMasterDownByAddr"/>. Valkey. · since 8.0 · O(1) · https://valkey.io/commands/sentinel-is-primary-down-by-addr/</summary>
    public static Command<SentinelVote> SentinelIsPrimaryDownByAddr(string ip, int port, long epoch = 0, string runId = "*") =>
        SentinelIsPrimaryDownByAddrSpec.Of(Args.Empty(4).Add((RedisValue)ip).AddPort(port).Add((RedisValue)epoch).Add((RedisValue)runId));

    /// <summary>What the sentinel says when there are enough sentinels for a failover. · since 2.8.4 · O(sentinels) · NOQUORUM when there are not · https://valkey.io/commands/sentinel-ckquorum/</summary>
    public static Command<string> SentinelCkQuorum(string name) => SentinelCkQuorumSpec.Of((RedisValue)name);

    /// <summary>The sentinel's number: forty characters. · since 6.2 · O(1) · https://valkey.io/commands/sentinel-myid/</summary>
    public static Command<string> SentinelMyId() => SentinelMyIdSpec.Of();

    /// <summary>What the sentinel remembers of what these primaries and their replicas told of themselves. · since 3.2 · O(servers) · https://valkey.io/commands/sentinel-info-cache/</summary>
    public static Command<Seq<SentinelInfoCache>> SentinelInfoCache(params ReadOnlySpan<string> names) => SentinelInfoCacheSpec.Of(Args.Empty(0).AddTexts(names));

    /// <inheritdoc cref="SentinelInfoCache(ReadOnlySpan{string})"/>
    public static Command<Seq<SentinelInfoCache>> SentinelInfoCache(IEnumerable<string> names) => SentinelInfoCacheSpec.Of(Args.Empty(0).AddValues(names));

    /// <summary>The scripts that the sentinel runs or is to run. · since 2.8.4 · O(scripts) · https://valkey.io/commands/sentinel-pending-scripts/</summary>
    public static Command<Seq<PendingScript>> SentinelPendingScripts() => SentinelPendingScriptsSpec.Of();

    private static RedisEndpoint.Tcp? ReadAddress(RespValue reply) =>
        reply.Items() is [var host, var port, ..] && host.Text() is { } name && port.Number() is { } number
            ? new(name, (int)Math.Clamp(number, 0, 65_535))
            : null;
}
