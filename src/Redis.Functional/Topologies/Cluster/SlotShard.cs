namespace Redis.Functional;

/// <summary>Nodes that have the same slots.</summary>
/// <param name="Primary">The one that takes writes.</param>
/// <param name="Replicas">The others.</param>
internal sealed record SlotShard(ClusterMember Primary, ClusterMember[] Replicas)
{
    /// <summary>The primary, then the replicas.</summary>
    internal IEnumerable<ClusterMember> Members => Replicas.Prepend(Primary);
}
