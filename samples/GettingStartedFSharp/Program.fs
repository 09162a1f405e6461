// snippet: all
open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Testing.FSharp
open type Redis.Functional.FSharp.Cmd

// A pipeline sends commands that do not need each other's replies in one round trip.
let profile =
    pipeline {
        let! name = getAs<string> "user:1:name"
        and! visits = incr "user:1:visits"
        return defaultArg name "nobody", visits
    }

// In a program, a step can use the replies of earlier steps. Redis.optimistic watches the key, reads it, writes in a transaction, and starts over
// if another client has changed the key in the meantime.
let spend (amount: int64) =
    let key = "user:1:credit"

    Redis.optimistic [ key ] (RetrySchedule.Times 5) (redis {
        let! credit = getAs<int64> key
        let left = defaultArg credit 100L - amount

        return multi {
            let! () = set (key, left)
            return left
        }
    })

// Programs are values: this one does nothing until a client runs it.
let tour =
    redis {
        do! set ("user:1:name", "Ada", expiry = Expiry.In(TimeSpan.FromMinutes 10.))
        let! name, visits = profile
        printfn $"{name}, visit {visits}"

        // An error says what happened, and whether the command may have run.
        match! incr "user:1:name" |> Redis.attempt with
        | Ok _ -> ()
        | Error error -> printfn $"{error.Message} ({error.Delivery})"

        let! left = spend 30L
        printfn $"{left} credits left"
    }

let main: Task<Result<unit, RedisError>> =
    task {
        // A server to experiment with: the one at REDIS_URL, one found on the PATH, or one inside this process.
        match! TestServer.start [] with
        | Error error -> return Error error
        | Ok server ->
            use server = server

            // One client serves the whole process. To use your own server: RedisClient.connect "redis://localhost:6379"
            match! TestServer.connect server with
            | Error error -> return Error error
            | Ok client ->
                use client = client
                return! tour |> Redis.run client
    }

match main.Result with
| Ok() -> 0
| Error error ->
    eprintfn $"{error.Message}"
    1
|> exit
// end snippet
