module InterpretersFSharp.Program

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Testing.FSharp
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

let private run (connecting: Task<Result<RedisClient, RedisError>>) =
    task {
        match! connecting with
        | Ok client ->
            do! steps client
            do! client.DisposeAsync()
            return 0
        | Error error ->
            eprintfn $"Could not connect: {error.Message}."
            return 1
    }

// The server of REDIS_URL, or one that is started for this sample and ends with it.
let private onServer () =
    task {
        match Environment.GetEnvironmentVariable "REDIS_URL" with
        | null
        | "" ->
            match! TestServer.start [] with
            | Ok server ->
                printfn $"Started {server.Engine} for this sample."
                let! code = run (TestServer.connect server)
                do! server.DisposeAsync()
                return code
            | Error error ->
                eprintfn $"{error.Message}"
                return 1
        | url -> return! run (RedisClient.connect url)
    }

[<EntryPoint>]
let main _ = onServer().GetAwaiter().GetResult()
