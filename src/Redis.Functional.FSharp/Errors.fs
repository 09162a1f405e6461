namespace Redis.Functional.FSharp

open Redis.Functional

/// Reads errors and creates custom ones. Since 0.1.
[<RequireQualifiedAccess>]
module RedisError =
    /// Gets the message: what was observed and, where it helps, what to do.
    let message (error: RedisError) : string = error.Message

    /// Checks whether the same call may succeed later without changes by the caller.
    let isTransient (error: RedisError) : bool = error.IsTransient

    /// Checks whether running the failed program again cannot apply a write twice.
    let isRetrySafe (error: RedisError) : bool = error.IsRetrySafe

    /// Gets the reply that could not be decoded, as the server sent it; None if the error is not about a reply, or the reply has more than 1 MiB.
    let tryReply (error: RedisError) : RespValue option =
        match UndecodedReply.TryGetReply error with
        | true, reply -> Option.ofObj reply
        | _ -> None

    /// Converts an error of another type to a Custom error. The code is the name of the type, the message the text of the value, and the value is kept.
    let ofError (error: 'E) : RedisError = RedisError.Client.Custom(typeof<'E>.Name, string error, box error)
