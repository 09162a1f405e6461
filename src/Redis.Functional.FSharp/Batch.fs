namespace Redis.Functional.FSharp

open System
open Redis.Functional
open Redis.Functional.Protocol

/// Requests on their way, for those who implement IRedisClient. All curried, the batch last. Since 0.1.
[<RequireQualifiedAccess>]
module Batch =
    /// The requests, in order; of a transaction those between MULTI and EXEC. O(requests).
    let requests (batch: Batch) : BatchRequest list = List.ofSeq batch.Requests

    /// Ends it with the replies of its requests, in order; false when it has ended or is on a connection. O(size of the replies).
    let answer (replies: RespValue seq) (batch: Batch) : bool = batch.Answer replies

    /// Ends it with an error; false when it has ended.
    let fail (error: RedisError) (batch: Batch) : bool = batch.Fail error

    /// Ends it with replies or an error; false when it has ended or is on a connection.
    let finish (outcome: Result<RespValue list, RedisError>) (batch: Batch) : bool =
        match outcome with
        | Ok replies -> batch.Answer replies
        | Error error -> batch.Fail error

    /// A batch to be sent in place of this one; the function gets its outcome and must end this batch.
    let forward (requests: BatchRequest seq) (onEnd: Result<RespValue list, RedisError> -> unit) (batch: Batch) : Batch =
        batch.Forward(requests, Action<_>(fun outcome -> Interop.ofEither outcome |> Result.map Interop.toList |> onEnd))

    /// A batch to be sent in place of this one, each request and each reply passed through a function.
    let forwardMap (request: BatchRequest -> BatchRequest) (reply: BatchRequest -> RespValue -> RespValue) (batch: Batch) : Batch =
        batch.Forward(Func<_, _> request, Func<_, _, _> reply)

    /// The same request, every key passed through a function.
    let mapKeys (f: RedisKey -> RedisKey) (request: BatchRequest) : BatchRequest = request.MapKeys f

    /// The same command with other arguments.
    let withArguments (arguments: RedisValue seq) (request: BatchRequest) : BatchRequest = request.WithArguments arguments
