namespace Redis.Functional.FSharp

open Redis.Functional

/// Rate limits: RateLimit.FixedWindow and RateLimit.TokenBucket say how often; these ask. Since 0.1.
[<RequireQualifiedAccess>]
module Rate =
    /// Takes one, or none when there are not enough.
    let take (key: RedisKey) (limit: RateLimit) : Command<RateDecision> = limit.Take key

    /// Takes so many, or none of them; 0 only asks.
    let takeMany (amount: int64) (key: RedisKey) (limit: RateLimit) : Command<RateDecision> = limit.Take(key, amount)
