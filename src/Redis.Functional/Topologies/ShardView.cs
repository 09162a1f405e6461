using LanguageExt;

namespace Redis.Functional;

/// <summary>Nodes of a cluster that have the same slots, as a client sees them. Since 0.1.</summary>
/// <param name="Primary">Where their keys are written.</param>
/// <param name="IsConnected">True while there is a connection to the primary that is ready.</param>
/// <param name="Replicas">Those that follow the primary.</param>
/// <param name="Slots">How many of the 16,384 hash slots they have.</param>
public sealed record ShardView(RedisEndpoint Primary, bool IsConnected, Seq<RedisEndpoint> Replicas, int Slots)
{
    /// <summary>The addresses and the state, for a log.</summary>
    public override string ToString() =>
        $"{Primary} {(IsConnected ? "connected" : "not connected")} with {Slots} slots{(Replicas.IsEmpty ? "" : $" (replicas {string.Join(", ", Replicas)})")}";
}
