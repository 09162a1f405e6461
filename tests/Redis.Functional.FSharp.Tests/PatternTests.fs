namespace Redis.Functional.FSharp.Tests

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit

open type Redis.Functional.FSharp.Cmd

module LockSamples =
    // snippet: locks
    let orders = RedisLock("locks:orders", Ttl = TimeSpan.FromSeconds 10., AcquireTimeout = TimeSpan.FromSeconds 2., AutoExtend = true)

    let bill (order: RedisKey) = Lock.hold orders (redis {
        let! total = getAs<int64> order
        let! _ = del order
        return defaultArg total 0L })

    let everywhere (clients: IRedisClient list) = orders |> Lock.across clients

    let describe outcome =
        match outcome with
        | Ok total -> $"billed {total}"
        | Error(LockNotAcquired(holder, waited)) -> $"""{defaultArg holder "somebody"} has it; waited {waited}"""
        | Error(LockLost reason) -> $"lost while working: {reason}"
        | Error error -> error.Message
    // end snippet

/// The twins of locks, caches, rates and counters, on the shared server.
type PatternTests() =

    let brief (name: string) = RedisLock(Shared.key name, Ttl = TimeSpan.FromSeconds 5., Owner = "first")

    [<Fact>]
    member _.``A program runs under a lock, and others are told who has it``() : Task =
        task {
            use! client = Shared.connect ()
            let lock = brief "lock"
            let! held = Lock.acquire client lock
            use held = Shared.value held
            let! busy = Lock.hold lock (Redis.ok 1) |> Redis.run client

            match busy with
            | Error(LockNotAcquired(Some holder, _)) -> Assert.Equal("first", holder)
            | other -> failwith $"%A{other}"

            let! extended = held |> Lock.extend (TimeSpan.FromSeconds 20.)
            Assert.Equal((), Shared.value extended)
            let! released = Lock.release held
            Assert.True(Shared.value released)
            let! fence = Lock.holdWith lock (fun inner -> Redis.ok inner.FencingToken) |> Redis.run client
            Assert.Equal(held.FencingToken + 1L, Shared.value fence)
            let! again = Lock.acquireWith CancellationToken.None client lock
            do! (Shared.value again).DisposeAsync()
        }

    [<Fact>]
    member _.``A lock is held across three servers, and not without two of them``() : Task =
        task {
            use! first = RedisServer.StartAsync()
            use! second = RedisServer.StartAsync()
            use! third = RedisServer.StartAsync()

            let connect (server: RedisServer) =
                task {
                    let! connected = RedisClient.connect server.Url
                    return Shared.value connected
                }

            use! one = connect first
            use! two = connect second
            use! three = connect third
            use! shared = Shared.connect ()
            let lock = brief "across" |> Lock.across [ one; two; three ]
            let! held = Lock.acquireAcross CancellationToken.None lock
            let held = Shared.value held
            let! busy = Lock.acquire shared lock

            match busy with
            | Error(LockNotAcquired(Some "first", _)) -> ()
            | other -> failwith $"%A{other}"

            let! released = Lock.release held
            Assert.True(Shared.value released)
            third.Kill()
            let! fence = Lock.holdWith lock (fun inner -> Redis.ok inner.FencingToken) |> Redis.run shared
            Assert.Equal(held.FencingToken + 1L, Shared.value fence)
            second.Kill()
            let! none = Lock.hold lock (Redis.ok 1) |> Redis.run shared
            Assert.True(Result.isError none)
            let! wrong = brief "across" |> Lock.across [ one; two ] |> Lock.acquireAcross CancellationToken.None

            match wrong with
            | Error(InvalidArgument _) -> ()
            | other -> failwith $"%A{other}"
        }

    [<Fact>]
    member _.``A lost lock cancels the work under it``() : Task =
        task {
            use! client = Shared.connect ()
            let lock = RedisLock(Shared.key "brief", Ttl = TimeSpan.FromSeconds 6.)

            let! outcome =
                Lock.holdTask lock (fun _ token ->
                    task {
                        do! Task.Delay(Timeout.Infinite, token)
                        return 1
                    })
                |> Redis.run client

            match outcome with
            | Error(LockLost LockLossReason.Expired) -> ()
            | other -> failwith $"%A{other}"
        }

    [<Fact>]
    member _.``The sample bills once``() : Task =
        task {
            use! client = Shared.connect ()
            let order = Shared.key "order"
            let! _ = set (order, 42) |> Redis.run client
            let! first = LockSamples.bill order |> Redis.run client
            let! second = LockSamples.bill order |> Redis.run client
            Assert.Equal<string>([ "billed 42"; "billed 0" ], [ LockSamples.describe first; LockSamples.describe second ])
        }

    [<Fact>]
    member _.``A value is loaded once, a missing one too``() : Task =
        task {
            use! client = Shared.connect ()
            let cache = CacheAside(TimeSpan.FromMinutes 1., NegativeTtl = Nullable(TimeSpan.FromMinutes 1.))
            let key, none = Shared.key "cached", Shared.key "none"
            let loads = ref 0

            let load =
                Redis.ofTask (fun _ ->
                    loads.Value <- loads.Value + 1
                    Task.FromResult "text")

            let! _ = Cache.getOrCreate cache key load |> Redis.run client
            let! value = Cache.getOrCreateBy Codec.Utf8 cache key load |> Redis.run client
            Assert.Equal(("text", 1), (Shared.value value, loads.Value))
            let! _ = Cache.invalidate key |> Redis.run client
            let! _ = Cache.getOrCreate cache key load |> Redis.run client
            Assert.Equal(2, loads.Value)
            let! first = Cache.tryGetOrCreate cache none (Redis.ok (None: int option)) |> Redis.run client
            let! second = Cache.tryGetOrCreate cache none (Redis.ok (Some 1)) |> Redis.run client
            Assert.Equal((None, None), (Shared.value first, Shared.value second))
        }

    [<Fact>]
    member _.``Rates and counters keep their bounds``() : Task =
        task {
            use! client = Shared.connect ()
            let rate = RateLimit.FixedWindow(2L, TimeSpan.FromMinutes 1.)
            let key = Shared.key "rate"
            let! first = rate |> Rate.acquireMany 2L key |> Redis.run client
            let! second = rate |> Rate.acquire key |> Redis.run client
            Assert.Equal((true, false), ((Shared.value first).IsAcquired, (Shared.value second).IsAcquired))
            let seats = BoundedCounter(Shared.key "seats", 0L, 2L, Start = 2L)
            let! taken = seats |> Counter.add -2L |> Redis.run client
            let! more = seats |> Counter.add -1L |> Redis.run client
            let! left = seats |> Counter.value |> Redis.run client
            Assert.Equal((Some 0L, None, 0L), (Shared.value taken, Shared.value more, Shared.value left))
        }
