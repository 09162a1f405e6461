namespace Redis.Functional.FSharp.Tests

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.Exceptions
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Exceptions
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// The functions of the modules.
type ModuleTests() =

    let refused: RedisError = RedisError.Client.Missing "it"

    [<Fact>]
    member _.``Values and errors can be looked at on their way``() : Task =
        task {
            use! client = Shared.connect ()
            let seen = ResizeArray<string>()

            let! value = Redis.ok 1 |> Redis.tee (fun n -> seen.Add $"{n}") |> Redis.teeError (fun _ -> seen.Add "no error") |> Redis.run client
            Assert.Equal(Ok 1, value)

            let! failed =
                (Redis.error refused: Redis<int>)
                |> Redis.tee (fun _ -> seen.Add "no value")
                |> Redis.teeError (fun error -> seen.Add(RedisError.message error))
                |> Redis.run client

            Assert.Equal(Error refused, failed)
            Assert.Equal<string>([ "1"; "A required value is missing: it." ], seen)
            let! mended = (Redis.error refused: Redis<string>) |> Redis.orElseWith (RedisError.message >> Redis.ok) |> Redis.run client
            Assert.Equal(Ok "A required value is missing: it.", mended)
        }

    [<Fact>]
    member _.``Programs are joined one after the other``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let! both = Redis.zip (incr key |> Redis.bind (fun _ -> incr key)) (incr key) |> Redis.run client
            Assert.Equal(Ok(2L, 3L), both)
            let! none = Redis.zip (Redis.error refused: Redis<int>) (incr key) |> Redis.run client
            Assert.Equal(Error refused, none)
            let! still = getAs<int64> key |> Redis.run client
            Assert.Equal(Ok(Some 3L), still)
        }

    [<Fact>]
    member _.``Three pipelines are one batch``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let! sum = Pipeline.map3 (fun a b c -> a + b + c) (incr key) (incr key) (incr key) |> Redis.run client
            Assert.Equal((Ok 6L, 1), (sum, client.Batches))
        }

    [<Fact>]
    member _.``What is forgotten is sent``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let! forgotten = incr key |> Redis.fireAndForget |> Redis.run client
            Assert.Equal(Ok(), forgotten)
            let! next = incr key |> Redis.run client
            Assert.Equal(Ok 2L, next)
        }

    [<Fact>]
    member _.``Addresses are read``() =
        Assert.Equal(Ok 3, RedisConfig.parse "redis://localhost:6379/3" |> Result.map _.Database)
        Assert.Equal(RedisConfig.parse "redis://localhost:6379/3" |> Result.map (fun config -> config :> RedisTarget), RedisTarget.parse "redis://localhost:6379/3")

        for refused in [ RedisConfig.parse "no address" |> Result.map ignore; RedisTarget.parse "no address" |> Result.map ignore ] do
            Assert.IsType<RedisError.Client.InvalidConfig>(Shared.error refused) |> ignore

    [<Fact>]
    member _.``An error can be thrown``() : Task =
        task {
            use! client = Shared.connect ()
            let! echoed = echo "hello" |> Redis.run client |> Redis.orFail
            Assert.Equal("hello", string echoed)
            let! thrown = Assert.ThrowsAsync<RedisException>(fun () -> Redis.error refused |> Redis.run client |> Redis.orFail :> Task)
            Assert.Equal(refused, thrown.Error)
            Assert.Equal(1, Result.orFail (Ok 1))
            Assert.Equal(refused, Assert.Throws<RedisException>(fun () -> Result.orFail (Error refused) |> ignore).Error)
        }

    [<Fact>]
    member _.``Values are read by codecs``() =
        Assert.Equal(Ok 7, Codec.decode Codec.Int32 (RedisValue.Of "7"))
        Assert.Equal(Ok 7, Codec.decodeAs<int> (RedisValue.Of "7"))
        Assert.IsType<RedisError.Decode>(Shared.error (Codec.decodeAs<int> (RedisValue.Of "seven"))) |> ignore

    [<Fact>]
    member _.``Keyspace notifications are taken apart``() =
        let event (channel: string) (value: string) : PubSubEvent<RedisValue> =
            PubSubEvent<RedisValue>.Message(RedisChannel.KeyEvent(RedisKey.Of "*"), RedisKey.Of channel, RedisValue.Of value)

        match event "__keyevent@3__:expired" "k" with
        | KeyspaceNotification(3, key, "expired") -> Assert.Equal("k", string key)
        | other -> Assert.Fail $"{other}"

        match event "news" "k" with
        | KeyspaceNotification _ -> Assert.Fail "it is none"
        | _ -> ()

    [<Fact>]
    member _.``Codecs are made of functions``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "k"
            let doubled = Codec.Int32 |> Codec.map (fun n -> n * 2) (fun n -> n / 2)
            let even = Codec.Int32 |> Codec.tryMap (fun n -> if n % 2 = 0 then Ok n else Error(RedisError.Decode.Mismatch("an even number", RedisValue.op_Implicit n))) id
            let text = Codec.create (fun (text: string) -> RedisValue.Of(text.ToUpperInvariant())) (fun value -> Ok((string value).ToLowerInvariant()))
            let! written = set (key, 8, doubled) |> Redis.run client
            Shared.value written
            let! stored = getAs (key, Codec.Utf8) |> Redis.run client
            Assert.Equal(Ok(Some "4"), stored)
            let! read = getAs (key, doubled) |> Redis.run client
            Assert.Equal(Ok(Some 8), read)
            let! taken = getAs (key, even) |> Redis.run client
            Assert.Equal(Ok(Some 4), taken)
            let! _ = set (key, 3) |> Redis.run client
            let! odd = getAs (key, even) |> Redis.run client
            Assert.IsType<RedisError.Decode>(Shared.error odd) |> ignore
            let! _ = set (key, "Text", text) |> Redis.run client
            let! raw = getAs (key, Codec.Utf8) |> Redis.run client
            let! lower = getAs (key, text) |> Redis.run client
            Assert.Equal((Ok(Some "TEXT"), Ok(Some "text")), (raw, lower))
        }

    [<Fact>]
    member _.``A cancelled token ends waiting for a lease, a confirmation and a message``() : Task =
        task {
            let! server = SharedServer.GetAsync()
            let! connected = RedisClient.connect server.Url
            use client: RedisClient = Shared.value connected
            let cancelled = CancellationToken true
            let! leased = client |> RedisClient.withLeaseWith cancelled (fun _ -> Redis.ok 1)
            let channel = [ RedisChannel.Literal(Shared.key "channel") ]
            use subscription = Subscription.subscribe client channel
            let! waited = subscription |> Subscription.waitUntilSubscribedWith cancelled
            let! added = subscription |> Subscription.addWith cancelled [ RedisChannel.Literal(Shared.key "other") ]
            let! received = subscription |> Subscription.receiveWith cancelled (TimeSpan.FromMinutes 1.)

            for outcome in [ Result.map ignore leased; waited; added; Result.map ignore received ] do
                match outcome with
                | Error Cancelled -> ()
                | other -> Assert.Fail $"%A{other}"
        }
