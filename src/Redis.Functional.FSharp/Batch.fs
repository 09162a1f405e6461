namespace Redis.Functional.FSharp

open System
open Redis.Functional
open Redis.Functional.Protocol

/// Reads, answers and forwards batches in implementations of IRedisClient. All functions are curried, with the batch last. Since 0.1.
[<RequireQualifiedAccess>]
module Batch =
    /// Gets the requests in order; of a transaction, those between MULTI and EXEC. O(requests).
    let requests (batch: Batch) : BatchRequest list = List.ofSeq batch.Requests

    /// Ends the batch with the replies to its requests, in order. False: it has ended or is on a connection. O(size of the replies).
    let answer (replies: RespValue seq) (batch: Batch) : bool = batch.Answer replies

    /// Ends the batch with an error. False: it has ended.
    let fail (error: RedisError) (batch: Batch) : bool = batch.Fail error

    /// Ends the batch with replies or an error. False: it has ended or is on a connection.
    let finish (outcome: Result<RespValue list, RedisError>) (batch: Batch) : bool =
        match outcome with
        | Ok replies -> batch.Answer replies
        | Error error -> batch.Fail error

    /// Creates a batch to be sent in place of this one. The function receives its outcome and must end this batch.
    let forward (requests: BatchRequest seq) (onEnd: Result<RespValue list, RedisError> -> unit) (batch: Batch) : Batch =
        batch.Forward(requests, Action<_>(fun outcome -> Interop.ofEither outcome |> Result.map Interop.toList |> onEnd))

    /// Creates a batch to be sent in place of this one, with each request and each reply passed through a function.
    let forwardMap (request: BatchRequest -> BatchRequest) (reply: BatchRequest -> RespValue -> RespValue) (batch: Batch) : Batch =
        batch.Forward(Func<_, _> request, Func<_, _, _> reply)

    /// Creates the same request with every key passed through a function.
    let mapKeys (f: RedisKey -> RedisKey) (request: BatchRequest) : BatchRequest = request.MapKeys f

    /// Creates the same command with other arguments.
    let withArguments (arguments: RedisValue seq) (request: BatchRequest) : BatchRequest = request.WithArguments arguments
