namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.Server

/// Live subscriptions: made, read, changed and ended. All curried, the subscription last. Since 0.1.
[<RequireQualifiedAccess>]
module Subscription =
    let private unitTask (answer: ValueTask<LanguageExt.Either<RedisError, LanguageExt.Unit>>) : Task<Result<unit, RedisError>> =
        task {
            let! either = answer
            return Interop.ofEither either |> Result.map Interop.toUnit
        }

    let private optionTask (answer: ValueTask<LanguageExt.Either<RedisError, LanguageExt.Option<'T>>>) : Task<Result<'T option, RedisError>> =
        task {
            let! either = answer
            return Interop.ofEither either |> Result.map Interop.toOption
        }

    let internal each (enumerator: IAsyncEnumerator<LanguageExt.Either<RedisError, 'T>>) (f: Result<'T, RedisError> -> Task<unit>) : Task<unit> =
        task {
            use items = enumerator
            let mutable going = true

            while going do
                let! more = items.MoveNextAsync()
                going <- more
                if more then do! f (Interop.ofEither items.Current)
        }

    /// Messages of the channels as they are published, payloads as they came.
    let subscribe (client: IRedisSubscriber) (channels: RedisChannel seq) : Subscription<RedisValue> = client.Subscribe(channels, null, Codec.Raw)

    /// The same, payloads read by the client's own codec for the type, with options of one's own.
    let subscribeAs<'T> (client: IRedisSubscriber) (options: SubscriptionOptions) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe<'T>(channels, options, null)

    /// The same, payloads read by a codec.
    let subscribeWith (client: IRedisSubscriber) (options: SubscriptionOptions) (codec: IRedisCodec<'T>) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe(channels, options, codec)

    /// Completes when the server has confirmed all names. Error: the server refused one of them.
    let waitUntilSubscribed (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> = unitTask (subscription.WaitUntilSubscribed())

    /// As waitUntilSubscribed; a token ends the waiting.
    let waitUntilSubscribedWith (token: CancellationToken) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.WaitUntilSubscribed token)

    /// Subscribes to more names, and completes when the server has confirmed them.
    let add (channels: RedisChannel seq) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.Subscribe(channels, CancellationToken.None))

    /// As add; a token ends the waiting.
    let addWith (token: CancellationToken) (channels: RedisChannel seq) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.Subscribe(channels, token))

    /// Leaves the names: no message of them comes any more.
    let remove (channels: RedisChannel seq) (subscription: Subscription<'T>) : Result<unit, RedisError> =
        subscription.Unsubscribe channels |> Interop.ofEither |> Result.map Interop.toUnit

    /// The next event, waited for at most the timeout. None: nothing came.
    let receive (timeout: TimeSpan) (subscription: Subscription<'T>) : Task<Result<PubSubEvent<'T> option, RedisError>> =
        optionTask (subscription.Receive timeout)

    /// As receive; a token ends the waiting.
    let receiveWith (token: CancellationToken) (timeout: TimeSpan) (subscription: Subscription<'T>) : Task<Result<PubSubEvent<'T> option, RedisError>> =
        optionTask (subscription.Receive(timeout, token))

    /// Reads to the end, one event after the other, until the token is cancelled; what the function throws ends the reading and is the task's.
    let iterWith (token: CancellationToken) (f: Result<PubSubEvent<'T>, RedisError> -> Task<unit>) (subscription: Subscription<'T>) : Task<unit> =
        each (subscription.GetAsyncEnumerator token) f

    /// As iterWith, until the subscription or its client is closed.
    let iter (f: Result<PubSubEvent<'T>, RedisError> -> Task<unit>) (subscription: Subscription<'T>) : Task<unit> =
        iterWith CancellationToken.None f subscription

    /// The time a sign of life of the server took, on the connection of the subscribers.
    let ping (subscription: Subscription<'T>) : Task<Result<TimeSpan, RedisError>> =
        task {
            let! answer = subscription.Ping()
            return Interop.ofEither answer
        }

    /// Calls a function for each message, one after the other; all that is no message goes to the second, and what the first throws too.
    let onMessage
        (client: IRedisSubscriber)
        (channels: RedisChannel seq)
        (handle: RedisKey -> 'T -> Task<unit>)
        (others: Result<PubSubEvent<'T>, RedisError> -> unit)
        : MessageHandler =
        client.OnMessage<'T>(
            channels,
            (fun message _ -> handle message.Channel message.Value :> Task),
            (fun other -> others (Interop.ofEither other))
        )

    /// Every command the server processes from now on, until the token is cancelled.
    let monitorWith (token: CancellationToken) (client: RedisClient) (f: Result<MonitorEntry, RedisError> -> Task<unit>) : Task<unit> =
        each (client.Node.Monitor(cancellationToken = token).GetAsyncEnumerator token) f

    /// As monitorWith, until the client is closed.
    let monitor (client: RedisClient) (f: Result<MonitorEntry, RedisError> -> Task<unit>) : Task<unit> =
        monitorWith CancellationToken.None client f
