namespace Redis.Functional;

/// <summary>A change of the topology, as <see cref="RedisClient.TopologyChanges"/> returns it.</summary>
/// <param name="Before">The topology before the change.</param>
/// <param name="After">The topology after the change.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record TopologyChange(RedisTopology Before, RedisTopology After)
{
    /// <summary>Whether the primary is now another server.</summary>
    public bool HasAnotherPrimary => After?.Primary is { } primary && primary != Before?.Primary;
}
