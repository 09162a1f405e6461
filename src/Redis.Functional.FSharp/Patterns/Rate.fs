namespace Redis.Functional.FSharp

open Redis.Functional

/// Acquires permits of a rate limit, which is created with RateLimit.FixedWindow or RateLimit.TokenBucket. Since 0.1.
[<RequireQualifiedAccess>]
module Rate =
    /// Acquires one permit.
    let inline acquire (key: ^Key) (limit: RateLimit) : Command<RateDecision> = limit.Acquire(Given.key key)

    /// Acquires several permits, all or none of them; 0 only checks.
    let inline acquireMany (permits: ^Permits) (key: ^Key) (limit: RateLimit) : Command<RateDecision> =
        limit.Acquire(Given.key key, Given.int64 permits)
