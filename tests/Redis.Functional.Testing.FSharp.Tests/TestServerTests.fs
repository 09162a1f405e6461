module Redis.Functional.Testing.FSharp.TestServerTests

open System
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Exceptions
open Redis.Functional.TestKit
open Redis.Functional.Testing
open Redis.Functional.Testing.FSharp
open Xunit
open type Redis.Functional.FSharp.Cmd

type Fact = Redis.Functional.TestKit.FactAttribute

let private embedded = Engine Engines.Embedded
let private n = RedisKey.Of "n"

[<Fact>]
let ``A lost reply is unknown, and the increment has happened once`` () =
    task {
        use! server = TestServer.start [ embedded ] |> Redis.orFail
        use! client = TestServer.connect server |> Redis.orFail
        let fault = server |> TestServer.arm (Fault.cutAfter "INCR")

        let! outcome = incr n |> Redis.run client

        match outcome with
        | Error error -> Assert.Equal(Delivery.Unknown, error.Delivery)
        | Ok _ -> Assert.Fail "the reply was lost"

        Assert.True fault.HasHit
        use! other = TestServer.connect server |> Redis.orFail
        let! count = getAs<int64> n |> Redis.run other |> Redis.orFail
        Assert.Equal(Some 1L, count)
    }

[<Fact>]
let ``Time moves, and what has passed is counted`` () =
    task {
        use! server = TestServer.start [ embedded ] |> Redis.orFail
        use! client = server |> TestServer.connectWith id |> Redis.orFail
        do! set (n, 1, expiry = Expiry.In(TimeSpan.FromMinutes 5.)) |> Redis.run client |> Redis.orFail

        let! moved = server |> TestServer.advance (TimeSpan.FromMinutes 5.) |> Redis.orFail
        let! left = getAs<int> n |> Redis.run client |> Redis.orFail

        Assert.Equal((1L, None, 1), (moved, left, (TestServer.seen server).RequestsOf "SET"))
        do! TestServer.flush server |> Redis.orFail
        Assert.Equal(1, TestServer.drop server)
        Assert.StartsWith("Garnet", TestServer.engine server)
    }

[<Fact>]
let ``A need that is not met is an Error`` () =
    task {
        let! started = TestServer.start [ embedded; Needs [ Feature.Streams; Feature.Sort ]; Needs [ Feature.Copy ] ]

        match started with
        | Error error -> Assert.Contains("lacks Streams, Sort, Copy", error.Message)
        | Ok _ -> Assert.Fail "Garnet has no streams"
    }

[<Fact>]
let ``Settings reach the server`` () =
    task {
        use! shared = RedisServer.StartAsync()

        use! server =
            TestServer.start [ Engine(Engines.Url shared.Url); MayFlush; Configure id; Configure id ]
            |> Redis.orFail

        do! TestServer.flush server |> Redis.orFail
        Assert.NotEqual(0, server.Config.Database)
    }

[<Fact>]
let ``Each fault is the one of C#`` () =
    let text (fault: Fault) = $"{fault}"

    Assert.Equal<string list>(
        [ "CutBefore A"; "CutInsideReply A"; "Stall A"; "Slow A"; "Answer A"; "RefuseDial"; "DropPush pmessage" ],
        [ Fault.cutBefore "A"; Fault.cutInsideReply 2 "A"; Fault.stall "A"; Fault.slow (TimeSpan.FromSeconds 1.) "A"; Fault.answer "ERR no" "A"; Fault.refuseDial
          Fault.dropPush "pmessage" ]
        |> List.map text
    )

    let often = Fault.cutBefore "A" |> Fault.nth 3 |> Fault.repeat 2 |> Fault.filter (fun _ -> true)
    Assert.Equal((3, 2, Int32.MaxValue), (often.Occurrence, often.Times, (Fault.always often).Times))
