namespace Redis.Functional;

/// <summary>The meaning of the name of a <see cref="RedisChannel"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public enum RedisChannelKind
{
    /// <summary>The channel with exactly this name (SUBSCRIBE).</summary>
    Literal,

    /// <summary>All channels whose names match the pattern (PSUBSCRIBE).</summary>
    Pattern,

    /// <summary>The shard channel with exactly this name (SSUBSCRIBE, Redis 7.0).</summary>
    Shard,
}
