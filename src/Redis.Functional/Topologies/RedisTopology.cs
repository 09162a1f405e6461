using LanguageExt;

namespace Redis.Functional;

/// <summary>The servers of a client and their states at one moment, as <see cref="RedisClient.Topology"/> returns them.</summary>
/// <param name="Primary">The server for writes; null if no primary has been found yet, or if there are several, as with a cluster or shards.</param>
/// <param name="IsConnected">Whether a connection to the primary is ready; with a cluster or shards, to any of the primaries.</param>
/// <param name="Replicas">The replicas for reads; empty until a read policy needs them.</param>
/// <param name="Sentinels">The sentinels, including discovered ones; empty without sentinels.</param>
/// <param name="Shards">
/// The groups of cluster nodes that serve the same slots, or the shards; otherwise empty, and empty before the first view of a cluster.
/// </param>
/// <remarks>
/// <para>Two topologies with the same content are equal.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record RedisTopology(RedisEndpoint? Primary, bool IsConnected, Seq<ReplicaView> Replicas, Seq<RedisEndpoint> Sentinels, Seq<ShardView> Shards)
{
    /// <summary>Formats the addresses and states for a log.</summary>
    public override string ToString() =>
        (Shards.IsEmpty ? $"primary {Primary?.ToString() ?? "not found"} {(IsConnected ? "connected" : "not connected")}" : $"shards {string.Join(", ", Shards)}")
        + (Replicas.IsEmpty ? "" : $", replicas {string.Join(", ", Replicas)}")
        + (Sentinels.IsEmpty ? "" : $", sentinels {string.Join(", ", Sentinels)}");
}
