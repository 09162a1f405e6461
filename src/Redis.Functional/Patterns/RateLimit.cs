namespace Redis.Functional;

/// <summary>A limit on how often something may happen.</summary>
/// <remarks>
/// <para><see cref="Acquire"/> checks and counts for a key (such as a user or an address) in one atomic step on the server, by the server's clock.</para>
/// <para>Since 0.1.</para>
/// </remarks>
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

    /// <summary>Creates a limit of <paramref name="limit"/> permits per window, which starts with the first of them.</summary>
    /// <param name="limit">Between 1 and 10¹².</param>
    /// <param name="window">Between 1 ms and ten years.</param>
    /// <remarks>Simple and cheap, but within a period that spans the end of a window, up to twice as many permits can be granted.</remarks>
    public static RateLimit FixedWindow(long limit, TimeSpan window) => new(RateLimitAlgorithm.FixedWindow, limit, window);

    /// <summary>Creates a limit by a bucket that holds up to <paramref name="tokenLimit"/> tokens and gets one more per period.</summary>
    /// <remarks>
    /// It allows bursts of up to <paramref name="tokenLimit"/> permits, and a steady rate otherwise: <c>TokenBucket(20, TimeSpan.FromMilliseconds(100))</c>
    /// allows ten per second on average, and 20 at once. An empty bucket must fill within ten years.
    /// </remarks>
    public static RateLimit TokenBucket(long tokenLimit, TimeSpan replenishmentPeriod) =>
        new(RateLimitAlgorithm.TokenBucket, tokenLimit, replenishmentPeriod);

    /// <summary>Acquires permits, all or none of them.</summary>
    /// <remarks>
    /// A command, which can be part of a pipeline. If no reply is received, the permits may have been counted. O(1). <paramref name="permits"/> must be between
    /// 0, which only checks, and <see cref="Limit"/>; otherwise an InvalidArgument.
    /// </remarks>
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
