namespace Redis.Functional.AspNetCore;

/// <summary>The settings of a <see cref="RedisRateLimiter"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record RedisRateLimiterOptions
{
    /// <summary>The decision while Redis is unavailable.</summary>
    /// <remarks>Default: <see cref="WhenUnavailable.Refuse"/>.</remarks>
    public WhenUnavailable WhenUnavailable { get; init; }
}
