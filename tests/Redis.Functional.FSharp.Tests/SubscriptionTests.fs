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

type SubscriptionTests() =
    let patience = TimeSpan.FromSeconds 10.

    let connect () =
        task {
            let! server = SharedServer.GetAsync()
            let! connected = RedisClient.connect server.Url
            return Shared.value connected
        }

    [<Fact>]
    member _.``Messages are read, and names are added and removed``() =
        task {
            use! client = connect ()
            let at = SharedServer.Prefix()
            let first, second = RedisChannel.Literal(RedisKey.Of(at + "a")), RedisChannel.Pattern(RedisKey.Of(at + "p*"))
            use subscription = Subscription.subscribeAs<int> client SubscriptionOptions.Default [ first ]
            let! confirmed = Subscription.waitUntilSubscribed subscription
            Shared.value confirmed
            let! added = Subscription.add [ second ] subscription
            Shared.value added
            let! _ = Redis.run client <| publish (RedisValue.Of(at + "a"), 1)
            let! _ = Redis.run client <| publish (RedisValue.Of(at + "px"), 2)

            for expected in [ at + "a", 1; at + "px", 2 ] do
                let! next = Subscription.receive patience subscription

                match Shared.value next with
                | Some(Message(channel, value)) -> Assert.Equal(expected, (string channel, value))
                | other -> Assert.Fail $"%A{other}"

            Subscription.remove [ first; second ] subscription |> Shared.value
            let! nothing = Subscription.receive patience subscription
            match Shared.error nothing with
            | InvalidArgument _ -> ()
            | other -> Assert.Fail $"{other}"

            let! answered = Subscription.ping subscription
            Assert.True(Shared.value answered > TimeSpan.Zero)
        }

    [<Fact>]
    member _.``Payloads are read by a codec of one's own``() =
        task {
            use! client = connect ()
            let channel = RedisKey.Of(SharedServer.Prefix() + "twice")
            let twice = Codec.Int32 |> Codec.map (fun value -> 2 * value) (fun value -> value / 2)

            use subscription = Subscription.subscribeWith client SubscriptionOptions.Default twice [ RedisChannel.Literal channel ]
            let! confirmed = Subscription.waitUntilSubscribed subscription
            Shared.value confirmed
            let! _ = Redis.run client <| publish (RedisValue.Of(string channel), 4)
            let! next = Subscription.receive patience subscription

            match Shared.value next with
            | Some(Message(_, value)) -> Assert.Equal(8, value)
            | other -> Assert.Fail $"%A{other}"
        }

    [<Fact>]
    member _.``A stream is read until its token is cancelled, and handlers are called``() =
        task {
            use! client = connect ()
            let channel = RedisKey.Of(SharedServer.Prefix() + "c")
            let names = [ RedisChannel.Literal channel ]
            use cancel = new CancellationTokenSource()
            let handled = TaskCompletionSource<string>()

            use _ =
                Subscription.onMessage client names (fun _ (text: string) -> task { handled.TrySetResult text |> ignore }) ignore

            let seen = ResizeArray()
            use subscription = Subscription.subscribe client names

            let reading =
                subscription
                |> Subscription.iterWith cancel.Token (fun next ->
                    task {
                        match next with
                        | Ok(Message(_, value)) ->
                            seen.Add(string value)
                            cancel.Cancel()
                        | Error Cancelled -> seen.Add "cancelled"
                        | other -> seen.Add $"{other}"
                    })

            let! confirmed = Subscription.waitUntilSubscribed subscription
            Shared.value confirmed
            let! _ = Redis.run client <| publish (channel.AsValue(), "hello")
            do! reading
            Assert.Equal<string>([ "hello"; "cancelled" ], seen)
            let! text = handled.Task.WaitAsync patience
            Assert.Equal("hello", text)
        }

    [<Fact>]
    member _.``A sequence that throws is an error``() =
        task {
            use! client = connect ()
            use subscription = Subscription.subscribe client []

            let odd: RedisChannel seq = Seq.init 1 (fun _ -> failwith "mine")
            Assert.True(Subscription.remove odd subscription |> Result.isError)
        }
