// Started by quickstart.fsx, which adds the folder of the build with -I; in a script of yours, name the whole path here.
#r "LanguageExt.Core.dll"
#r "Redis.Functional.dll"
#r "Redis.Functional.FSharp.dll"
#r "Redis.Functional.Testing.dll"
#r "Redis.Functional.Testing.FSharp.dll"
#r "Redis.Functional.Testing.Garnet.dll"

open System
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Testing.FSharp
open Redis.Functional.FSharp.Patterns
open type Redis.Functional.FSharp.Cmd

let name, visits, stock = "fsx:name", "fsx:visits", "fsx:stock"

// Each step is a value; nothing happens before a client runs it.
let setAndGet =
    redis {
        do! set (name, "Ada", expiry = Expiry.In(TimeSpan.FromMinutes 1.))
        return! getAs<string> name
    }

// and! joins what is independent: both go out in one round trip.
let greeting =
    redis {
        let! count = incr visits

        let! who = getAs<string> name
        and! left = ttl name

        return $"Hello {Option.toObj who}, this is visit {count}; your name is kept for {left}"
    }

// One batch, an outcome for each element.
let counters =
    [ visits; name; stock ]
    |> Pipeline.traverse (fun key -> incrBy (key, 10L) |> Pipeline.attempt)

// WATCH, read, MULTI, EXEC; again after a conflict.
let take count =
    Redis.optimistic [ stock ] (RetrySchedule.Times 5) (redis {
        let! current = getAs<int64> stock
        let left = defaultArg current 0L - count

        return
            multi {
                let! () = set (stock, left)
                return left
            }
    })

let explain (error: RedisError) =
    match error with
    | Server(code, detail) -> $"Error: the server refused: {code} {detail}"
    | Connection fault -> $"Error: {fault.Detail}"
    | Conflict -> "Error: conflicting updates; retries exhausted"
    | other -> $"Error: {other.Message}"

let print title show outcome =
    printfn "%s\n   %s\n" title (match outcome with Ok value -> show value | Error error -> explain error)

let step client title show program = program |> Redis.runSync client |> print title show

let tour (connected: Result<RedisClient, RedisError>) =
    match connected with
    | Error error ->
        eprintfn "Could not connect: %s." (error.Message.TrimEnd '.')
        eprintfn "Start a server with redis-server, or set REDIS_URL=redis://[user:password@]host:port."
        1
    | Ok client ->
        del (name, visits, stock) |> Redis.runSync client |> ignore
        step client "1. SET and GET" (sprintf "%A") setAndGet
        step client "2. A program, two of whose steps share a round trip" id greeting
        step client "3. A pipeline: three commands, an outcome for each" (List.map (function Ok n -> string<int64> n | Error e -> explain e) >> String.concat "\n   ") counters
        step client "4. Check and set" (sprintf "%d are left") (take 3L)
        step client "5. An error on purpose: INCR on a text" string (incr name)
        del (name, visits, stock) |> Redis.runSync client |> ignore
        client.DisposeAsync().AsTask().Wait()
        0

// The server of REDIS_URL, or one that is started for this tour and ends with it.
let onServer =
    task {
        match Environment.GetEnvironmentVariable "REDIS_URL" with
        | null
        | "" ->
            match! TestServer.start [] with
            | Ok server ->
                printfn "Started %s for this tour.\n" server.Engine
                let! connected = TestServer.connect server
                let code = tour connected
                do! server.DisposeAsync()
                return code
            | Error error ->
                eprintfn "%s" error.Message
                return 1
        | address ->
            let! connected = RedisClient.connect address
            return tour connected
    }

exit (onServer.GetAwaiter().GetResult())
