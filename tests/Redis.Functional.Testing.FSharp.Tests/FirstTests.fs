// snippet: first
module FirstTests

open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Exceptions
open Redis.Functional.Testing.FSharp
open Xunit
open type Redis.Functional.FSharp.Cmd

[<Fact>]
let ``A lost reply does not say whether the command has run`` () =
    task {
        use! server = TestServer.start [] |> Redis.orFail
        use! client = TestServer.connect server |> Redis.orFail
        server |> TestServer.arm (Fault.cutAfter "INCR") |> ignore

        match! incr "visits" |> Redis.run client with
        | Error error -> Assert.Equal(Delivery.Unknown, error.Delivery)
        | Ok _ -> Assert.Fail "the reply was lost"

        use! other = TestServer.connect server |> Redis.orFail
        let! visits = getAs<int64> "visits" |> Redis.run other |> Redis.orFail
        Assert.Equal(Some 1L, visits)
    }
// end snippet
