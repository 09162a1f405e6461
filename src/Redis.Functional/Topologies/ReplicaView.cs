namespace Redis.Functional;

/// <summary>A replica as a client sees it.</summary>
/// <param name="Endpoint">The address that is dialled.</param>
/// <param name="Zone">The availability zone; empty if unknown.</param>
/// <param name="IsReady">Whether reads may use the replica.</param>
/// <param name="Reason">Why not; empty if the replica is ready.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record ReplicaView(RedisEndpoint Endpoint, string Zone, bool IsReady, string Reason)
{
    /// <summary>Formats the address and the state for a log.</summary>
    public override string ToString() => $"{Endpoint}{(string.IsNullOrEmpty(Zone) ? "" : $" in {Zone}")} {(IsReady ? "ready" : $"not used ({Reason})")}";
}
