namespace Redis.Functional.FSharp.Tests

open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// What programs look like in F#: it compiles as it stands, and does what it says.
type DesignSampleTests() =

    // snippet: programs
    let p = redis {                              // and! = one round trip
        let! a = get "a"
        and! b = incr "b"
        return a, b }
    let add (key: RedisKey) n = Redis.optimistic [ key ] (RetrySchedule.Times 5) (redis {
        let! cur = getAs<int64> key
        let next = defaultArg cur 0L + n
        return multi { let! () = set (key, next)
                       return next } })
    // end snippet

    // snippet: errors
    let describe outcome =
        match outcome with
        | Ok value -> $"got %A{value}"
        | Error(Server("WRONGTYPE", _)) -> "another type is stored there"
        | Error(Server(code, detail)) -> $"the server says {code}: {detail}"
        | Error(Connection _ | Timeout _) -> "try again later"
        | Error(Protocol _ | Decode _) -> "an unexpected reply"
        | Error Conflict -> "conflicting updates; retries exhausted"
        | Error(Transaction _) -> "nothing of the transaction ran"
        | Error(Client refusal) -> refusal.Message
    // end snippet

    [<Fact>]
    member _.``Programs compose and run``() : Task =
        task {
            use! server = RedisServer.StartAsync()
            let! connected = RedisClient.connect server.Url
            // snippet: run
            let run client = p |> Redis.run client                  // Task<Result<_, RedisError>>
            // end snippet
            match connected with
            | Error error -> Assert.Fail(string error)
            | Ok client ->
                use client = client
                let! first = run client
                Assert.Equal(Ok(None, 1L), first)
                let! sum = add (RedisKey.Of "sum") 5L |> Redis.run client
                Assert.Equal(Ok 5L, sum)
                let! sum = add (RedisKey.Of "sum") 7L |> Redis.run client
                Assert.Equal(Ok 12L, sum)
                let! _ = set ("text", "no number") |> Redis.run client
                let! failed = incr "text" |> Redis.run client
                Assert.Equal("the server says ERR: value is not an integer or out of range", describe failed)
        }
