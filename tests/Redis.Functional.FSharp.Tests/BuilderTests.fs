namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

[<AutoOpen>]
module private Recursion =
    let rec down n total =
        redis {
            if n = 0 then
                return total
            else
                return! down (n - 1) (total + 1)
        }

/// redis { }, pipeline { } and multi { } on a real server.
type BuilderTests() =

    [<Fact>]
    member _.``let! takes commands, results, tasks and asyncs``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "k"

            let program =
                redis {
                    do! set (key, "1", expiry = Expiry.In(TimeSpan.FromMinutes 1.))
                    let! one = getAs<int> key
                    let! two = Ok 2
                    let! three = Task.FromResult 3
                    let! four = async { return 4 }
                    return defaultArg one 0 + two + three + four
                }

            let! outcome = program |> Redis.run client
            Assert.Equal(Ok 10, outcome)
        }

    [<Fact>]
    member _.``and! joins commands into one round trip``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"

            let program =
                redis {
                    let! a = incr key
                    and! b = incr key
                    and! c = getAs<int64> key
                    return a, b, c
                }

            let! outcome = program |> Redis.run client
            Assert.Equal(Ok(1L, 2L, Some 2L), outcome)
            Assert.Equal(1, client.Batches)
        }

    [<Fact>]
    member _.``and! runs other programs at the same time``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let twice = incr key |> Redis.bind (fun _ -> incr key)

            let program =
                redis {
                    let! a = twice
                    and! b = twice
                    return max a b
                }

            let! outcome = program |> Redis.run client
            Assert.Equal(Ok 4L, outcome)
        }

    [<Fact>]
    member _.``A pipeline is one round trip and a transaction too``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"

            let both: Pipeline<int64> =
                pipeline {
                    let! a = incr key
                    and! b = incr key
                    return a + b
                }

            let atomic: Transaction<int64> =
                multi {
                    let! a = incr key
                    and! b = incr key
                    return a + b
                }

            let! first = both |> Redis.run client
            let! second = atomic |> Redis.run client
            Assert.Equal((Ok 3L, Ok 7L), (first, second))
            Assert.Equal(2, client.Batches)
        }

    [<Fact>]
    member _.``Loops run step by step and a long recursion needs no stack``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"

            let counted =
                redis {
                    for _ in 1..20 do
                        let! _ = incr key
                        ()

                    let mutable last = 0L

                    while last < 30L do
                        let! n = incr key
                        last <- n

                    return last
                }

            let! outcome = counted |> Redis.run client
            Assert.Equal(Ok 30L, outcome)
            let! deep = down 1_000_000 0 |> Redis.run client
            Assert.Equal(Ok 1_000_000, deep)
        }

    [<Fact>]
    member _.``What the program throws is caught by with, and resources are released``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let mutable released = 0

            let resource () =
                { new IDisposable with
                    member _.Dispose() = released <- released + 1 }

            let program =
                redis {
                    use _ = resource ()

                    try
                        let! n = incr key
                        return if n = 1L then failwith "bug" else "none"
                    with thrown ->
                        return thrown.Message
                }

            let! outcome = program |> Redis.run client
            Assert.Equal(Ok "bug", outcome)
            Assert.Equal(1, released)

            let uncaught =
                redis {
                    use _ = resource ()
                    let! _ = incr key
                    return failwith "bug"
                }

            let! failed = (uncaught: Redis<int>) |> Redis.run client

            match Shared.error failed with
            | Callback thrown -> Assert.Equal("bug", thrown.Message)
            | other -> Assert.Fail(string other)

            Assert.Equal(2, released)
        }

    [<Fact>]
    member _.``An error is not caught by with``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "text"
            let! _ = Redis.run client (set (key, "no number"))

            let program =
                redis {
                    try
                        let! _ = incr key
                        return "none"
                    with _ ->
                        return "caught"
                }

            let! outcome = Redis.run client program
            Assert.IsType<RedisError.Server>(Shared.error outcome) |> ignore
        }

    [<Fact>]
    member _.``A program is run again as often as it is run``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "m"
            let counting = redis { return! incr key }
            let! _ = counting |> Redis.run client
            let! second = counting |> Redis.run client
            Assert.Equal(Ok 2L, second)
        }

    [<Fact>]
    member _.``Module functions do without the builder``() : Task =
        task {
            use! client = Shared.connect ()
            let (a, b) = Shared.key "a", Shared.key "b"

            let! outcome =
                incr a
                |> Redis.bind (fun n -> set (b, n, SetWhen.NotExists))
                |> Redis.map not
                |> Redis.orElse (Redis.ok true)
                |> Redis.run client

            Assert.Equal(Ok false, outcome)
            let! missing = get (Shared.key "none") |> Redis.requireSome "the answer" |> Redis.run client

            match Shared.error missing with
            | Missing what -> Assert.Equal("the answer", what)
            | other -> Assert.Fail(string other)

            let! each =
                [ a; b; Shared.key "c" ]
                |> Pipeline.traverse (fun key -> incr key |> Pipeline.attempt)
                |> Redis.run client

            Assert.Equal(Ok [ Ok 2L; Ok 2L; Ok 1L ], each)
        }
