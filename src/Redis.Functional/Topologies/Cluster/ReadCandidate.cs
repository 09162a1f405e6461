namespace Redis.Functional;

/// <summary>A node of a shard, as a read may go there.</summary>
/// <param name="Server">Its state.</param>
/// <param name="Target">How a read is sent there.</param>
/// <param name="Told">The zone that the view of the cluster tells; empty: none.</param>
internal readonly record struct ReadCandidate(ReadNode Server, ClusterTarget Target, string Told) : IReadCandidate
{
    public bool IsPrimary => Server.IsPrimary;

    public bool IsUsable => Server.IsUsable;

    public string Zone => Told.Length > 0 ? Told : Server.Zone;

    public long RoundTrip => Server.RoundTrip;

    public long Due => Target.Node.Interpreter.Shared?.Due ?? 0;
}
