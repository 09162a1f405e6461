// snippet: first
#r "nuget: Redis.Functional.Testing.FSharp"
#r "nuget: Redis.Functional.Testing.Garnet"

open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Exceptions
open Redis.Functional.Testing.FSharp
open type Redis.Functional.FSharp.Cmd

let lost =
    task {
        let! server = TestServer.start [] |> Redis.orFail
        let! client = TestServer.connect server |> Redis.orFail
        printfn "%s" server.Engine
        server |> TestServer.arm (Fault.cutAfter "INCR") |> ignore
        let! outcome = incr "visits" |> Redis.run client
        do! client.DisposeAsync()
        do! server.DisposeAsync()
        return outcome
    }

match lost.Result with
| Error error -> printfn "%A: %s" error.Delivery error.Message
| Ok visits -> printfn "%d" visits
// end snippet
