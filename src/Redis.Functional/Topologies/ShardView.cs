using LanguageExt;

namespace Redis.Functional;

/// <summary>Nodes of a cluster that have the same slots, or one of several independent servers, as a client sees them. Since 0.1.</summary>
/// <param name="Primary">Where their keys are written; null: sentinels have not been asked yet.</param>
/// <param name="IsConnected">True while there is a connection to the primary that is ready.</param>
/// <param name="Replicas">Those that follow the primary.</param>
/// <param name="Slots">How many of the 16,384 hash slots they have.</param>
public sealed record ShardView(RedisEndpoint? Primary, bool IsConnected, Seq<RedisEndpoint> Replicas, int Slots)
{
    /// <summary>The name of a shard (<see cref="Shard.Name"/>); empty of nodes of a cluster.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name, the addresses and the state, for a log.</summary>
    public override string ToString() =>
        $"{(string.IsNullOrEmpty(Name) ? "" : $"{Name} at ")}{Primary?.ToString() ?? "no address"} {(IsConnected ? "connected" : "not connected")} with {Slots} slots{(Replicas.IsEmpty ? "" : $" (replicas {string.Join(", ", Replicas)})")}";
}
