module InterpretersFSharp.Program

open System
open Redis.Functional
open Redis.Functional.FSharp
open InterpretersFSharp.Interpreters
open type Cmd

// Four clients around a client: a tenant's prefix, a guard, a recorder with replay, and faults on purpose.

let private show (what: string) (outcome: Result<'A, RedisError>) =
    match outcome with
    | Ok value -> printfn $"{what}: %A{value}"
    | Error error -> printfn $"{what}: {error.Message} ({error.Delivery})"

let private steps (client: IRedisClient) =
    task {
        let a = tenant "interpreters:a:" client
        let! visits = Redis.run a (incr "visits")
        show "Tenant a visits" visits
        let! other = Redis.run (tenant "interpreters:b:" client) (get "visits")
        show "Tenant b sees" other
        let! refused = Redis.run (readOnly client) (incr "interpreters:reads")
        show "A guarded client does not write" refused
        let tape = Tape()
        let! recorded = Redis.run (recorder tape client) (incr "interpreters:reads")
        show "Recorded" recorded
        let! replayed = Redis.run (replay tape client.Environment) (incr "interpreters:reads")
        show "Replayed without a server" replayed
        let! lost = Redis.run (faulty (fun _ -> ReplyLost) client) (incr "interpreters:reads")
        show "The reply is lost" lost
        let! removed = Redis.run client (del [ RedisKey.Of "interpreters:a:visits"; RedisKey.Of "interpreters:reads" ])
        show "Removed" removed
    }

[<EntryPoint>]
let main _ =
    let address =
        match Environment.GetEnvironmentVariable "REDIS_URL" with
        | null
        | "" -> "redis://localhost:6379"
        | url -> url

    let run =
        task {
            match! RedisClient.connect address with
            | Ok client ->
                do! steps client
                do! client.DisposeAsync()
                return 0
            | Error error ->
                eprintfn $"Could not connect to {address}: {error.Message}."
                return 1
        }

    run.GetAwaiter().GetResult()
