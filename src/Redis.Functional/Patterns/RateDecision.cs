namespace Redis.Functional;

/// <summary>The decision of a rate limit.</summary>
/// <param name="IsAcquired">Whether the permits were acquired.</param>
/// <param name="Remaining">The number of permits that could be acquired now.</param>
/// <param name="RetryAfter">If not acquired: the time after which it would be, without other callers; otherwise zero. Milliseconds.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct RateDecision(bool IsAcquired, long Remaining, TimeSpan RetryAfter);
