namespace Redis.Functional;

/// <summary>What a rate limit answers. Since 0.1.</summary>
/// <param name="IsAllowed">Whether it was taken.</param>
/// <param name="Remaining">How much could be taken now.</param>
/// <param name="RetryAfter">When not allowed: after how long it would be, if nobody else takes. Else zero. Milliseconds.</param>
public readonly record struct RateDecision(bool IsAllowed, long Remaining, TimeSpan RetryAfter);
