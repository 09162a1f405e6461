namespace Redis.Functional.FSharp

open Redis.Functional

/// Errors: what they say, and what may be done about them. Since 0.1.
[<RequireQualifiedAccess>]
module RedisError =
    /// One sentence for a person: what was observed and, where it helps, what to do.
    let message (error: RedisError) : string = error.Message

    /// True when the same call may succeed later without changes by the caller.
    let isTransient (error: RedisError) : bool = error.IsTransient

    /// True when running the failed program again cannot apply a write twice.
    let isRetrySafe (error: RedisError) : bool = error.IsRetrySafe

    /// An error of another type as a Custom error: its code is the name of the type, its message the text of the value, and it keeps the value.
    let ofError (error: 'E) : RedisError = RedisError.Client.Custom(typeof<'E>.Name, string error, box error)
