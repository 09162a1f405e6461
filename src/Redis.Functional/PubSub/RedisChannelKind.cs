namespace Redis.Functional;

/// <summary>How the name of a <see cref="RedisChannel"/> is understood. Since 0.1.</summary>
public enum RedisChannelKind
{
    /// <summary>The channel of exactly this name (SUBSCRIBE).</summary>
    Literal,

    /// <summary>All channels whose names match a pattern (PSUBSCRIBE).</summary>
    Pattern,

    /// <summary>The shard channel of exactly this name (SSUBSCRIBE, server 7.0).</summary>
    Shard,
}
