namespace Redis.Functional.FSharp.Tests

open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// A client that counts what goes through the port: one batch is one round trip.
type CountingClient(inner: IRedisClient) =
    let mutable batches = 0
    member _.Batches = batches
    member _.Reset() = batches <- 0

    interface IRedisClient with
        member _.Environment = inner.Environment

        member _.Send batch =
            Interlocked.Increment &batches |> ignore
            inner.Send batch

        member _.Lease(request, token) = inner.Lease(request, token)
        member _.DisposeAsync() = inner.DisposeAsync()

/// The shared server, and what tests ask of it.
module Shared =
    let connect () : Task<CountingClient> =
        task {
            let! server = SharedServer.GetAsync()
            let! connected = RedisClient.connect server.Url

            return
                match connected with
                | Ok client -> CountingClient client
                | Error error -> failwith $"no client: {error}"
        }

    /// A key nobody else has.
    let key (name: string) = RedisKey.Of(SharedServer.Prefix() + name)

    let value (outcome: Result<'A, RedisError>) : 'A =
        match outcome with
        | Ok value -> value
        | Error error -> failwith $"expected a value, got {error}"

    let error (outcome: Result<'A, RedisError>) : RedisError =
        match outcome with
        | Ok value -> failwith $"expected an error, got %A{value}"
        | Error error -> error
