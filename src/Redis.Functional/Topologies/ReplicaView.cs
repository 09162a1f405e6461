namespace Redis.Functional;

/// <summary>A replica as a client sees it. Since 0.1.</summary>
/// <param name="Endpoint">Where it is dialled.</param>
/// <param name="Zone">Its availability zone; empty: it says none.</param>
/// <param name="IsReady">True while reads may go there.</param>
/// <param name="Reason">Why not; empty while it is ready.</param>
public sealed record ReplicaView(RedisEndpoint Endpoint, string Zone, bool IsReady, string Reason)
{
    /// <summary>The address and the state, for a log.</summary>
    public override string ToString() => $"{Endpoint}{(string.IsNullOrEmpty(Zone) ? "" : $" in {Zone}")} {(IsReady ? "ready" : $"left out ({Reason})")}";
}
