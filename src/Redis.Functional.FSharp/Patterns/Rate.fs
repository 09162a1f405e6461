namespace Redis.Functional.FSharp

open Redis.Functional

/// Rate limits: RateLimit.FixedWindow and RateLimit.TokenBucket say how often; these functions acquire permits. Since 0.1.
[<RequireQualifiedAccess>]
module Rate =
    /// Acquires one permit.
    let acquire (key: RedisKey) (limit: RateLimit) : Command<RateDecision> = limit.Acquire key

    /// Acquires several permits, all or none of them; 0 only checks.
    let acquireMany (permits: int64) (key: RedisKey) (limit: RateLimit) : Command<RateDecision> = limit.Acquire(key, permits)
