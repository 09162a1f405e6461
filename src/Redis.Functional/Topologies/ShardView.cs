using LanguageExt;

namespace Redis.Functional;

/// <summary>Cluster nodes that serve the same slots, or one of several independent servers, as a client sees them.</summary>
/// <param name="Primary">The server for writes; null if the sentinels have not been asked yet.</param>
/// <param name="IsConnected">Whether a connection to the primary is ready.</param>
/// <param name="Replicas">The replicas of the primary.</param>
/// <param name="Slots">The number of hash slots out of 16,384.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record ShardView(RedisEndpoint? Primary, bool IsConnected, Seq<RedisEndpoint> Replicas, int Slots)
{
    /// <summary>The name of the shard (<see cref="Shard.Name"/>); empty for cluster nodes.</summary>
    public string Name { get; init; } = "";

    /// <summary>Formats the name, the addresses and the state for a log.</summary>
    public override string ToString() =>
        $"{(string.IsNullOrEmpty(Name) ? "" : $"{Name} at ")}{Primary?.ToString() ?? "no address"} {(IsConnected ? "connected" : "not connected")} with {Slots} slots{(Replicas.IsEmpty ? "" : $" (replicas {string.Join(", ", Replicas)})")}";
}
