namespace Redis.Functional;

/// <summary>
/// A rate limit as a value. <see cref="Acquire"/> checks and counts for a key (a user, an address) in one atomic step on the server, by the
/// server's clock. Since 0.1.
/// </summary>
public sealed record RateLimit
{
    private const long Most = 1_000_000_000_000;

    private RateLimit(RateLimitAlgorithm algorithm, long limit, TimeSpan period) => (Algorithm, Limit, Period) = (algorithm, limit, period);

    /// <summary>How permits are counted.</summary>
    public RateLimitAlgorithm Algorithm { get; }

    /// <summary>The maximum number of permits at once: per window, or the capacity of the bucket.</summary>
    public long Limit { get; }

    /// <summary>The length of the window, or the time after which the bucket gets one more token.</summary>
    public TimeSpan Period { get; }

    /// <summary>
    /// Grants up to <paramref name="limit"/> permits per window, which starts with the first of them. Simple and cheap; around the end of a window up
    /// to twice as many are granted. The limit must be between 1 and 10¹², the window between 1 ms and ten years.
    /// </summary>
    public static RateLimit FixedWindow(long limit, TimeSpan window) => new(RateLimitAlgorithm.FixedWindow, limit, window);

    /// <summary>
    /// Grants permits from a bucket that holds up to <paramref name="tokenLimit"/> tokens and gets one more per period: bursts up to the limit, a steady
    /// rate beyond. <c>TokenBucket(20, TimeSpan.FromMilliseconds(100))</c>: ten per second, twenty at once. An empty bucket must fill within ten years.
    /// </summary>
    public static RateLimit TokenBucket(long tokenLimit, TimeSpan replenishmentPeriod) =>
        new(RateLimitAlgorithm.TokenBucket, tokenLimit, replenishmentPeriod);

    /// <summary>
    /// Acquires permits, all or none of them; 0 only checks. A command, which can be part of a pipeline. If no reply is received, the permits may have
    /// been counted. · O(1) · more permits than <see cref="Limit"/> are an InvalidArgument
    /// </summary>
    public Command<RateDecision> Acquire(RedisKey key, long permits = 1) =>
        Fault(permits) is { } fault ? RateLimitScripts.Invalid(fault)
        : IsBucket ? RateLimitScripts.Bucket(key, Limit, Period, permits)
        : RateLimitScripts.Window(key, Limit, Period, permits);

    private bool IsBucket => Algorithm == RateLimitAlgorithm.TokenBucket;

    private string? Fault(long permits) =>
        Limit is < 1 or > Most ? $"The limit is {Limit}. It must be between 1 and 10^12."
        : Period < TimeSpan.FromMilliseconds(IsBucket ? 0.001 : 1) || Period.TotalDays * (IsBucket ? Limit : 1) > 3650 ? "The period of a rate limit must be between 1 ms (token bucket: 1 µs per permit) and ten years."
        : permits < 0 || permits > Limit ? $"permits is {permits}. It must be between 0 and the limit of {Limit}."
        : null;
}
