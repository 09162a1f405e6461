namespace Redis.Functional;

/// <summary>
/// How often something may be done, as a value: <see cref="Take"/> asks for a key (a user, an address) and counts, in one atomic step on the
/// server and by its clock. Since 0.1.
/// </summary>
public sealed record RateLimit
{
    private const long Most = 1_000_000_000_000;

    private RateLimit(bool isBucket, long limit, TimeSpan period) => (IsBucket, Limit, Period) = (isBucket, limit, period);

    /// <summary>True for a token bucket, false for a fixed window.</summary>
    public bool IsBucket { get; }

    /// <summary>How much at once: per window, or what the bucket holds.</summary>
    public long Limit { get; }

    /// <summary>The length of the window, or the time after which the bucket gets one more.</summary>
    public TimeSpan Period { get; }

    /// <summary>
    /// So many in each window, which begins with the first of them. Simple and cheap; around the end of a window up to twice as many get
    /// through. The limit lies between 1 and 10¹², the window between 1 ms and ten years.
    /// </summary>
    public static RateLimit FixedWindow(long limit, TimeSpan window) => new(isBucket: false, limit, window);

    /// <summary>
    /// A bucket that holds so many and gets one more each time a period has passed: bursts up to the capacity, and a steady rate beyond.
    /// <c>TokenBucket(20, TimeSpan.FromMilliseconds(100))</c>: ten a second, twenty at once. Emptying it takes ten years at most to make good.
    /// </summary>
    public static RateLimit TokenBucket(long capacity, TimeSpan refillEvery) => new(isBucket: true, capacity, refillEvery);

    /// <summary>
    /// Takes so many (none: only asks), or none of them when there are not enough. A command: it may stand in a pipeline. Sent without an answer,
    /// it may have been counted. · O(1) · more than <see cref="Limit"/> is an InvalidArgument
    /// </summary>
    public Command<RateDecision> Take(RedisKey key, long amount = 1) =>
        Fault(amount) is { } fault ? RateLimitScripts.Invalid(fault)
        : IsBucket ? RateLimitScripts.Bucket(key, Limit, Period, amount)
        : RateLimitScripts.Window(key, Limit, Period, amount);

    private string? Fault(long amount) =>
        Limit is < 1 or > Most ? "a rate's limit lies between 1 and 10^12"
        : Period < TimeSpan.FromMilliseconds(IsBucket ? 0.001 : 1) || Period.TotalDays * (IsBucket ? Limit : 1) > 3650 ? "a rate's time lies between 1 ms (a bucket's: 1 µs) and ten years"
        : amount < 0 || amount > Limit ? "what is taken lies between 0 and the limit"
        : null;
}
