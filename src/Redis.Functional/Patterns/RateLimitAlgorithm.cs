namespace Redis.Functional;

/// <summary>How a <see cref="RateLimit"/> counts permits.</summary>
/// <remarks>Since 0.1.</remarks>
public enum RateLimitAlgorithm
{
    /// <summary>A maximum number of permits in each window.</summary>
    FixedWindow,

    /// <summary>One token per period, up to a maximum number of tokens.</summary>
    TokenBucket,
}
