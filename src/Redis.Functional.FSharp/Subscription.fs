namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// What a subscriber sees, taken apart. Since 0.1.
[<AutoOpen>]
module PubSubPatterns =
    /// The six kinds of event. The compiler checks that a match is complete.
    let (|Message|Subscribed|Unsubscribed|Interrupted|Reconnected|Dropped|) (event: PubSubEvent<'T>) =
        match event with
        | :? PubSubEvent<'T>.Message as message -> Message(message.Channel, message.Value)
        | :? PubSubEvent<'T>.Subscribed as subscribed -> Subscribed subscribed.Channel
        | :? PubSubEvent<'T>.Unsubscribed as unsubscribed -> Unsubscribed unsubscribed.Channel
        | :? PubSubEvent<'T>.Interrupted as gap -> Interrupted(gap.Since, gap.Duration)
        | :? PubSubEvent<'T>.Dropped as dropped -> Dropped dropped.Count
        | _ -> Reconnected

/// Live subscriptions: made, read, changed and ended. All curried, the subscription last. Since 0.1.
[<RequireQualifiedAccess>]
module Subscription =
    let private unitTask (answer: ValueTask<LanguageExt.Either<RedisError, LanguageExt.Unit>>) : Task<Result<unit, RedisError>> =
        task {
            let! either = answer
            return Interop.ofEither either |> Result.map Interop.toUnit
        }

    /// Messages of the channels as they are published, payloads as they came.
    let subscribe (client: RedisClient) (channels: RedisChannel seq) : Subscription<RedisValue> = client.Subscribe(channels, Codec.Raw)

    /// The same, payloads read by the client's own codec for the type, with options of one's own.
    let subscribeAs<'T> (client: RedisClient) (options: SubscriptionOptions) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe<'T>(channels, null, options)

    /// The same, payloads read by a codec.
    let subscribeWith (client: RedisClient) (codec: IRedisCodec<'T>) (options: SubscriptionOptions) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe(channels, codec, options)

    /// Answers when the server has confirmed all names; the refusal, when it refused one.
    let waitUntilSubscribed (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> = unitTask (subscription.WaitUntilSubscribed())

    /// Subscribes to more, and answers when the server has confirmed them.
    let add (channels: RedisChannel seq) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.Subscribe(channels, CancellationToken.None))

    /// Leaves the names: no message of them comes any more.
    let remove (channels: RedisChannel seq) (subscription: Subscription<'T>) : Result<unit, RedisError> =
        subscription.Unsubscribe channels |> Interop.ofEither |> Result.map Interop.toUnit

    /// The next event, waited for at most the timeout. None: nothing came.
    let receive (timeout: TimeSpan) (subscription: Subscription<'T>) : Task<Result<PubSubEvent<'T> option, RedisError>> =
        task {
            let! next = subscription.Receive timeout
            return Interop.ofEither next |> Result.map Interop.toOption
        }

    /// Reads to the end, one event after the other; what the function throws ends the reading and is the task's.
    let iter (f: Result<PubSubEvent<'T>, RedisError> -> Task<unit>) (token: CancellationToken) (subscription: Subscription<'T>) : Task<unit> =
        task {
            use events = subscription.GetAsyncEnumerator token
            let mutable going = true

            while going do
                let! more = events.MoveNextAsync()
                going <- more
                if more then do! f (Interop.ofEither events.Current)
        }

    /// The time a sign of life of the server took, on the connection of the subscribers.
    let ping (subscription: Subscription<'T>) : Task<Result<TimeSpan, RedisError>> =
        task {
            let! answer = subscription.Ping()
            return Interop.ofEither answer
        }

    /// Calls a function for each message, one after the other; all that is no message goes to the second, and what the first throws too.
    let onMessage
        (client: RedisClient)
        (channels: RedisChannel seq)
        (handle: RedisKey -> 'T -> Task<unit>)
        (others: Result<PubSubEvent<'T>, RedisError> -> unit)
        : MessageHandler =
        client.OnMessage<'T>(
            channels,
            (fun message _ -> ValueTask(handle message.Channel message.Value :> Task)),
            (fun other -> others (Interop.ofEither other))
        )

    /// Every command the server processes from now on, until the token is cancelled.
    let monitor (client: RedisClient) (f: Result<MonitorEntry, RedisError> -> Task<unit>) (token: CancellationToken) : Task<unit> =
        task {
            use entries = client.Node.Monitor(cancellationToken = token).GetAsyncEnumerator token
            let mutable going = true

            while going do
                let! more = entries.MoveNextAsync()
                going <- more
                if more then do! f (Interop.ofEither entries.Current)
        }
