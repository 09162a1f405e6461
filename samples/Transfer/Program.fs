open System.Threading.Tasks
open FsToolkit.ErrorHandling
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Testing.FSharp
open type Redis.Functional.FSharp.Cmd

// snippet: transfer
/// What can go wrong in this application. Redis is one of the cases.
type TransferError =
    | Refused of reason: string
    | Unavailable of RedisError

let positive amount = if amount > 0 then Ok amount else Error(Refused $"{amount} is not an amount.")

// Both accounts are watched. A change to one of them in between makes it begin again.
let move (source: string) (target: string) amount =
    Redis.optimistic [ source; target ] (RetrySchedule.Times 5) (redis {
        let! balance = getAs<int> source

        match balance with
        | Some have when have >= amount ->
            return
                multi {
                    let! _ = decrBy (source, amount)
                    and! _ = incrBy (target, amount)
                    return Ok(have - amount)
                }
        | _ -> return Transaction.ok (Error(Refused $"{source} has less than {amount}."))
    })

/// asyncResult takes the outcome of a program as it is; only its error becomes one of the application's.
let transfer (client: IRedisClient) source target amount =
    asyncResult {
        let! amount = positive amount
        let! moved = move source target amount |> Redis.run client |> Async.AwaitTask |> AsyncResult.mapError Unavailable
        let! left = moved
        return left
    }
// end snippet

let show outcome =
    match outcome with
    | Ok left -> printfn $"{left} left"
    | Error(Refused reason) -> printfn $"{reason}"
    | Error(Unavailable error) -> printfn $"{error.Message} ({error.Delivery})"

let main: Task<Result<unit, RedisError>> =
    task {
        match! TestServer.start [] with
        | Error error -> return Error error
        | Ok server ->
            use server = server

            match! TestServer.connect server with
            | Error error -> return Error error
            | Ok client ->
                use client = client
                let! opened = set ("account:ada", 100) |> Redis.run client

                for amount in [ 30; 80; -5 ] do
                    let! outcome = transfer client "account:ada" "account:bob" amount
                    show outcome

                return opened
    }

match main.Result with
| Ok() -> 0
| Error error ->
    eprintfn $"{error.Message}"
    1
|> exit
