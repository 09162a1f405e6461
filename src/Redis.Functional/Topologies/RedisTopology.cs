using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What a client knows of its servers at a moment: <see cref="RedisClient.Topology"/>. A value; two of the same content are equal. Since 0.1.
/// </summary>
/// <param name="Primary">Where writes go; null: no primary has been found yet, or there are several, as in a cluster and of shards.</param>
/// <param name="IsConnected">True while there is a connection to it that is ready; of a cluster or of shards, to any of the primaries.</param>
/// <param name="Replicas">The replicas that reads may go to; empty as long as no policy has asked for them.</param>
/// <param name="Sentinels">Those that are asked, learned ones included; empty where there are none.</param>
/// <param name="Shards">Of a cluster, the nodes that have the same slots, and of shards each of them; empty elsewhere, and before the first view of a cluster.</param>
public sealed record RedisTopology(RedisEndpoint? Primary, bool IsConnected, Seq<ReplicaView> Replicas, Seq<RedisEndpoint> Sentinels, Seq<ShardView> Shards)
{
    /// <summary>The addresses and states, for a log.</summary>
    public override string ToString() =>
        (Shards.IsEmpty ? $"primary {Primary?.ToString() ?? "not found"} {(IsConnected ? "connected" : "not connected")}" : $"shards {string.Join(", ", Shards)}")
        + (Replicas.IsEmpty ? "" : $", replicas {string.Join(", ", Replicas)}")
        + (Sentinels.IsEmpty ? "" : $", sentinels {string.Join(", ", Sentinels)}");
}
