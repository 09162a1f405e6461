namespace Redis.Functional;

/// <summary>A change of what a client knows of its servers, in <see cref="RedisClient.TopologyChanges"/>. Since 0.1.</summary>
/// <param name="Before">What it knew before.</param>
/// <param name="After">What it knows now.</param>
public sealed record TopologyChange(RedisTopology Before, RedisTopology After)
{
    /// <summary>True when writes go to another server than before.</summary>
    public bool HasAnotherPrimary => After?.Primary is { } primary && primary != Before?.Primary;
}
