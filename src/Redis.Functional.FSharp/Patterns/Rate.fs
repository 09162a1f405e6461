namespace Redis.Functional.FSharp

open Redis.Functional

/// Rate limits: RateLimit.FixedWindow and RateLimit.TokenBucket say how often; these functions acquire permits. Since 0.1.
[<RequireQualifiedAccess>]
module Rate =
    /// Acquires one permit.
    let inline acquire (key: ^Key) (limit: RateLimit) : Command<RateDecision> = limit.Acquire(Given.key key)

    /// Acquires several permits, all or none of them; 0 only checks.
    let inline acquireMany (permits: ^Permits) (key: ^Key) (limit: RateLimit) : Command<RateDecision> =
        limit.Acquire(Given.key key, Given.int64 permits)
