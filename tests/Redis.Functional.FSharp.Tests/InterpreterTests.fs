namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open InterpretersFSharp.Interpreters
open type Cmd
open type ServerCmd

/// The clients of samples/InterpretersFSharp against a server.
type InterpreterTests() =
    let prefix = SharedServer.Prefix() + "tenant:"

    let connect () =
        task {
            let! server = SharedServer.GetAsync()
            let! client = RedisClient.connect server.Url
            return Shared.value client
        }

    [<Fact>]
    member _.``A tenant's programs run on its own keys``() : Task =
        task {
            use! client = connect ()
            let tenant = tenant prefix client
            let! stored = Redis.run tenant (set (RedisKey.Of "n", 1L))
            Shared.value stored

            let! both =
                Redis.run tenant (multi {
                    let! first = incr "n"
                    and! second = incr "n"
                    return first, second
                })

            Assert.Equal((2L, 3L), Shared.value both)

            let! added =
                Redis.run tenant (Redis.optimistic [ RedisKey.Of "n" ] (RetrySchedule.Times 5) (redis {
                    let! _ = get "n"
                    return multi { return! incrBy ("n", 2L) }
                }))

            Assert.Equal(5L, Shared.value added)
            let! seen = Redis.run client (getAs<int64> (RedisKey.Of(prefix + "n")))
            Assert.Equal(Some 5L, Shared.value seen)
            let! found = Redis.run tenant (keys "*")
            Assert.Equal<string list>([ "n" ], [ for key in Shared.value found -> $"{key}" ])
            let! refused = Redis.run tenant (dbSize ())

            match Shared.error refused with
            | :? RedisError.Client.Unsupported as error -> Assert.Equal(Delivery.NotSent, error.Delivery)
            | other -> failwith $"{other}"
        }

    [<Fact>]
    member _.``A tenant waits for its own elements``() : Task =
        task {
            use! client = connect ()
            let popping = Redis.run (tenant prefix client) (bLPop ([ "queue" ], TimeSpan.FromSeconds 20.0))
            let! pushed = Redis.run client (rPush (RedisKey.Of(prefix + "queue" : string), RedisValue.Of "job"))
            Shared.value pushed |> ignore
            let! popped = popping

            match Shared.value popped with
            | Some(key: RedisKey, value: RedisValue) -> Assert.Equal("queue job", $"{key} {value}")
            | None -> failwith "nothing came"
        }

    [<Fact>]
    member _.``A read-only client refuses writes``() : Task =
        task {
            use! client = connect ()
            let guarded = readOnly client
            let! read = Redis.run guarded (get (RedisKey.Of(prefix + "none")))
            Assert.Equal(None, Shared.value read)
            let! refused = Redis.run guarded (incr (RedisKey.Of(prefix + "none")))
            Assert.Equal(Delivery.NotSent, (Shared.error refused).Delivery)
        }

    [<Fact>]
    member _.``What was recorded is replayed``() : Task =
        task {
            use! client = connect ()
            let tape = Tape()
            let counter = RedisKey.Of(prefix + "recorded")
            let! recorded = Redis.run (recorder tape client) (incr counter)
            let replay = replay tape client.Environment
            let! replayed = Redis.run replay (incr counter)
            Assert.Equal(recorded, replayed)
            let! refused = Redis.run replay (incr counter)
            Assert.Equal(Delivery.NotSent, (Shared.error refused).Delivery)
        }

    [<Fact>]
    member _.``A lost reply has run``() : Task =
        task {
            use! client = connect ()
            let counter = RedisKey.Of(prefix + "faulty")
            let! lost = Redis.run (faulty (fun _ -> ReplyLost) client) (incr counter)
            Assert.Equal(Delivery.Unknown, (Shared.error lost).Delivery)
            let! notSent = Redis.run (faulty (fun _ -> NotSent) client) (incr counter)
            Assert.Equal(Delivery.NotSent, (Shared.error notSent).Delivery)
            let! next = Redis.run client (incr counter)
            Assert.Equal(2L, Shared.value next)
        }
