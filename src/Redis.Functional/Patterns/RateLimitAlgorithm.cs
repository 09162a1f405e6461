namespace Redis.Functional;

/// <summary>How a <see cref="RateLimit"/> counts permits. Since 0.1.</summary>
public enum RateLimitAlgorithm
{
    /// <summary>Up to a number of permits in each window.</summary>
    FixedWindow,

    /// <summary>One token per period, up to a number of tokens.</summary>
    TokenBucket,
}
