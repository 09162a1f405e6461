namespace Redis.Functional.FSharp.Tests

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

type private Refusal =
    | SoldOut of left: int

/// What let!, do!, return!, and! and for take in redis { }.
type BuilderSourceTests() =

    let refused: RedisError = RedisError.Client.Missing "it"

    let counts (last: Result<int, RedisError> option) =
        { new IAsyncEnumerable<Result<int, RedisError>> with
            member _.GetAsyncEnumerator token =
                let at = ref 0
                let items = [ Ok 1; Ok 2; yield! Option.toList last ]

                { new IAsyncEnumerator<Result<int, RedisError>> with
                    member _.Current = items[at.Value - 1]

                    member _.MoveNextAsync() =
                        at.Value <- at.Value + 1
                        if token.IsCancellationRequested then ValueTask<bool>(Task.FromCanceled<bool> token) else ValueTask<bool>(at.Value <= items.Length)

                    member _.DisposeAsync() = ValueTask.CompletedTask } }

    [<Fact>]
    member _.``let! and do! take whatever can be awaited``() : Task =
        task {
            use! client = Shared.connect ()

            let program =
                redis {
                    let! a = Task.FromResult 1
                    let! b = ValueTask<int> 2
                    let! c = async { return 3 }
                    let! d = fun (_: CancellationToken) -> Task.FromResult 4
                    let! e = Task.FromResult(Ok 5: Result<int, RedisError>)
                    let! f = async { return (Ok 6: Result<int, RedisError>) }
                    let! g = fun (_: CancellationToken) -> Task.FromResult(Ok 7: Result<int, RedisError>)
                    let! h = (Ok 8: Result<int, RedisError>)
                    do! Task.CompletedTask
                    do! ValueTask.CompletedTask
                    do! fun (token: CancellationToken) -> Task.Delay(TimeSpan.Zero, token)
                    return [ a; b; c; d; e; f; g; h ]
                }

            let! outcome = program |> Redis.run client
            Assert.Equal<int list>([ 1..8 ], Shared.value outcome)
        }

    [<Fact>]
    member _.``return! takes them too, and their errors end the program``() : Task =
        task {
            use! client = Shared.connect ()

            let programs: Redis<int> list =
                [ redis { return! Task.FromResult 1 }
                  redis { return! async { return 1 } }
                  redis { return! (Ok 1: Result<int, RedisError>) }
                  redis { return! Task.FromResult(Error refused: Result<int, RedisError>) }
                  redis { return! async { return (Error refused: Result<int, RedisError>) } }
                  redis { return! fun (_: CancellationToken) -> Task.FromResult(Error refused: Result<int, RedisError>) }
                  redis {
                      let! _ = (Error refused: Result<unit, RedisError>)
                      return 1
                  } ]

            let! outcomes = programs |> Redis.traverse Redis.attempt |> Redis.run client

            Assert.Equal<Result<int, RedisError> list>(
                [ Ok 1; Ok 1; Ok 1; Error refused; Error refused; Error refused; Error refused ],
                Shared.value outcomes
            )
        }

    [<Fact>]
    member _.``An error of another type is a custom one, which keeps it``() : Task =
        task {
            use! client = Shared.connect ()

            let program =
                redis {
                    let! n = (Error(SoldOut 3): Result<int, Refusal>)
                    return n
                }

            let! outcome = program |> Redis.run client

            match Shared.error outcome with
            | Custom(code, message, Some(:? Refusal as refusal)) -> Assert.Equal(("Refusal", "SoldOut 3", SoldOut 3), (code, message, refusal))
            | other -> Assert.Fail(string other)
        }

    [<Fact>]
    member _.``and! of three and more commands is one batch``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"

            let three =
                redis {
                    let! a = incr key
                    and! b = incr key
                    and! c = incr key
                    return [ a; b; c ]
                }

            let four =
                redis {
                    let! a = incr key
                    and! b = incr key
                    and! c = incr key
                    and! d = incr key
                    return [ a; b; c; d ]
                }

            let seven =
                redis {
                    let! a = incr key
                    and! b = incr key
                    and! c = incr key
                    and! d = incr key
                    and! e = incr key
                    and! f = incr key
                    and! g = incr key
                    return [ a; b; c; d; e; f; g ]
                }

            let! first = three |> Redis.run client
            Assert.Equal<int64 list>([ 1L .. 3L ], Shared.value first)
            let! second = four |> Redis.run client
            Assert.Equal<int64 list>([ 4L .. 7L ], Shared.value second)
            let! third = seven |> Redis.run client
            Assert.Equal<int64 list>([ 8L .. 14L ], Shared.value third)
            Assert.Equal(3, client.Batches)
        }

    [<Fact>]
    member _.``and! joins a command with whatever can be awaited``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"

            let program =
                redis {
                    let! a = incr key
                    and! b = Task.FromResult 2
                    and! c = async { return 3 }
                    and! d = (Ok 4: Result<int, RedisError>)
                    and! e = fun (_: CancellationToken) -> Task.FromResult 5
                    return [ int a; b; c; d; e ]
                }

            let! outcome = program |> Redis.run client
            Assert.Equal<int list>([ 1..5 ], Shared.value outcome)
        }

    [<Fact>]
    member _.``for goes through a stream, step by step``() : Task =
        task {
            use! client = Shared.connect ()
            let key, sum = Shared.key "hash", Shared.key "sum"

            let program =
                redis {
                    let! _ = hSet (key, [ for n in 1..300 -> RedisValue.Of(string n), RedisValue.op_Implicit n ])

                    for _, value in Scan.hash (client, key) do
                        let! _ = incrBy (sum, Int64.Parse(string value))
                        ()

                    return! getAs<int64> sum
                }

            let! outcome = program |> Redis.run client
            Assert.Equal(Some 45150L, Shared.value outcome)
        }

    [<Fact>]
    member _.``An error of a stream ends its loop and the program``() : Task =
        task {
            use! client = Shared.connect ()

            let sum (items: IAsyncEnumerable<Result<int, RedisError>>) =
                let seen = List<int>()

                let program =
                    redis {
                        for n in items do
                            seen.Add n

                        return List.ofSeq seen
                    }

                seen, program

            let seen, program = sum (counts (Some(Error refused)))
            let! outcome = program |> Redis.run client
            Assert.Equal(refused, Shared.error outcome)
            Assert.Equal<int list>([ 1; 2 ], List.ofSeq seen)
            let! all = snd (sum (counts None)) |> Redis.run client
            Assert.Equal<int list>([ 1; 2 ], Shared.value all)
        }

    [<Fact>]
    member _.``A stream that throws is an error``() : Task =
        task {
            use! client = Shared.connect ()

            let throwing =
                { new IAsyncEnumerable<Result<int, RedisError>> with
                    member _.GetAsyncEnumerator _ = failwith "no stream" }

            let program =
                redis {
                    for _ in throwing do
                        ()
                }

            let! outcome = program |> Redis.run client

            match Shared.error outcome with
            | Callback thrown -> Assert.Equal("no stream", thrown.Message)
            | other -> Assert.Fail(string other)
        }

    [<Fact>]
    member _.``The compiler says why a pipeline has no dependent steps``() =
        for builder, advice in [ typeof<PipelineBuilder>, "use redis { }"; typeof<MultiBuilder>, "Redis.optimistic" ] do
            let bind = builder.GetMethods() |> Array.find (fun found -> found.Name = "Bind")
            let message = bind.GetCustomAttributes(typeof<CompilerMessageAttribute>, false)[0] :?> CompilerMessageAttribute
            Assert.True message.IsError
            Assert.Contains(advice, message.Message)
