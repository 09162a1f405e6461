namespace Redis.Functional.FSharp.Patterns

open Redis.Functional
open Redis.Functional.FSharp

/// Active patterns for errors: the seven kinds, and the most common cases. Since 0.1.
[<AutoOpen>]
module ErrorPatterns =
    /// The seven kinds of error. The compiler checks that a match is complete.
    let (|Server|Connection|Timeout|Protocol|Decode|Transaction|Client|) (error: RedisError) =
        match error with
        | :? RedisError.Server as server -> Server(server.Code, server.Detail)
        | :? RedisError.Connection as connection -> Connection connection
        | :? RedisError.Timeout as timeout -> Timeout timeout
        | :? RedisError.Protocol as protocol -> Protocol protocol
        | :? RedisError.Decode as decode -> Decode decode
        | :? RedisError.Transaction as transaction -> Transaction transaction
        | other -> Client(other :?> RedisError.Client)

    /// The Delivery of the failed request. The compiler checks that a match is complete.
    let (|NotSent|Rejected|Executed|Unknown|) (error: RedisError) =
        match error.Delivery with
        | Delivery.NotSent -> NotSent
        | Delivery.Rejected -> Rejected
        | Delivery.Executed -> Executed
        | _ -> Unknown

    /// The same call may succeed later without changes by the caller. Says nothing about side effects: see RetrySafe.
    [<return: Struct>]
    let (|Transient|_|) (error: RedisError) = if error.IsTransient then ValueSome() else ValueNone

    /// A watched key was changed before EXEC, and nothing was executed.
    [<return: Struct>]
    let (|Conflict|_|) (error: RedisError) =
        match error with
        | :? RedisError.Transaction.Conflict -> ValueSome()
        | _ -> ValueNone

    /// The server refused commands while it queued the transaction; yields their errors.
    [<return: Struct>]
    let (|Aborted|_|) (error: RedisError) =
        match error with
        | :? RedisError.Transaction.Aborted as aborted -> ValueSome(List.ofSeq aborted.Causes)
        | _ -> ValueNone

    /// The caller's token was cancelled.
    [<return: Struct>]
    let (|Cancelled|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.Cancelled -> ValueSome()
        | _ -> ValueNone

    /// The client was closed.
    [<return: Struct>]
    let (|Closed|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.Closed -> ValueSome()
        | _ -> ValueNone

    /// No pooled connection became available in time; yields the limit.
    [<return: Struct>]
    let (|PoolTimeout|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.PoolTimeout as late -> ValueSome late.Limit
        | _ -> ValueNone

    /// The operation is not supported by this client, topology or server; yields the message. Nothing was sent.
    [<return: Struct>]
    let (|Unsupported|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.Unsupported as unsupported -> ValueSome unsupported.Message
        | _ -> ValueNone

    /// An error of the application; yields its code, its message and its value, if it has one.
    [<return: Struct>]
    let (|Custom|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.Custom as own -> ValueSome(own.Code, own.Message, Option.ofObj own.Value)
        | _ -> ValueNone

    /// An invalid argument; yields the message. Nothing was sent.
    [<return: Struct>]
    let (|InvalidArgument|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.InvalidArgument as invalid -> ValueSome invalid.Message
        | _ -> ValueNone

    /// A value that the program requires is absent; yields its name.
    [<return: Struct>]
    let (|Missing|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.Missing as missing -> ValueSome missing.Name
        | _ -> ValueNone

    /// Another client holds the lock; yields its name, if known, and the time spent waiting.
    [<return: Struct>]
    let (|LockNotAcquired|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.LockNotAcquired as busy -> ValueSome(Option.ofObj busy.Holder, busy.Waited)
        | _ -> ValueNone

    /// The lock was lost while it was needed; yields the reason.
    [<return: Struct>]
    let (|LockLost|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.LockLost as lost -> ValueSome lost.Reason
        | _ -> ValueNone

    /// A function supplied by the caller threw an exception; yields the exception.
    [<return: Struct>]
    let (|Callback|_|) (error: RedisError) =
        match error with
        | :? RedisError.Client.CallbackFailed as callback -> ValueSome callback.Exception
        | _ -> ValueNone

    /// Another write of the same program or batch may have been delivered.
    [<return: Struct>]
    let (|OtherWrites|_|) (error: RedisError) = if error.Context.MayHaveWritten then ValueSome() else ValueNone

    /// Running the failed program again cannot apply a write twice: NotSent or Rejected, and nothing else was written.
    [<return: Struct>]
    let (|RetrySafe|_|) (error: RedisError) = if error.IsRetrySafe then ValueSome() else ValueNone
